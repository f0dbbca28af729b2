import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { MarginPhrases } from "../../language/words/margins.js";

/** How many votes would have made a difference of a seat for a list, in English. */
export const englishMargins: Dictionary<MarginPhrases> = dictionary<MarginPhrases>()({
  change:
    "With {votes} {direction:more=more|fewer=fewer}, {list} would have had {after} instead of {now}.",
  "without-votes":
    "With {votes} fewer, without a single vote left, {list} would have had {after} instead of {now}.",
  "seats-then": "{seats:# seat|# seats}",
  "no-seat-then": "no seat",
  "seats-by-lot": "between {least} and {most} seats, by lot,",
  "seats-now": "{seats}",
  "no-seat-now": "none",
  "a-lot-decided": "This result was decided by lot.",
  "a-lot-would-decide":
    "With {votes} {direction:more=more|fewer=fewer}, lots would have been drawn.",
  "no-candidate-left": "{List} has no candidates for another seat.",
  "every-seat-already": "{List} has every seat already.",
  "no-seat-to-lose": "{List} has no seat to lose.",
  "out-of-bounds":
    "No number of votes {direction:more=more would have given|fewer=fewer would have cost} {list} a seat.",
  "too-many-lots":
    "How many votes {direction:more=more would have given|fewer=fewer would have cost} {list} a seat was not calculated: too many lots are possible.",
  "too-many-votes-to-try":
    "How many votes {direction:more=more would have given|fewer=fewer would have cost} {list} a seat was not calculated: there are too many possibilities.",
});
