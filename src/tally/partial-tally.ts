import type { BallotShape } from "../model/count/ballot-shape.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../model/refusal.js";
import { addTallies } from "./add-tally.js";
import type { Tally } from "./tally.js";
import type { UnitDifference, UnitErrors, UnitSource, UnitTally } from "./unit-tally.js";

/**
 * Some of the units of a level, added up: what one worker has done so far. Partial tallies merge in
 * any order and grouping to the same result; all their lists are in the order of the unit ids.
 */
export interface PartialTally {
  readonly tally: Tally;
  /** The units added, each with the units below it. */
  readonly from: readonly UnitSource[];
  readonly unitsWithDifferences: readonly UnitDifference[];
  readonly unitsWithErrors: readonly UnitErrors[];
}

/** The same units in the order of their ids by code point, for a result that no order of work changes. */
function byUnit<Named extends { readonly unit: string }>(
  units: readonly Named[],
): readonly Named[] {
  return [...units].sort((left, right) => (left.unit < right.unit ? -1 : 1));
}

function doubledUnits(units: readonly UnitSource[]): RefusalIssue[] {
  return units
    .filter(({ unit }, index) => unit === units[index - 1]?.unit)
    .map(({ unit }) => ({
      path: [unit],
      code: "duplicate",
      expected: { kind: "once", what: "unit" },
      actual: shown(unit),
    }));
}

/**
 * Merges partial tallies of one level. Refuses a unit that is in two of them (`duplicate`) and
 * what does not fit the ballot paper (see `addTallies`).
 */
export function mergePartialTallies(
  ballot: BallotShape,
  partials: readonly PartialTally[],
): Parsed<PartialTally> {
  const from = byUnit(partials.flatMap((partial) => partial.from));
  const doubled = doubledUnits(from);
  if (doubled.length > 0) return refused(doubled);
  const sum = addTallies(
    ballot,
    partials.map(({ tally }) => tally),
  );
  if (sum.status === "refused") return sum;
  return accepted({
    tally: sum.value,
    from,
    unitsWithDifferences: byUnit(partials.flatMap((partial) => partial.unitsWithDifferences)),
    unitsWithErrors: byUnit(partials.flatMap((partial) => partial.unitsWithErrors)),
  });
}

/**
 * Adds up some of the units of a level. Refuses a unit that is given twice (`duplicate`) and what
 * does not fit the ballot paper (see `addTallies`).
 */
export function partialTally(
  ballot: BallotShape,
  units: readonly UnitTally[],
): Parsed<PartialTally> {
  return mergePartialTallies(
    ballot,
    units.map(({ unit, from, ...partial }) => ({ ...partial, from: [{ unit, from }] })),
  );
}
