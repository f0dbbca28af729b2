import { explainRefusal } from "../../explain/topics/explain-refusal.js";
import type { Refused } from "../../model/refusal.js";
import type { Ending } from "../exit-status.js";
import type { LanguageCode } from "../flags/shared-flags.js";
import { remark, type Surroundings, writeJson } from "../surroundings.js";
import { voiceIn } from "../voice-in.js";

/** How an answer is wanted. */
export interface AnswerFlags {
  readonly json: boolean;
  readonly language: LanguageCode;
}

/** Ends a verb whose input was refused: everything that is wrong, in words or as data. */
export function endRefused(
  surroundings: Surroundings,
  refusal: Refused,
  { json, language }: AnswerFlags,
): Ending {
  if (json) writeJson(surroundings, refusal);
  else {
    const voice = voiceIn(language);
    for (const sentence of explainRefusal(refusal, voice)) remark(surroundings, sentence);
  }
  return "unreadable";
}
