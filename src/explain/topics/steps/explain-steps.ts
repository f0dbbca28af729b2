import type { Determined } from "../../../model/outcome/determined.js";
import type { Step } from "../../../model/outcome/step.js";
import {
  explainStepSignature,
  explainStepsSignature,
} from "../../../model/signatures/made/explain.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import { type Sentence, sentence } from "../../language/sentence.js";
import { tellAll } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { stepPhrases } from "./step-phrases.js";
import { placedSteps, type StepPlace } from "./step-places.js";

/** One step in words, with its article; `place` is where it stands in `stepPlaces`. */
export function explainStep(
  step: Step,
  place: StepPlace,
  outcome: Determined,
  voice: Voice,
): Sentence {
  const refusal = refusedArguments(explainStepSignature, [step, place, outcome, voice]);
  if (refusal !== null) return refusal;
  const text = tellAll(stepPhrases(step, place), voice.language.steps, voice.say);
  return sentence(text, step.article, outcome.election.day, voice);
}

/** Every step of an outcome in words, in order: one entry for each step. */
export function explainSteps(outcome: Determined, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainStepsSignature, [outcome, voice]);
  if (refusal !== null) return refusal;
  return placedSteps(outcome).map(({ step, place }) => explainStep(step, place, outcome, voice));
}
