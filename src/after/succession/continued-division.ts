import { divisionOf } from "../../seats/division/begun-division.js";
import type { Division, Row, Setup } from "../../seats/division/division.js";
import type { Contestant } from "../../seats/division/standing.js";

/** A contestant of a division that goes on, as it stands now. */
export interface Standing<Of = unknown> extends Contestant {
  /** What it stands for. */
  readonly stands: Of;
  /** Seats that are assigned to it now. */
  readonly assigned: number;
  /** The phases in which places came to it by going on with the division, counted from 1. */
  readonly wonIn: readonly number[];
  /** Other seats that it has more than the division gave: those of P 18, and of members as a caller has them. */
  readonly gained: number;
}

/**
 * The division of the election as it stands today: full seats and phases as they were, seats as they
 * are assigned now, and as candidates those who can still be appointed (articles W 3 and W 4; the law
 * does not say how going on treats seats whose holders have changed).
 */
export function continuedDivision<Of>(
  setup: Setup<Standing<Of>>,
  before: Division | undefined,
): Division<Standing<Of>> {
  const division = divisionOf(setup);
  for (const row of division.rows) {
    const { key, assigned, wonIn, gained } = row.of;
    const earlier = before?.rows.find((one) => one.key === key);
    row.fullSeats = earlier?.fullSeats ?? 0;
    row.had = (earlier?.had ?? 0) | phasesWon(before, key);
    row.seats = assigned;
    for (const phase of wonIn) row.had |= 1 << (phase - 1);
    for (let seat = 0; seat < gained; seat++) markGained(row, division);
  }
  return division;
}

/** The phases of the residual seats that a contestant won: every winner has had its seat. */
function phasesWon(before: Division | undefined, key: string): number {
  let phases = 0;
  for (const { row, phase } of before?.residual ?? []) {
    if (row.key === key) phases |= 1 << phase.index;
  }
  return phases;
}

/** A seat that came by going on with the division was the contestant's one seat of some phase. */
function markGained(row: Row, { phases }: Division): void {
  const free = phases.find(
    ({ oncePerContestant, index }) => oncePerContestant && (row.had & (1 << index)) === 0,
  );
  if (free !== undefined) row.had |= 1 << free.index;
}
