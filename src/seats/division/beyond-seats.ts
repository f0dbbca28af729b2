import type { DivisionRules } from "../../law/division-rules.js";
import { silent } from "../listener.js";
import type { Draws } from "../lots/draws.js";
import type { Division, ResidualSeat } from "./division.js";
import { giveBack } from "./list-exhaustion.js";
import { residualSeats } from "./residual-seats.js";
import type { Contestant } from "./standing.js";

/** A division that goes on beyond its seats, as if there were seats for all candidates (P 18). */
export interface BeyondSeats<Of extends Contestant> {
  readonly division: Division<Of>;
  /** Lists of the running tie that wait for their turn in the lots. */
  waiting: number;
}

/** Before the division goes on: the same rows, under other rules. */
export function beginBeyondSeats<Of extends Contestant>(
  division: Division<Of>,
  rules: DivisionRules,
): BeyondSeats<Of> {
  for (const row of division.rows) row.full = row.exhausted;
  return { division: { ...division, rules, tell: silent, residual: [] }, waiting: 0 };
}

/**
 * Goes on with the division of a group's seats over its lists (P 12, P 13), a seat a time: to which
 * list the next one falls. Lots put all lists of a tie in order, also beyond the seats. When as many
 * seats are out as the lists have candidates, surpluses are taken back; what a tie took beyond the
 * seats is not divided again. Null: nobody is left.
 */
export function* nextSeatBeyond<Of extends Contestant>(
  beyond: BeyondSeats<Of>,
): Draws<ResidualSeat<Of> | null> {
  const { division, waiting } = beyond;
  if (waiting === 0 && seatsLeft(division) <= 0) giveBack(division);
  if (waiting === 0 && seatsLeft(division) <= 0) return null;
  if ((yield* residualSeats(division, 1, false)) > 0) return null;
  const seat = division.residual.at(-1);
  if (seat === undefined) return null;
  beyond.waiting = seat.tied - 1;
  return seat;
}

/** Seats for all candidates, less those that are out. */
function seatsLeft({ rows }: Division): number {
  let left = 0;
  for (const { candidates, seats } of rows) left += candidates - seats;
  return left;
}
