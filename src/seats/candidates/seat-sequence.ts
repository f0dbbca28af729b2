import { compareFractions } from "../../model/fraction.js";
import type { Contender, Contest } from "../contest.js";

/** A seat of one list of a group, in the step in which it was assigned. */
export interface SeatInStep {
  readonly contender: Contender;
  /** Seats with the same number were assigned in the same step. */
  readonly step: number;
}

/**
 * Article P 16, second paragraph: which list of a group was assigned a seat when. The full seats are
 * one step, in which each list stands once; then the residual seats, those for equal values without
 * a lot in one step. A seat that was given back (P 13) keeps its place in the order.
 */
export function seatSequence({ contenders, assigned }: Contest): SeatInStep[] {
  const sequence: SeatInStep[] = contenders
    .filter(({ fullSeats }) => fullSeats > 0)
    .map((contender) => ({ contender, step: 0 }));
  let step = 0;
  assigned.forEach((seat, index) => {
    const previous = assigned[index - 1];
    const sameStep =
      previous !== undefined &&
      !seat.byLot &&
      !previous.byLot &&
      previous.phase === seat.phase &&
      compareFractions(previous.value, seat.value) === 0;
    if (!sameStep) step++;
    sequence.push({ contender: seat.contender, step });
  });
  return sequence;
}
