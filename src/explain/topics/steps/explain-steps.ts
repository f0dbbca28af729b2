import type { Determined } from "../../../model/outcome/determined.js";
import type { Step, StepKind, StepOf } from "../../../model/outcome/step.js";
import type { StepPlace } from "../../language/language.js";
import { type Sentence, sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";
import { stepPlaces } from "./step-places.js";

function words<Kind extends StepKind>(step: StepOf<Kind>, place: StepPlace, voice: Voice): string {
  const say = voice.language.steps[step.kind as Kind];
  return say(step, voice.say, place);
}

/** One step in words, with its article; `place` is where it stands in {@link stepPlaces}. */
export function explainStep(
  step: Step,
  place: StepPlace,
  outcome: Determined,
  voice: Voice,
): Sentence {
  return sentence(words(step, place, voice), step.article, outcome.election.day, voice);
}

/** Every step of an outcome in words, in order: one entry for each step. */
export function explainSteps(outcome: Determined, voice: Voice): readonly Sentence[] {
  const places = stepPlaces(outcome);
  return outcome.steps.map((step, index) =>
    explainStep(step, places[index] as StepPlace, outcome, voice),
  );
}
