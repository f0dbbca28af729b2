import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { PicturePhrases } from "../../language/words/pictures.js";

/** What pictures say, in Dutch. */
export const dutchPictures: Dictionary<PicturePhrases> = dictionary<PicturePhrases>()({
  hemicycle: "De {seats:enige zetel|# zetels} in een halve cirkel",
  "hemicycle-description":
    "Elke stip is een zetel met het nummer van de lijst. Van links naar rechts: {lists}.",
  "list-and-seats": "{list}: {seats:# zetel|# zetels}",
  seats: "{seats:# zetel|# zetels}",
  empty: "{seats:Eén zetel is|# zetels zijn} niet toegewezen.",
  "lists-without-seat": "{lists:Eén lijst heeft|# lijsten hebben} geen zetel.",

  "race-of-averages": "De strijd om de restzetels: gemiddelden per ronde",
  "race-of-remainders": "De strijd om de restzetels: overschotten",
  "race-of-both": "De strijd om de restzetels: overschotten en daarna gemiddelden",
  "race-description": "{winners}.",
  winner: "{seat}: {list}, met {value}",
  "remainders-heading": "Stemmen over na de volle zetels",
  "remainder-of-list": "{list}: {value}{note: · #}",
  "averages-heading": "Gemiddelden per ronde; de winnaar is gekleurd",
  "votes-axis": "stemmen per zetel",
  "axis-begins": "de schaal begint bij {value}, niet bij 0",
  "not-drawn": "nog {lists}, niet hoger",
  "no-votes": "geen stemmen",
  "below-threshold": "minder stemmen dan {share} van de kiesdeler",
  "above-threshold": "niet minder stemmen dan {share} van de kiesdeler",
  "below-quota": "minder stemmen dan de kiesdeler",
  "average-below-threshold": "gemiddelde met de zetel onder {share} van de kiesdeler",
  "average-above-threshold": "gemiddelde met de zetel niet onder {share} van de kiesdeler",
  "had-its-seat": "al een zetel in deze ronde",
  full: "geen kandidaten meer",

  flow: "De zetels van {before} en van {after}",
  "flow-description": "Per partij: {parties}.",
  "flow-of-party": "{party} van {before} naar {after:# zetel|# zetels}",

  shares: "Aandeel in de stemmen en in de zetels",
  "shares-description": "Per lijst: {lists}.",
  "shares-of-list": "{list} met {ofVotes} van de stemmen en {ofSeats} van de zetels",
  "share-of-votes": "{share} van de stemmen",
  "share-of-seats": "{share} van de zetels",

  margins: "Hoeveel stemmen een zetel hadden gescheeld",
  "margins-description": "Per lijst, als de rest gelijk was gebleven: {lists}.",
  "margins-of-list": "{list}: {margins}",
  fewer: "zetelverlies met {votes} minder",
  more: "zetelwinst met {votes} meer",
  "not-calculated":
    "{direction:more=zetelwinst niet uitgerekend|fewer=zetelverlies niet uitgerekend}",
  "no-margins": "geen enkel aantal stemmen",
  "fewer-axis": "stemmen minder tot zetelverlies",
  "more-axis": "stemmen meer tot volgende zetel",
  powers: "elke lijn: {times} keer zoveel stemmen",
});
