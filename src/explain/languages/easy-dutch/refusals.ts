import { dictionary } from "../../language/dictionary.js";
import type { RefusalSentences, RefusalWords } from "../../language/words/refusals.js";
import { easyDutchExpected } from "./expected.js";

/** What is said about refused input, in easy Dutch: what is wrong, and what to do. */
export const easyDutchRefusals: RefusalWords = {
  ...easyDutchExpected,
  sentences: dictionary<RefusalSentences>()({
    missing: "{at} is er niet. Vul dit in.",
    "wrong-type": "{at} is iets anders dan hier moet staan.",
    "unknown-property": "{at} hoort hier niet.",
    "unknown-value": "{at} is geen keuze die hier kan.",
    "not-an-integer": "{at} moet een heel getal zijn.",
    "too-small": "{at} is te klein.",
    "too-large": "{at} is te groot.",
    "wrong-length": "{at} is te lang of te kort.",
    malformed: "{at} is niet goed geschreven.",
    ambiguous: "{at} kan op meer dan één manier. Kies er één.",
    "not-a-day": "{at} moet een dag zijn. Schrijf die zo: 2026-03-18.",
    "no-rules-on-day": "Voor deze dag zijn er geen regels. Kies een andere dag.",
    duplicate: "{at} staat er meer dan één keer.",
    "unknown-reference": "{at} wijst naar iets dat er niet is.",
    "not-allowed": "{at} mag hier niet.",
    "not-parsed": "{at} is niet door dit programma gemaakt, of is daarna veranderd.",
    "total-too-large": "Er zijn te veel stemmen. Zoveel kan een verkiezing niet hebben.",
    "no-votes": "Er zijn geen stemmen. Dan is er geen uitslag.",
    "lot-option-unknown": "{at} doet niet mee met deze loting.",
    "lot-question-differs": "{at} hoort bij een andere loting.",
    "lot-not-asked": "{at} is niet nodig. Hier beslist het lot niet.",
  }),
};
