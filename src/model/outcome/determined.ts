import type { CompletedOutcome, LotRequiredOutcome } from "./outcome.js";
import type { StepOf } from "./step.js";

/** An outcome with steps: complete, or waiting for a lot. */
export type Determined = CompletedOutcome | LotRequiredOutcome;

/** The steps of one kind among the lists of the whole election, in order. */
export function residualSeatsOfElection(outcome: Determined): StepOf<"residual-seat">[] {
  return outcome.steps.filter(
    (step): step is StepOf<"residual-seat"> =>
      step.kind === "residual-seat" && step.scope.kind === "election",
  );
}

/** The division of full seats among the lists of the whole election. */
export function fullSeatsOfElection(outcome: Determined): StepOf<"full-seats"> | undefined {
  return outcome.steps.find(
    (step): step is StepOf<"full-seats"> =>
      step.kind === "full-seats" && step.scope.kind === "election",
  );
}
