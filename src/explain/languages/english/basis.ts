import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { BasisPhrases } from "../../language/words/basis.js";

/** Under which law an outcome was calculated, in English. */
export const englishBasis: Dictionary<BasisPhrases> = dictionary<BasisPhrases>()({
  law: "Calculated under the {law:electoral-act=Electoral Act|water-authorities-decree=Water Authorities Decree} as it stood on {day}.",
  "changed-law":
    "What the result would be: calculated under the {law:electoral-act=Electoral Act|water-authorities-decree=Water Authorities Decree} as it stood on {day}, with {changes:this change|these changes}: {changes}.",
  hypothetical:
    "This is what the result would be with {changes:this change|these changes} to the law: {changes}.",
  "other-readings":
    "{readings:One question that the law leaves open was|# questions that the law leaves open were} answered by another reading than the usual one.",
  "bill-36641": "bill 36 641, under which only lists that reach the quota get a residual seat",
  change: "“{name}”",
});
