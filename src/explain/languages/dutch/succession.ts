import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { SuccessionPhrases } from "../../language/words/succession.js";
import { dutchRounds } from "./rounds.js";

/** Everything said about filling a vacancy, in Dutch. */
export const dutchSuccession: Dictionary<SuccessionPhrases> = dictionary<SuccessionPhrases>()({
  ...dutchRounds,
  "list-of-the-seat": "De opvolger van {vacancy} komt van {list}.",
  "list-withheld-from":
    "De opvolger van {vacancy} komt van {list}, waaraan de zetel was onthouden.",
  "goes-first":
    "{candidates:Eén kandidaat gaat|Deze kandidaten gaan} voor op de rangschikking, omdat {candidates:deze|zij} de drempel van {threshold} {candidates:haalde|haalden} zonder met voorkeurstemmen gekozen te zijn: {candidates}.",
  "candidate-with-votes": "{candidate} ({votes})",
  "first-with-most-votes": "{Candidate} is de eerste, met de meeste stemmen.",
  "first-by-lot": "{Candidate} is de eerste.",
  "passed-over":
    "{Candidate} {reason:deceased=is overleden|temporary-leave=heeft tijdelijk ontslag|own-vacancy=is het lid van wie de plaats is opengevallen|declined=is benoemd en heeft de plaats niet ingenomen|member=is al lid|not-available=wil niet benoemd worden|vacated-seat=laat op dezelfde dag een plaats open|expelled=is van het lidmaatschap vervallen verklaard} (onder {letter}) en wordt op {list} overgeslagen.",
  "list-exhausted": "Op {list} kan niemand meer benoemd worden: de lijst is uitgeput.",
  "place-passes": "De zetelverdeling wordt voortgezet, en de plaats gaat naar {list}.",
  "appointed-on-one-list":
    "{Candidate} is voor meer dan één plaats aan de beurt en wordt benoemd op {list}; voor de {others:plaats|plaatsen} van {others} is de volgende aan de beurt.",
  appointed: "{Vacancy} wordt opgevolgd door {successor}, benoemd op {list}.",
  "replacement-ends":
    "{Vacancy} verving {member}, in wiens plaats nu blijvend wordt voorzien: er is niets meer te vervangen.",
  "no-successor": "Er kan geen opvolger van {vacancy} benoemd worden: de zetel blijft onbezet.",
  "lot-decides-nothing":
    "Tussen {between} wordt niet geloot: wie er ook getrokken wordt, dezelfde personen worden benoemd op dezelfde lijsten.",
  lot: "Het lot heeft beslist tussen {between}.",
});
