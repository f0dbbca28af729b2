import type { Determined } from "../../model/outcome/determined.js";
import type { Step, StepKind } from "../../model/outcome/step.js";
import type { Sentence } from "../language/sentence.js";
import type { Voice } from "../language/voice.js";
import { explainSteps } from "../topics/steps/explain-steps.js";

/** A step and what is said of it. */
export interface ToldStep {
  readonly step: Step;
  readonly sentence: Sentence;
}

/** Every step of an outcome with its sentence. */
export function toldSteps(outcome: Determined, voice: Voice): readonly ToldStep[] {
  const sentences = explainSteps(outcome, voice);
  return outcome.steps.map((step, index) => ({ step, sentence: sentences[index] as Sentence }));
}

/** The sentences of the steps of these kinds among the lists of the whole election. */
export function sentencesOf(
  steps: readonly ToldStep[],
  ...kinds: readonly StepKind[]
): readonly Sentence[] {
  return steps
    .filter(
      ({ step }) =>
        kinds.includes(step.kind) && (!("scope" in step) || step.scope.kind === "election"),
    )
    .map(({ sentence }) => sentence);
}
