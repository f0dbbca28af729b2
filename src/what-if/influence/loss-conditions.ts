import type { ListNumber } from "../../model/identifiers.js";
import type { Condition } from "./condition.js";
import {
  type DivisionInDoubt,
  hasHalf,
  majorityChanges,
  ofPhases,
  type RowInDoubt,
  type SeatChange,
  seatChanges,
} from "./seat-conditions.js";

/**
 * What must become true of the votes before a list can have at least so many seats fewer, where {@link areLossesKnown}. P 9 moves one seat: where a list may
 * come to a majority, what is lost besides is one fewer.
 */
export function lossConditions(
  division: DivisionInDoubt,
  number: ListNumber,
  fewer: number,
): readonly Condition[] {
  const ordinary = lossesAlone(division, number, fewer).map(({ condition }) => condition);
  const majorities = majorityChanges(division).filter(({ gains }) => gains?.number !== number);
  if (fewer === 1) return [...ordinary, ...majorities.map(({ condition }) => condition)];
  const others = lossesAlone(division, number, fewer - 1);
  const besides = majorities.flatMap(({ condition, gains: major }) =>
    others
      // Who gains a seat and then has more than half of them gets none by P 9.
      .filter(({ gains }) => gains?.number !== major?.number || !comesToHalf(division, major))
      .map((other) => [...condition, ...other.condition]),
  );
  return [...ordinary, ...besides];
}

/** Whether the conditions of other seats are known of a division. */
export function areLossesKnown(division: DivisionInDoubt): boolean {
  return seatChanges(division, true) !== null;
}

/** The same without P 9: the list is taken as if it had one seat more than is left. */
function lossesAlone(
  division: DivisionInDoubt,
  number: ListNumber,
  fewer: number,
): readonly SeatChange[] {
  const rows = division.rows.map((row) =>
    row.number === number ? { ...row, seats: row.seats - fewer + 1 } : row,
  );
  const loser = rows.find((row) => row.number === number);
  if (loser === undefined || loser.seats < 1) return [];
  const changes = ofPhases({ ...division, rows }, true, loser) ?? [];
  return changes.filter(({ loses }) => loses === loser);
}

/** Whether a list has the seats of a majority with one more. */
function comesToHalf({ rules, seats }: DivisionInDoubt, row: RowInDoubt | undefined): boolean {
  return row !== undefined && hasHalf(rules.majority, seats, row.seats + 1);
}
