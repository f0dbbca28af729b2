import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { LotPhrases } from "../../language/words/lots.js";

/** What a lot decides, in English. */
export const englishLots: Dictionary<LotPhrases> = dictionary<LotPhrases>()({
  "highest-average":
    "{Options} have exactly the same average, and there are not enough residual seats for {everyone:both=both|all=all} of them.",
  "largest-remainder":
    "{Options} have exactly the same remainder, and there are not enough residual seats for {everyone:both=both|all=all} of them.",
  "preference-candidate":
    "{Options} have the same number of preference votes, and there are not enough seats for {everyone:both=both|all=all} of them.",
  successor:
    "{Options} have the same number of votes; it is decided by lot which of them comes first.",
  "absolute-majority":
    "The list with the absolute majority gets one more seat. {Options} got a residual seat for exactly the same average or remainder; one of these seats moves.",
  "seat-withheld":
    "A candidate with enough preference votes gets a seat that was assigned to another list of the group. {Options} got their last seat at the same time.",
  "seat-passed":
    "A list of the group has no candidates left and passes a seat on. {Options} are equally entitled to it.",
  drawing: "A lot is drawn in public between {options}{draws:|; # are drawn}.",
  "highest-average-drawn": "Whoever is drawn gets {draws:the seat|a seat}.",
  "largest-remainder-drawn": "Whoever is drawn gets {draws:the seat|a seat}.",
  "absolute-majority-drawn": "Whoever is drawn gives up a seat.",
  "preference-candidate-drawn": "Whoever is drawn is elected.",
  "successor-drawn": "Whoever is drawn comes first.",
  "seat-withheld-drawn": "Whoever is drawn loses that seat.",
  "seat-passed-drawn": "Whoever is drawn gets the seat.",
  "drawing-then": "A lot was drawn between {options}; {drawn:# was|# were} drawn.",
  "highest-average-then": "{Drawn} got {drawn:the seat|a seat each}.",
  "largest-remainder-then": "{Drawn} got {drawn:the seat|a seat each}.",
  "absolute-majority-then": "{Drawn} gave up a seat.",
  "preference-candidate-then": "{Drawn} {drawn:is|are} elected.",
  "successor-then": "{Drawn} came first.",
  "seat-withheld-then": "{Drawn} lost that seat.",
  "seat-passed-then": "{Drawn} got {drawn:the seat|a seat each}.",
});
