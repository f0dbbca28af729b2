import type { ResolvedRules } from "../../law/rules-of-election.js";
import { compareFractions } from "../../model/fraction.js";
import type { ContestantKey } from "../../model/identifiers.js";
import type { StepOf } from "../../model/outcome/step.js";
import { mannerOf } from "../apportion.js";
import type { Contest } from "../contest.js";
import type { Draws } from "../draws.js";
import { takeSurplus } from "../list-exhaustion.js";
import { assignResidualSeats, type ResidualManner } from "../residual/residual-seats.js";

/** How far the division of a group has been continued beyond its seats. */
export interface Continuation {
  /** Seats left in the running round. */
  left: number;
}

/** Before the division goes on: as if there were seats for all candidates. */
export function beginContinuation({ contenders }: Contest): Continuation {
  let left = 0;
  for (const contender of contenders) {
    contender.full = contender.exhausted;
    left += contender.candidates - contender.seats;
  }
  return { left };
}

/**
 * Goes on with the division of a group's seats over its lists (P 12, P 13), as if there were seats
 * for all candidates: a seat a time, to which list the next one falls. Lots put all lists of a tie in
 * order. When as many seats are out as the lists have candidates, surpluses are taken back and
 * divided anew. Null: nobody is left.
 */
export function* continueDivision(
  contest: Contest,
  continuation: Continuation,
  rules: ResolvedRules,
): Draws<{ to: ContestantKey; lot: number | null } | null> {
  if (continuation.left === 0) {
    continuation.left = takeSurplus(contest, rules.articles.groupExhaustion, []);
  }
  if (continuation.left === 0) return null;
  continuation.left--;
  const asPassed: ResidualManner = {
    ...mannerOf(rules),
    lot: { kind: "seat-passed", article: rules.articles.proposals },
  };
  const steps: StepOf<"residual-seat">[] = [];
  yield* assignResidualSeats(contest, 1, asPassed, steps);
  const [step] = steps;
  if (step === undefined) return null;
  continuation.left = Math.max(continuation.left, othersTied(step));
  return { to: step.awarded, lot: step.lot };
}

/** How many other lists have the same value and wait for their turn in the lots. */
function othersTied(step: StepOf<"residual-seat">): number {
  return step.compared.filter(
    ({ contestant, excluded, value }) =>
      contestant !== step.awarded && excluded === null && compareFractions(value, step.value) === 0,
  ).length;
}
