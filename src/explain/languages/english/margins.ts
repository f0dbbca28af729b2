import { dictionary } from "../../language/dictionary.js";
import type { MarginPhrases } from "../../language/words/margins.js";

/** How many votes would have made a difference of a seat for a list, in English. */
export const englishMargins = dictionary<MarginPhrases>()({
  "one-more": "With {votes:# vote|# votes} more, {list} would have had one seat more.",
  "one-less": "With {votes:# vote|# votes} fewer, {list} would have had one seat less.",
  "a-lot-decided": "As it is, a lot decided.",
  "a-lot-would-decide": "With {votes} a lot would have decided.",
  "no-candidate-left": "{list} has no candidates for another seat.",
  "every-seat-already": "{list} has every seat already.",
  "no-seat-to-lose": "{list} has no seat to lose.",
  "out-of-bounds": "No number of votes that an election can have changes the seats of {list}.",
  "too-many-lots": "For {list} it cannot be said: too many lots are possible.",
  "too-many-votes-to-try":
    "For {list} it cannot be said: there are too many numbers of votes to try.",
});
