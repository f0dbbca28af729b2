import type { DivisionRules, MajorityRule, Phase } from "../../law/division-rules.js";
import type { Fraction } from "../../model/fraction.js";
import type { Condition, Inequality } from "./condition.js";
import type { Places } from "./votes-in-doubt.js";
import { weighed } from "./weighed.js";

/** A list number with its votes and seats in the outcome, and where its votes stand. */
export interface RowInDoubt {
  readonly votes: number;
  readonly seats: number;
  readonly candidates: number;
  readonly places: Places;
}

/** The division of an outcome. */
export interface DivisionInDoubt {
  readonly rules: DivisionRules;
  readonly seats: number;
  readonly blankVotes: number;
  readonly rows: readonly RowInDoubt[];
}

/**
 * What must become true of the votes before the seats can be others: as long as none of these is true,
 * the seats are those of the outcome, whatever else changes. With `lots` also what leaves a seat to a
 * lot. Null: of this division that is not known.
 */
export function seatConditions(
  division: DivisionInDoubt,
  lots: boolean,
): readonly Condition[] | null {
  const { rules, rows, seats } = division;
  if (rows.reduce((sum, row) => sum + row.seats, 0) !== seats) return null;
  const own = ofPhases(division, lots);
  if (own === null) return null;
  const someFull = rows.some((row) => row.seats >= row.candidates);
  const conditions = [...own, ...majorityConditions(division, rules.majority, someFull)];
  // What is true already would have given other seats: then these are not the conditions.
  return conditions.some((condition) => condition.every(isTrueNow)) ? null : conditions;
}

/** Strictly: at an equality a lot was drawn, and fell as it did. */
function isTrueNow({ now }: Inequality): boolean {
  return now > 0;
}

function ofPhases(division: DivisionInDoubt, lots: boolean): readonly Condition[] | null {
  const [first, ...others] = division.rules.phases;
  if (first === undefined) return null;
  if (first.method === "highest-average")
    return others.length > 0 ? null : averages(division, first, lots);
  return others.every(({ method }) => method === "highest-average")
    ? remainders(division, first, lots)
    : null;
}

/** Whole weights of votes: some rows have one of their own, all others the same. */
function sum(
  { rows }: DivisionInDoubt,
  own: ReadonlyMap<RowInDoubt, number>,
  others: number,
  orEqual: boolean,
  constant = 0,
): Inequality {
  const parts = rows.flatMap((row) => {
    const weight = own.get(row);
    return weight === undefined ? [] : [{ votes: row.votes, places: row.places, weight }];
  });
  const rest = rows.filter((row) => !own.has(row));
  const votes = rest.reduce((total, row) => total + row.votes, 0);
  const together = { votes, places: rest.flatMap(({ places }) => places), weight: others };
  return weighed([...parts, together], orEqual, constant);
}

/** A list has at least so large a share of the quota; or, with -1, less. */
function share(
  division: DivisionInDoubt,
  row: RowInDoubt,
  { numerator, denominator }: Fraction,
  sign: 1 | -1,
): Inequality {
  const own = sign * (division.seats * denominator - numerator);
  return sum(division, new Map([[row, own]]), -sign * numerator, sign === 1);
}

/** Highest averages (P 7), each seat to the largest average, whatever the order. */
function averages(
  division: DivisionInDoubt,
  { takesPart, oncePerContestant }: Phase,
  lots: boolean,
): readonly Condition[] | null {
  if (oncePerContestant || !division.rules.exhaustion.passesOn) return null;
  const fromQuota = takesPart !== null;
  if (fromQuota) {
    const { measure, side, share: least } = takesPart;
    if (measure !== "votes" || side !== "at-least") return null;
    if (least.numerator !== least.denominator) return null;
  }
  const conditions: Condition[] = [];
  for (const gains of division.rows) {
    if (gains.seats >= gains.candidates) continue;
    if (fromQuota && gains.seats === 0) {
      conditions.push([share(division, gains, wholeQuota, 1)]);
      continue;
    }
    for (const loses of division.rows) {
      if (loses === gains || loses.seats === 0) continue;
      const own = new Map([
        [gains, loses.seats],
        [loses, -(gains.seats + 1)],
      ]);
      conditions.push([sum(division, own, 0, lots)]);
    }
  }
  if (!fromQuota) return conditions;
  const below = division.rows.filter((row) => row.seats > 0);
  return [...conditions, ...below.map((row) => [share(division, row, wholeQuota, -1)])];
}

const wholeQuota: Fraction = { numerator: 1, denominator: 1 };

/**
 * Largest remainders (P 8), as long as they give every residual seat: what a list has beyond the quotas
 * of its seats is nowhere a whole quota more than elsewhere.
 */
function remainders(
  division: DivisionInDoubt,
  { takesPart, oncePerContestant }: Phase,
  lots: boolean,
): readonly Condition[] | null {
  if (!oncePerContestant) return null;
  if (takesPart !== null && (takesPart.measure !== "votes" || takesPart.side !== "at-least")) {
    return null;
  }
  const { rows, seats } = division;
  const conditions: Condition[] = [];
  for (const gains of rows) {
    const reaches =
      takesPart !== null && gains.seats === 0 ? [share(division, gains, takesPart.share, 1)] : [];
    for (const loses of rows) {
      if (loses === gains || loses.seats === 0) continue;
      const quotas = gains.seats - loses.seats + 1;
      const own = new Map([
        [gains, seats - quotas],
        [loses, -seats - quotas],
      ]);
      conditions.push([...reaches, sum(division, own, -quotas, lots)]);
    }
    if (gains.seats === 0) continue;
    if (takesPart !== null) conditions.push([share(division, gains, takesPart.share, -1)]);
    const fewerQuotas = gains.seats - 1;
    const own = new Map([[gains, fewerQuotas - seats]]);
    conditions.push([sum(division, own, fewerQuotas, false)]);
  }
  return conditions;
}

/** P 9: a list comes to more than half of the votes, and has not more than half of the seats. */
function majorityConditions(
  division: DivisionInDoubt,
  rule: MajorityRule | null,
  someFull: boolean,
): readonly Condition[] {
  if (rule === null) return [];
  const blank = rule.countsBlankVotes ? division.blankVotes : 0;
  return division.rows
    .filter(({ seats }) => {
      const hasSeats = rule.alsoAtHalf ? 2 * seats > division.seats : 2 * seats >= division.seats;
      return someFull || !hasSeats;
    })
    .map((row) => [sum(division, new Map([[row, 1]]), -1, false, -blank)]);
}
