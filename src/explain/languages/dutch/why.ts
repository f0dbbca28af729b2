import { dictionary } from "../../language/dictionary.js";
import type { WhyPhrases } from "../../language/words/why.js";

/** Why a seat went where it went and why a candidate is elected, in Dutch. */
export const dutchWhy = dictionary<WhyPhrases>()({
  "numbered-seat": "Restzetel {number} van de {of}",
  "freed-seat": "De vrijgekomen zetel",
  "highest-average":
    "{seat} ging naar {list}: met die zetel erbij had deze lijst gemiddeld {value} stemmen per zetel, {among:several=meer dan elke andere lijst die meedeed|alone=en was het de enige lijst die meedeed}.",
  "largest-remainder":
    "{seat} ging naar {list}: na de volle zetels had deze lijst {value} stemmen over, {among:several=meer dan elke andere lijst die meedeed|alone=en was het de enige lijst die meedeed}.",
  "went-to": "{seat} ging naar {list}.",
  "went-by-lot": "{seat} ging door loting naar {list}.",
  "no-lot-needed":
    "{lists:# had|# hadden} precies hetzelfde {method:highest-average=gemiddelde|largest-remainder=overschot}, {value}, maar loten was niet nodig: er waren genoeg zetels voor {lists:allebei|allemaal}.",
  "lot-needed":
    "{lists:# had|# hadden} precies hetzelfde {method:highest-average=gemiddelde|largest-remainder=overschot}, {value}, en er waren niet genoeg zetels voor {lists:allebei|allemaal}.",
  next: "Daarna volgde {list} met {value}.",
  "next-short": "In deze vergelijking kwam deze lijst {votes:# stem|# stemmen} tekort.",
  "next-difference": "Dat is {votes} stemmen minder.",
  "left-out": "Niet mee {lists:deed|deden}: {groups}.",
  "left-out-for": "{lists} ({reason})",

  "by-preference": "{Candidate} is gekozen met voorkeurstemmen: {votes:# stem|# stemmen}.",
  threshold: "De voorkeurdrempel is {threshold} stemmen; daarvoor zijn er {votes} nodig.",
  "made-the-one-seat": "Daarmee was de ene zetel van {list} vergeven.",
  "made-one-seat": "Dat was de {place} van de {seats:# zetel|# zetels} van {list}.",
  "in-list-order":
    "{Candidate} is gekozen in de volgorde van de lijst, vanaf plaats {position}, als {place} van {list}.",
  "without-preference": "Met {votes:# stem|# stemmen} was dat zonder voorkeurstemmen.",
  "succeeds-elsewhere":
    "{Candidate} krijgt de zetel van een kandidaat die voor een andere partij is gekozen.",
  "no-seats": "{Candidate} is niet gekozen: {list} heeft geen zetel gekregen.",
  "threshold-passed":
    "{Candidate} kreeg {votes:# stem|# stemmen}, genoeg voor de voorkeurdrempel, maar is niet gekozen: {list} heeft {seats:# zetel|# zetels}, en die gingen naar {seats:# kandidaat|# kandidaten} met meer stemmen of door loting.",
  "not-high-enough":
    "{Candidate} is niet gekozen: {list} heeft {seats:# zetel|# zetels}, en plaats {position} op de lijst was niet hoog genoeg.",
  "had-votes": "Het waren {votes:# stem|# stemmen}.",
  "votes-for-seat":
    "Met {votes:# stem|# stemmen}, {more} meer, was er met voorkeurstemmen een zetel geweest.",
  deceased:
    "{Candidate} is overleden en blijft buiten beschouwing; de stemmen tellen wel mee voor de lijst.",
});
