import type { Determined } from "../../model/outcome/determined.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import type { Voice } from "../language/voice.js";

/** That an outcome is not what the law gives, and what was changed; null: it is the law's own. */
export function explainHypothetical(outcome: Determined, voice: Voice): Sentence | null {
  if (outcome.hypothetical.length === 0) return null;
  return plainSentence(voice.language.hypothetical(outcome.hypothetical, voice.say));
}
