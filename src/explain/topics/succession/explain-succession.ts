import type {
  SuccessionCompleted,
  SuccessionLotRequired,
} from "../../../after/succession/succession-outcome.js";
import type { SuccessionStep } from "../../../after/succession/succession-step.js";
import type { Day } from "../../../model/day.js";
import type { AnsweredLot } from "../../../model/outcome/lot.js";
import { explainSuccessionSignature } from "../../../model/signatures/made/explain.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import { type Sentence, sentence } from "../../language/sentence.js";
import { tellAll } from "../../language/tell.js";
import type { Voice } from "../../language/voice.js";
import { successionPhrases } from "./succession-phrases.js";

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
 * if (succession.status === "completed") {
 *   const sentences = explainSuccession(succession, day("2024-05-01"), voiceOf(english, election));
 * }
 * ```
 */
export function explainSuccession(
  input: SuccessionCompleted | SuccessionLotRequired,
  day: Day,
  voice: Voice,
): readonly Sentence[] {
  const refusal = refusedArguments(explainSuccessionSignature, [input, day, voice]);
  if (refusal !== null) return refusal;
  const { steps, lots } = input;
  return steps.map((step, index) => {
    const phrases = successionPhrases(step, lotOf(step, lots), steps.slice(0, index));
    const text = tellAll(phrases, voice.language.succession, voice.say);
    return sentence(text, step.article, day, voice);
  });
}
