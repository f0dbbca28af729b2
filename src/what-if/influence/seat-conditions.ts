import type { DivisionRules, MajorityRule, Phase } from "../../law/division-rules.js";
import type { Fraction } from "../../model/fraction.js";
import type { ListNumber } from "../../model/identifiers.js";
import type { Condition, Inequality } from "./condition.js";
import type { Places } from "./votes-in-doubt.js";
import { weighed } from "./weighed.js";

/** A list number with its votes and seats in the outcome, and where its votes stand. */
export interface RowInDoubt {
  readonly number: ListNumber;
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
  return seatChanges(division, lots)?.map(({ condition }) => condition) ?? null;
}

/** A condition of other seats, and who then has fewer; null: it is not said who. */
export interface SeatChange {
  readonly condition: Condition;
  readonly loses: RowInDoubt | null;
  /** Who then has more, or comes to a majority; absent: it is not said who. */
  readonly gains?: RowInDoubt;
}

/**
 * The same, each with who loses a seat. As long as none is true in which one list loses, or of which it is not said who
 * does, that list has no fewer seats than in the outcome: a list has fewer only where another has more, and that one then
 * comes before it.
 */
export function seatChanges(
  division: DivisionInDoubt,
  lots: boolean,
): readonly SeatChange[] | null {
  const { rows, seats } = division;
  if (rows.reduce((sum, row) => sum + row.seats, 0) !== seats) return null;
  const own = ofPhases(division, lots, null);
  if (own === null) return null;
  const conditions = [...own, ...majorityChanges(division)];
  // What is true already would have given other seats: then these are not the conditions.
  return conditions.some(({ condition }) => condition.every(isTrueNow)) ? null : conditions;
}

/** Whether so many seats are those of a majority (P 9). */
export function hasHalf(rule: MajorityRule | null, ofAll: number, seats: number): boolean {
  return rule?.alsoAtHalf === true ? 2 * seats > ofAll : 2 * seats >= ofAll;
}

/** Strictly: at an equality a lot was drawn, and fell as it did. */
function isTrueNow({ now }: Inequality): boolean {
  return now > 0;
}

/** With `loser` also what of a list without seats lets that one lose: reaching the quota alone gives it a seat. */
export function ofPhases(
  division: DivisionInDoubt,
  lots: boolean,
  loser: RowInDoubt | null,
): readonly SeatChange[] | null {
  const [first, ...others] = division.rules.phases;
  if (first === undefined) return null;
  if (first.method === "highest-average")
    return others.length > 0 ? null : averages(division, first, { lots, loser });
  return others.every(({ method }) => method === "highest-average")
    ? remainders(division, first, { lots, loser })
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
  { lots, loser }: { readonly lots: boolean; readonly loser: RowInDoubt | null },
): readonly SeatChange[] | null {
  if (oncePerContestant || !division.rules.exhaustion.passesOn) return null;
  const fromQuota = takesPart !== null;
  if (fromQuota) {
    const { measure, side, share: least } = takesPart;
    if (measure !== "votes" || side !== "at-least") return null;
    if (least.numerator !== least.denominator) return null;
  }
  const conditions: SeatChange[] = [];
  for (const gains of division.rows) {
    if (gains.seats >= gains.candidates) continue;
    if (fromQuota && gains.seats === 0) {
      const reaches = share(division, gains, wholeQuota, 1);
      conditions.push({ condition: [reaches], loses: null });
      if (loser !== null) {
        const before = comesBefore(division, gains, loser, lots);
        conditions.push({ condition: [reaches, before], loses: loser, gains });
      }
      continue;
    }
    for (const loses of loser === null ? division.rows : [loser]) {
      if (loses === gains || loses.seats === 0) continue;
      conditions.push({ condition: [comesBefore(division, gains, loses, lots)], loses, gains });
    }
  }
  if (!fromQuota) return conditions;
  const below = division.rows.filter((row) => row.seats > 0 && (loser === null || row === loser));
  const belowQuota = below.map((loses) => ({
    condition: [share(division, loses, wholeQuota, -1)],
    loses,
  }));
  return [...conditions, ...belowQuota];
}

/** The next average of one list is above that with which another has its last seat. */
function comesBefore(
  division: DivisionInDoubt,
  gains: RowInDoubt,
  loses: RowInDoubt,
  lots: boolean,
): Inequality {
  const own = new Map([
    [gains, loses.seats],
    [loses, -(gains.seats + 1)],
  ]);
  return sum(division, own, 0, lots);
}

const wholeQuota: Fraction = { numerator: 1, denominator: 1 };

/**
 * Largest remainders (P 8), as long as they give every residual seat: what a list has beyond the quotas
 * of its seats is nowhere a whole quota more than elsewhere.
 */
function remainders(
  division: DivisionInDoubt,
  { takesPart, oncePerContestant }: Phase,
  { lots, loser }: { readonly lots: boolean; readonly loser: RowInDoubt | null },
): readonly SeatChange[] | null {
  if (!oncePerContestant) return null;
  if (takesPart !== null && (takesPart.measure !== "votes" || takesPart.side !== "at-least")) {
    return null;
  }
  const { rows, seats } = division;
  const conditions: SeatChange[] = [];
  for (const gains of rows) {
    const reaches =
      takesPart !== null && gains.seats === 0 ? [share(division, gains, takesPart.share, 1)] : [];
    for (const loses of loser === null ? rows : [loser]) {
      if (loses === gains || loses.seats === 0) continue;
      const quotas = gains.seats - loses.seats + 1;
      const own = new Map([
        [gains, seats - quotas],
        [loses, -seats - quotas],
      ]);
      conditions.push({ condition: [...reaches, sum(division, own, -quotas, lots)], loses, gains });
    }
    if (gains.seats === 0 || (loser !== null && gains !== loser)) continue;
    if (takesPart !== null) {
      const below = [share(division, gains, takesPart.share, -1)];
      conditions.push({ condition: below, loses: gains });
    }
    const fewerQuotas = gains.seats - 1;
    const own = new Map([[gains, fewerQuotas - seats]]);
    conditions.push({ condition: [sum(division, own, fewerQuotas, false)], loses: gains });
  }
  return conditions;
}

/** P 9: a list comes to more than half of the votes, and has not more than half of the seats. */
export function majorityChanges(division: DivisionInDoubt): readonly SeatChange[] {
  const rule = division.rules.majority;
  if (rule === null) return [];
  const blank = rule.countsBlankVotes ? division.blankVotes : 0;
  const someFull = division.rows.some((row) => row.seats >= row.candidates);
  return division.rows
    .filter(({ seats }) => someFull || !hasHalf(rule, division.seats, seats))
    .map((gains) => ({
      condition: [sum(division, new Map([[gains, 1]]), -1, false, -blank)],
      loses: null,
      gains,
    }));
}
