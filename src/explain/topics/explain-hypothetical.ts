import { residualSeatsBill } from "../../law/overlay.js";
import type { Determined } from "../../model/outcome/determined.js";
import type { Phrase } from "../language/dictionary.js";
import { some } from "../language/facts.js";
import { plainSentence, type Sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { HypotheticalPhrases } from "../language/words/hypothetical.js";

/** That an outcome is not what the law gives, and what was changed; null: it is the law's own. */
export function explainHypothetical(outcome: Determined, voice: Voice): Sentence | null {
  const changes = some(outcome.hypothetical.map(changePhrase));
  if (changes === null) return null;
  const note: Phrase<HypotheticalPhrases> = { say: "note", changes };
  return plainSentence(tell(note, voice.language.hypothetical, voice.say));
}

function changePhrase(name: string): Phrase<HypotheticalPhrases, "bill-36641" | "change"> {
  return name === residualSeatsBill.name ? { say: "bill-36641" } : { say: "change", name };
}
