import { dictionary } from "../../language/dictionary.js";
import type { SuccessionPhrases } from "../../language/words/succession.js";

/** Everything said about filling a vacancy, in Dutch. */
export const dutchSuccession = dictionary<SuccessionPhrases>()({
  "list-of-the-seat": "De opvolger van {vacancy} komt van de lijst van {list}.",
  "list-withheld-from":
    "De opvolger van {vacancy} komt van de lijst van {list}, waaraan de zetel was onthouden.",
  "goes-first":
    "Vóór de rangschikking {candidates:gaat|gaan} wie meer stemmen heeft dan de voorkeurdrempel van {threshold} stemmen en daarmee niet gekozen is: {candidates}.",
  "candidate-with-votes": "{candidate} ({votes:# stem|# stemmen})",
  "first-with-most-votes": "{Candidate} is de eerste, met de meeste stemmen.",
  "first-by-lot": "{Candidate} is de eerste.",
  "passed-over":
    "{Candidate}, op de lijst van {list}, {reason:deceased=is overleden|temporary-leave=heeft tijdelijk ontslag|own-vacancy=is het lid van wie de plaats is opengevallen|declined=is benoemd en heeft de plaats niet ingenomen|member=is al lid|not-available=wil niet benoemd worden|vacated-seat=laat op dezelfde dag een plaats open|expelled=is van het lidmaatschap vervallen verklaard} ({letter}) en wordt overgeslagen.",
  "list-exhausted": "Op de lijst van {list} kan niemand meer benoemd worden: de lijst is uitgeput.",
  "place-passes-by-average":
    "De zetelverdeling wordt voortgezet: de plaats gaat naar {list}, met het grootste gemiddelde, {value} stemmen per zetel.",
  "place-passes-by-remainder":
    "De zetelverdeling wordt voortgezet: de plaats gaat naar {list}, met het grootste overschot, {value} stemmen.",
  "appointed-on-one-list":
    "{Candidate} is voor meer dan één plaats aan de beurt en wordt benoemd op de lijst van {list}; voor de {others:plaats|plaatsen} van {others} is de volgende aan de beurt.",
  appointed: "{Successor} volgt {vacancy} op, op de lijst van {list}.",
  "no-successor": "Er kan geen opvolger van {vacancy} benoemd worden: de zetel blijft onbezet.",
  lot: "Het lot heeft beslist tussen {between}.",
});
