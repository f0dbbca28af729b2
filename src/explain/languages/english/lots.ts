import { dictionary } from "../../language/dictionary.js";
import type { LotPhrases } from "../../language/words/lots.js";

/** What a lot decides, in English. */
export const englishLots = dictionary<LotPhrases>()({
  "highest-average":
    "{options} have exactly the same average, and there are not enough residual seats for {everyone:both=both|all=all} of them.",
  "largest-remainder":
    "{options} have exactly the same remainder, and there are not enough residual seats for {everyone:both=both|all=all} of them.",
  "preference-candidate":
    "{options} have equally many preference votes, but the list has not enough seats for {everyone:both=both|all=all} of them.",
  "absolute-majority":
    "The list with the absolute majority gets one seat more. {options} got their last seat for the same smallest average or remainder.",
  "seat-withheld":
    "A candidate with enough preference votes gets a seat that was assigned to another list of the group. {options} got their last seat at the same time.",
  "seat-passed":
    "A list of the group has no candidates left and passes a seat on. {options} are equally entitled to it.",
  "drawn-once": "One lot is drawn, in public, between {options}: {consequence}.",
  "drawn-several-times": "{draws} of them are drawn, in public, between {options}: {consequence}.",
  "highest-average-drawn": "who is drawn gets a seat",
  "largest-remainder-drawn": "who is drawn gets a seat",
  "absolute-majority-drawn": "who is drawn gives up a seat",
  "preference-candidate-drawn": "who is drawn is elected",
  "seat-withheld-drawn": "who is drawn loses that seat",
  "seat-passed-drawn": "who is drawn gets the seat",
  drawn: "Drawn: {drawn}.",
});
