import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { WhyPhrases } from "../../language/words/why.js";

/** Why a candidate is elected or not, in easy Dutch. */
export const easyDutchWhy: Dictionary<WhyPhrases> = dictionary<WhyPhrases>()({
  "by-preference": "{Candidate} is gekozen, want veel mensen stemden op deze kandidaat: {votes}.",
  threshold:
    "De voorkeurdrempel is {threshold}. {needed:Er is minstens # nodig|Er zijn er minstens # nodig}.",
  "filled-the-one-seat": "Dat was de enige zetel van {list}.",
  "filled-one-of-the-seats": "Dat was de {place} van de {seats:# zetel|# zetels} van {list}.",
  "filled-seat": "Dat was de {place} zetel van {list}.",
  "shares-a-place": "Anderen hebben evenveel stemmen. Zij delen de {place} plaats op {list}.",
  "in-list-order":
    "{Candidate} is gekozen door de volgorde van de lijst: plaats {position} van {list}.",
  "without-preference": "De kandidaat kreeg {votes}. Dat is te weinig om voor te gaan.",
  "succeeds-elsewhere":
    "{Candidate} krijgt de zetel van iemand anders. Die ander is voor een andere partij gekozen.",
  deceased: "{Candidate} is overleden en doet niet meer mee. De stemmen tellen wel voor de lijst.",
  "no-seats": "{Candidate} is niet gekozen. {List} heeft geen zetel.",

  "threshold-passed":
    "{Candidate} kreeg {votes}. Dat is genoeg voor de voorkeurdrempel. Toch is deze kandidaat niet gekozen.",
  "went-to-more-votes":
    "{candidates:Eén zetel ging|# zetels gingen} naar {candidates:een kandidaat|kandidaten} met meer stemmen.",
  "went-by-lot":
    "{candidates:Eén zetel ging|# zetels gingen} naar {candidates:een kandidaat|kandidaten} met evenveel stemmen. Het lot besliste.",

  "not-elected": "{Candidate} is niet gekozen.",
  "list-without-seat": "Op {list} is niemand gekozen.",
  "went-by-preference": "Door hun stemmen {candidates:is #|zijn #} gekozen.",
  "none-in-list-order": "Door de volgorde van {list} is niemand gekozen.",
  "list-order-ended":
    "De laatste zetel ging naar plaats {place} van de lijst. Deze kandidaat staat op plaats {position}.",
  "had-votes": "De kandidaat kreeg {votes}.",
  "votes-for-seat":
    "Met {more:# stem|# stemmen} meer was deze kandidaat wel gekozen. Dat zijn er samen {total}. Dan mag niemand anders stemmen verliezen.",
  "votes-for-seat-on-list":
    "Met {more:# stem|# stemmen} meer op {list} was deze kandidaat wel gekozen. Dat zijn er samen {total}. Dan mag niemand anders stemmen verliezen.",
});
