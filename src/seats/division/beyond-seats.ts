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
  /** Seats left in the running round. */
  left: number;
}

/** Before the division goes on: the same rows, under other rules. */
export function beginBeyondSeats<Of extends Contestant>(
  division: Division<Of>,
  rules: DivisionRules,
): BeyondSeats<Of> {
  let left = 0;
  for (const row of division.rows) {
    row.full = row.exhausted;
    left += row.candidates - row.seats;
  }
  return { division: { ...division, rules, tell: silent, residual: [] }, left };
}

/**
 * Goes on with the division of a group's seats over its lists (P 12, P 13), a seat a time: to which
 * list the next one falls. Lots put all lists of a tie in order. When as many seats are out as the
 * lists have candidates, surpluses are taken back and divided anew. Null: nobody is left.
 */
export function* nextSeatBeyond<Of extends Contestant>(
  beyond: BeyondSeats<Of>,
): Draws<ResidualSeat<Of> | null> {
  const { division } = beyond;
  if (beyond.left === 0) beyond.left = giveBack(division);
  if (beyond.left === 0) return null;
  beyond.left--;
  if ((yield* residualSeats(division, 1, false)) > 0) return null;
  const seat = division.residual.at(-1);
  if (seat === undefined) return null;
  beyond.left = Math.max(beyond.left, seat.tied - 1);
  return seat;
}
