import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { WhyPhrases } from "../../language/words/why.js";

/** Why a candidate is elected or not, in Dutch. */
export const dutchWhy: Dictionary<WhyPhrases> = dictionary<WhyPhrases>()({
  "by-preference": "{Candidate} is gekozen met voorkeurstemmen: {votes}.",
  threshold:
    "De voorkeurdrempel is {threshold}; {needed:nodig is er ten minste #|nodig zijn er ten minste #}.",
  "filled-the-one-seat": "Daarmee was de enige zetel van {list} bezet.",
  "filled-one-of-the-seats":
    "Daarmee was de {place} van de {seats:# zetel|# zetels} van {list} bezet.",
  "filled-seat": "Daarmee was de {place} zetel van {list} bezet.",
  "shares-a-place": "Anderen met evenveel stemmen delen de {place} plaats op {list}.",
  "in-list-order":
    "{Candidate} is gekozen in de volgorde van de lijst, op plaats {position} van {list}.",
  "without-preference":
    "De kandidaat kreeg {votes}, te weinig om met voorkeurstemmen gekozen te worden.",
  "succeeds-elsewhere":
    "{Candidate} krijgt de zetel van een kandidaat die voor een andere partij is gekozen.",
  deceased:
    "{Candidate} is overleden en blijft buiten beschouwing; de stemmen tellen wel mee voor de lijst.",
  "no-seats": "{Candidate} is niet gekozen: {list} heeft geen zetel gekregen.",

  "threshold-passed":
    "{Candidate} kreeg {votes}, genoeg voor de voorkeurdrempel, maar is niet gekozen.",
  "went-to-more-votes":
    "{candidates:Eén zetel ging|# zetels gingen} naar {candidates:een kandidaat|kandidaten} met meer stemmen.",
  "went-by-lot":
    "{candidates:Eén zetel ging|# zetels gingen} door loting naar {candidates:een kandidaat|kandidaten} met evenveel stemmen.",

  "not-elected": "{Candidate} is niet gekozen.",
  "list-without-seat": "Op {list} is niemand gekozen.",
  "went-by-preference": "Met voorkeurstemmen {candidates:is #|zijn #} gekozen.",
  "none-in-list-order": "In de volgorde van {list} is niemand gekozen.",
  "list-order-ended":
    "In de volgorde van de lijst ging de laatste zetel naar plaats {place}; deze kandidaat staat op plaats {position}.",
  "had-votes": "De kandidaat kreeg {votes}.",
  "votes-for-seat":
    "Met {more:# stem|# stemmen} meer, in totaal {total} en niet ten koste van anderen, was deze kandidaat met voorkeurstemmen gekozen.",
  "votes-for-seat-on-list":
    "Met {more:# stem|# stemmen} meer op {list}, in totaal {total} en niet ten koste van anderen, was deze kandidaat met voorkeurstemmen gekozen.",
});
