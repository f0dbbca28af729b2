import type { BallotLists } from "../model/count/ballot-shape.js";
import { has, ownOnly } from "../model/has.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import {
  mergePartialTalliesSignature,
  partialTallySignature,
} from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { sumOfTallies } from "./add-tally.js";
import { inForceOfUnits } from "./corrigenda/units-in-force.js";
import type { Tally } from "./tally.js";
import { byUnit, toldTogether } from "./told-of-units.js";
import { countedTwice } from "./unit-identity.js";
import type { ToldOfUnits, UnitSource, UnitTally } from "./unit-tally.js";

/**
 * Some of the units of a level, added up: what one worker has done so far. Partial tallies merge in
 * any order and grouping to the same result; all their lists are in the order of the unit ids.
 */
export interface PartialTally extends ToldOfUnits {
  /** The figures added up. */
  readonly tally: Tally;
  /** The units added, each with the units below it. */
  readonly from: readonly UnitSource[];
  /** What each of them brought, so that a corrected count can take its place. */
  readonly units: readonly UnitTally[];
}

function doubledUnits(from: readonly UnitSource[]): RefusalIssue[] {
  return countedTwice(null, from).map((unit) => ({
    path: [unit],
    code: "duplicate",
    expected: { kind: "once", what: "unit" },
    actual: shown(unit),
  }));
}

function sourceOf(given: UnitTally): UnitSource {
  const { unit, level, session, newVote, from } = ownOnly(given);
  return { unit, level, session, ...(newVote === undefined ? {} : { newVote }), from };
}

/** The sum of partial tallies; what was added before is not added again, unless a unit was replaced. */
function sumOf(
  ballot: BallotLists,
  partials: readonly PartialTally[],
  units: readonly UnitTally[],
): Parsed<Tally> {
  const given = partials.reduce((sum, partial) => sum + partial.units.length, 0);
  const added = given === units.length ? partials : units;
  return sumOfTallies(
    ballot,
    added.map(({ tally }) => tally),
  );
}

/**
 * Merges partial tallies of one level. Of a unit that stands in several, the latest session holds
 * and takes the place of the earlier ones (Na 14 (2)).
 *
 * What comes out names every unit in it, and what goes in is looked at wholly: thousands that are merged one after the
 * other cost the square of their number. Gather them, and merge them at once.
 *
 * Refuses a unit that is in two of them with the same session, beside a body it is part of, or in two
 * bodies (`duplicate`), and what does not fit the ballot paper (see `addTallies`).
 */
export function mergePartialTallies(
  ballot: BallotLists,
  partials: readonly PartialTally[],
): Parsed<PartialTally> {
  const refusal = refusedArguments(mergePartialTalliesSignature, [ballot, partials]);
  if (refusal !== null) return refusal;
  const inForce = inForceOfUnits(partials.flatMap((partial) => partial.units));
  if (inForce.status === "refused") return inForce;
  const units = byUnit(inForce.value);
  const from = units.map(sourceOf);
  const doubled = doubledUnits(from);
  if (doubled.length > 0) return refused(doubled);
  const sum = sumOf(ballot, partials, units);
  if (sum.status === "refused") return sum;
  return accepted({ tally: sum.value, from, units, ...toldTogether(units) });
}

/**
 * Adds up some of the units of a level. Refuses a unit that is given twice (`duplicate`) and what
 * does not fit the ballot paper (see `addTallies`).
 */
export function partialTally(
  ballot: BallotLists,
  units: readonly UnitTally[],
): Parsed<PartialTally> {
  const refusal = refusedArguments(partialTallySignature, [ballot, units]);
  if (refusal !== null) return refusal;
  const issues = badUnits(units);
  if (issues.length > 0) return refused(issues);
  return mergePartialTallies(
    ballot,
    units.map((unit) => ({ ...unit, from: [sourceOf(unit)], units: [unit] })),
  );
}

/** What cannot be added up because it is no unit: something made by hand. */
function badUnits(units: readonly UnitTally[]): RefusalIssue[] {
  if (!Array.isArray(units)) {
    const expected = { kind: "type", type: "array" } as const;
    return [{ path: ["units"], code: "wrong-type", expected, actual: shown(units) }];
  }
  return units.flatMap((unit: unknown, index): RefusalIssue[] => {
    if (isUnitTally(unit)) return [];
    const expected = { kind: "type", type: "object" } as const;
    return [{ path: ["units", index], code: "wrong-type", expected, actual: shown(unit) }];
  });
}

function isUnitTally(value: unknown): value is UnitTally {
  return (
    typeof value === "object" &&
    value !== null &&
    has(value, "unit") &&
    typeof value.unit === "string" &&
    has(value, "session") &&
    Number.isInteger(value.session) &&
    has(value, "from") &&
    Array.isArray(value.from) &&
    has(value, "tally") &&
    typeof value.tally === "object" &&
    value.tally !== null &&
    has(value.tally, "lists") &&
    Array.isArray(value.tally.lists)
  );
}
