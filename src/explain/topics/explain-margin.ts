import type { ListMargin } from "../../what-if/margins/margins.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import type { Voice } from "../language/voice.js";

/** How many votes would have made a difference of a seat for one list, in words. */
export function explainMargin(margin: ListMargin, voice: Voice): Sentence {
  return plainSentence(voice.language.margins(margin, voice.say));
}
