import { type Comparison, compareFractions, type Fraction, fraction } from "../../model/index.js";
import { type Contest, contestantAt, phaseAt, seatsOf } from "../contest.js";
import type { ResidualPhase, TakesPart } from "../rules/residual-procedure.js";

/** Every contestant's average or remainder in this phase, and who takes part. */
export function compareAll(contest: Contest, phaseIndex: number): Comparison[] {
  const phase = phaseAt(contest, phaseIndex);
  const { comparisons } = contest;
  for (let index = 0; index < contest.contestants.length; index++) {
    comparisons[index] ??= comparisonOf(contest, phase, phaseIndex, index);
  }
  return comparisons.slice() as Comparison[];
}

/** The contestants with the largest value among those that take part, in order of their index. */
export function largestOf(comparisons: readonly Comparison[]): number[] {
  let largest: number[] = [];
  let value: Fraction | undefined;
  comparisons.forEach((comparison, index) => {
    if (comparison.excluded !== null) return;
    const order = value === undefined ? 1 : compareFractions(comparison.value, value);
    if (order > 0) {
      largest = [index];
      value = comparison.value;
    } else if (order === 0) largest.push(index);
  });
  return largest;
}

function comparisonOf(
  contest: Contest,
  phase: ResidualPhase,
  phaseIndex: number,
  index: number,
): Comparison {
  const { key, votes } = contestantAt(contest, index);
  return {
    contestant: key,
    value:
      phase.method === "highest-average"
        ? fraction(votes, seatsOf(contest, index) + 1)
        : remainder(contest, index),
    excluded: exclusion(contest, phase, phaseIndex, index),
  };
}

/** Votes less full seats times the quota, in votes. */
function remainder(contest: Contest, index: number): Fraction {
  const full = contest.fullSeats[index] ?? 0;
  const { votes } = contestantAt(contest, index);
  return fraction(votes * contest.seats - full * contest.votes, contest.seats);
}

function exclusion(
  contest: Contest,
  phase: ResidualPhase,
  phaseIndex: number,
  index: number,
): Comparison["excluded"] {
  const { votes } = contestantAt(contest, index);
  if (votes === 0 && !contest.othersRanOut) return "no-votes";
  const { takesPart } = phase;
  if (takesPart !== null && !meets(contest, takesPart, index)) {
    return takesPart.side === "at-least" ? "below-threshold" : "above-threshold";
  }
  if (contest.full[index]) return "full";
  if (phase.oncePerContestant && contest.hadSeat[phaseIndex]?.[index]) return "had-its-seat";
  return null;
}

/** Whether votes, or the average with one seat more, are on the right side of the share of the quota. */
export function meets(contest: Contest, takesPart: TakesPart, index: number): boolean {
  const { share, measure, side } = takesPart;
  const { votes } = contestantAt(contest, index);
  const divisor = measure === "votes" ? 1 : seatsOf(contest, index) + 1;
  const atLeast =
    votes * contest.seats * share.denominator >= contest.votes * share.numerator * divisor;
  return side === "at-least" ? atLeast : !atLeast;
}
