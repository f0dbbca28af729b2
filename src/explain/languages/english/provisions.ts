import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { ProvisionPhrases } from "../../language/words/provisions.js";

/** What is said of a provision that left no step, in English. */
export const englishProvisions: Dictionary<ProvisionPhrases> = dictionary<ProvisionPhrases>()({
  "no-residual-seats": "All seats are assigned as full seats; there are no residual seats.",
  "residual-seats-wait": "{numbers:Residual seat # waits|Residual seats # wait} for a lot.",
  "one-residual-seat-waits": "The one residual seat waits for a lot.",
  "residual-seats-unassigned":
    "{seats:One residual seat|# residual seats} cannot be assigned: nobody can get {seats:it|them}.",
  "after-the-lot": "This comes after the lot.",

  "majority-not-in-the-law": "The law of this election has no such provision.",
  "no-majority": "Nobody has more than half of the votes.",
  "majority-has-seats":
    "{List} has {votes} of {of}, more than half, and has enough seats for that already: {seats} of {whole}.",
  "majority-nothing-to-move":
    "{List} has {votes} of {of}, more than half, and {seats} of {whole:# seat|# seats}, but no residual seat can pass to it.",
  "majority-switched-off": "This provision was left out of the calculation.",
  "majority-switched-off-for":
    "{List} has {votes} of {of}, more than half, and {seats} of {whole:# seat|# seats}.",
  "majority-undone":
    "{List} has {votes} of {of}, more than half. It had {seats} of {whole:# seat|# seats} until its candidates ran out, and has {after} now.",

  "exhaustion-not-needed": "Nobody got more seats than they have candidates for.",
  "exhaustion-inside":
    "Among the lists of the election as a whole none ran out of candidates; inside a list group or combination one did, as told there.",
});
