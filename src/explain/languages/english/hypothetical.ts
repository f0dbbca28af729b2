import { dictionary } from "../../language/dictionary.js";
import type { HypotheticalPhrases } from "../../language/words/hypothetical.js";

/** That rules were changed to see what would happen, in English. */
export const englishHypothetical = dictionary<HypotheticalPhrases>()({
  note: "Note: this is not the result under the law, but what it would be with {changes}.",
  "bill-36641": "bill 36 641, under which only lists that reach the quota get a residual seat",
  change: "“{name}”",
});
