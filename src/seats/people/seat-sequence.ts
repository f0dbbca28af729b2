import { compareFractions } from "../../model/fraction.js";
import type { Division, ResidualSeat } from "../division/division.js";
import type { ListRow } from "../votes.js";
import type { OpenList } from "./list-being-filled.js";

/** A seat of one list of a group, in the step in which it was assigned. */
export interface SeatInStep {
  readonly list: OpenList;
  /** Seats with the same number were assigned in the same step. */
  readonly step: number;
}

/**
 * Article P 16, second paragraph: which list of a group was assigned a seat when. The full seats are
 * one step, in which each list stands once; then the residual seats, those for equal values without
 * a lot in one step. A seat that was given back (P 13) keeps its place in the order.
 */
export function seatSequence(
  lists: readonly OpenList[],
  { residual }: Division<ListRow>,
): SeatInStep[] {
  const sequence = lists
    .filter(({ row }) => row.fullSeats > 0)
    .map((list): SeatInStep => ({ list, step: 0 }));
  let step = 0;
  let previous: ResidualSeat | null = null;
  for (const seat of residual) {
    if (previous === null || !isOfOneStep(previous, seat)) step++;
    for (const list of lists) if (list.row === seat.row) sequence.push({ list, step });
    previous = seat;
  }
  return sequence;
}

function isOfOneStep(one: ResidualSeat, next: ResidualSeat): boolean {
  return (
    one.lot === null &&
    next.lot === null &&
    one.phase === next.phase &&
    compareFractions(one.value, next.value) === 0
  );
}
