import type { ResidualPhase, TakesPart } from "../../law/bodies/residual-procedure.js";
import { compareFractions, type Fraction, fraction } from "../../model/fraction.js";
import type { Comparison } from "../../model/outcome/step.js";
import type { Contender, Contest } from "../contest.js";

/** A phase of the procedure that is walked, and its index. */
export interface Phase {
  readonly rule: ResidualPhase;
  readonly index: number;
}

/** A contender's average or remainder in this phase, and whether it takes part. */
export function comparisonOf(contest: Contest, phase: Phase, contender: Contender): Comparison {
  contender.comparison ??= {
    contestant: contender.key,
    value:
      phase.rule.method === "highest-average"
        ? fraction(contender.votes, contender.seats + 1)
        : remainder(contest, contender),
    excluded: exclusion(contest, phase, contender),
  };
  return contender.comparison;
}

/** The contenders with the largest value among those that take part, in their order. */
export function largestOf(contest: Contest, phase: Phase): Contender[] {
  let largest: Contender[] = [];
  let value: Fraction | undefined;
  for (const contender of contest.contenders) {
    const compared = comparisonOf(contest, phase, contender);
    if (compared.excluded !== null) continue;
    const order = value === undefined ? 1 : compareFractions(compared.value, value);
    if (order > 0) {
      largest = [contender];
      value = compared.value;
    } else if (order === 0) largest.push(contender);
  }
  return largest;
}

/** Votes less full seats times the quota, in votes. */
export function remainder(contest: Contest, { votes, fullSeats }: Contender): Fraction {
  return fraction(votes * contest.seats - fullSeats * contest.votes, contest.seats);
}

function exclusion(
  contest: Contest,
  { rule, index }: Phase,
  contender: Contender,
): Comparison["excluded"] {
  if (contender.votes === 0 && !contest.othersRanOut) return "no-votes";
  const { takesPart } = rule;
  if (takesPart !== null && !meets(contest, takesPart, contender)) {
    return takesPart.side === "at-least" ? "below-threshold" : "above-threshold";
  }
  if (contender.full) return "full";
  if (rule.oncePerContestant && contender.hadSeatIn.has(index)) return "had-its-seat";
  return null;
}

/** Whether votes, or the average with one seat more, are on the right side of the share of the quota. */
export function meets(
  contest: Contest,
  { share, measure, side }: TakesPart,
  { votes, seats }: Contender,
): boolean {
  const divisor = measure === "votes" ? 1 : seats + 1;
  const atLeast =
    votes * contest.seats * share.denominator >= contest.votes * share.numerator * divisor;
  return side === "at-least" ? atLeast : !atLeast;
}
