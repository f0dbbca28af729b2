import type {
  SuccessionDecided,
  SuccessionLotRequired,
} from "../../../after/succession/succession-outcome.js";
import type { SuccessionStep } from "../../../after/succession/succession-step.js";
import type { Day } from "../../../model/day.js";
import type { AnsweredLot } from "../../../model/outcome/lot.js";
import { type Sentence, sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";
import type { SuccessionStepKind, SuccessionStepOf } from "./succession-words.js";

function words<Kind extends SuccessionStepKind>(
  step: SuccessionStepOf<Kind>,
  lot: AnsweredLot | null,
  { language, say }: Voice,
): string {
  return language.succession.steps[step.kind as Kind](step, say, lot);
}

/** Which of the drawn lots decided a step. */
function lotOf(step: SuccessionStep, lots: readonly AnsweredLot[]): AnsweredLot | null {
  const index =
    step.kind === "preference-goes-first"
      ? step.lot
      : step.kind === "place-passes"
        ? step.division.lot
        : null;
  return index === null ? null : (lots[index] ?? null);
}

/**
 * Every step of filling vacancies in words, in order, with its article in the text of `day`: the day
 * on which the vacancies became known. One entry for each step.
 *
 * @example
 * ```ts
 * const succession = determineSuccession(election, outcome, input);
 * if (succession.status === "decided") {
 *   const sentences = explainSuccession(succession, day("2024-05-01"), voiceOf(english, election));
 * }
 * ```
 */
export function explainSuccession(
  { steps, lots }: SuccessionDecided | SuccessionLotRequired,
  day: Day,
  voice: Voice,
): readonly Sentence[] {
  return steps.map((step) =>
    sentence(words(step, lotOf(step, lots), voice), step.article, day, voice),
  );
}
