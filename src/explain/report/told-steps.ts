import { has } from "../../model/has.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { Step, StepKind } from "../../model/outcome/step.js";
import type { Sentence } from "../language/sentence.js";
import type { Voice } from "../language/voice.js";
import { explainStep } from "../topics/steps/explain-steps.js";
import { placedSteps } from "../topics/steps/step-places.js";

/** A step and what is said of it. */
export interface ToldStep {
  readonly step: Step;
  readonly sentence: Sentence;
}

/** Every step of an outcome with its sentence. */
export function toldSteps(outcome: Determined, voice: Voice): readonly ToldStep[] {
  return placedSteps(outcome).map(({ step, place }) => ({
    step,
    sentence: explainStep(step, place, outcome, voice),
  }));
}

/** The sentences of the steps of these kinds among the lists of the whole election. */
export function sentencesOf(
  steps: readonly ToldStep[],
  ...kinds: readonly StepKind[]
): readonly Sentence[] {
  return steps
    .filter(
      ({ step }) =>
        kinds.includes(step.kind) && (!has(step, "scope") || step.scope.kind === "election"),
    )
    .map(({ sentence }) => sentence);
}
