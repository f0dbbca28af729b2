import { compareFractions } from "../../model/index.js";
import type { Contest } from "../contest.js";
import type { SeatInStep } from "./group-seats.js";

/**
 * The seats of the lists of a group in the order of their assignment: full seats in one step, then
 * residual seats, those for equal values without a lot in one step (article P 16, paragraph 2).
 */
export function seatSequence(contest: Contest): SeatInStep[] {
  const sequence: SeatInStep[] = [];
  const left = contest.standing.slice();
  contest.fullSeats.forEach((full, list) => {
    const kept = Math.min(full, left[list] ?? 0);
    for (let seat = 0; seat < kept; seat++) sequence.push({ list, step: 0, remainder: null });
    left[list] = (left[list] ?? 0) - kept;
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
    if ((left[seat.contestant] ?? 0) <= 0) return;
    left[seat.contestant] = (left[seat.contestant] ?? 0) - 1;
    sequence.push({ list: seat.contestant, step, remainder: seat });
  });
  return sequence;
}
