import { dictionary } from "../../language/dictionary.js";
import type { HypotheticalPhrases } from "../../language/words/hypothetical.js";

/** That rules were changed to see what would happen, in Dutch. */
export const dutchHypothetical = dictionary<HypotheticalPhrases>()({
  note: "Let op: dit is niet de uitslag volgens de wet, maar wat de uitslag zou zijn met {changes}.",
  "bill-36641":
    "het wetsvoorstel 36 641, waarin alleen lijsten die de kiesdeler halen een restzetel krijgen",
  change: "“{name}”",
});
