import { compareFractions } from "../../model/index.js";
import type { Contest } from "../contest.js";
import type { SeatInStep } from "./group-seats.js";

/**
 * Article P 16, second paragraph: which list of a group was assigned a seat when. The full seats are
 * one step, in which each list stands once; then the residual seats, those for equal values without
 * a lot in one step. A seat that was given back (P 13) keeps its place in the order.
 */
export function seatSequence(contest: Contest): SeatInStep[] {
  const sequence: SeatInStep[] = [];
  contest.contenders.forEach(({ fullSeats }, list) => {
    if (fullSeats > 0) sequence.push({ list, step: 0 });
  });
  let step = 0;
  contest.assigned.forEach((seat, index) => {
    const previous = contest.assigned[index - 1];
    const sameStep =
      previous !== undefined &&
      !seat.byLot &&
      !previous.byLot &&
      previous.phase === seat.phase &&
      compareFractions(previous.value, seat.value) === 0;
    if (!sameStep) step++;
    sequence.push({ list: contest.contenders.indexOf(seat.contender), step });
  });
  return sequence;
}
