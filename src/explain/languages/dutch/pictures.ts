import { dictionary } from "../../language/dictionary.js";
import type { PicturePhrases } from "../../language/words/pictures.js";

/** What pictures say, in Dutch. */
export const dutchPictures = dictionary<PicturePhrases>()({
  hemicycle: "De {seats:# zetel|# zetels} in een halve cirkel",
  "hemicycle-description":
    "Elke stip is een zetel met het nummer van de lijst. Van links naar rechts: {lists}.",
  "list-and-seats": "{list}: {seats:# zetel|# zetels}",
  empty: "{seats:# zetel is|# zetels zijn} niet toegewezen",

  "race-of-averages": "De strijd om de restzetels: gemiddelden per ronde",
  "race-of-remainders": "De strijd om de restzetels: overschotten",
  "race-description": "De restzetels gaan achtereenvolgens naar {winners}.",
  "residual-seat": "Restzetel {number}",
  "votes-axis": "stemmen",

  shares: "Aandeel in de stemmen en in de zetels",
  "shares-description": "Per lijst: {lists}.",
  "shares-of-list": "{list} {ofVotes} van de stemmen en {ofSeats} van de zetels",
  "share-of-votes": "{share} stemmen",
  "share-of-seats": "{share} zetels",

  margins: "Hoeveel stemmen een zetel hadden gescheeld",
  "margins-description": "Per lijst, als de rest gelijk was gebleven: {lists}.",
  "margins-of-list": "{list}: {margins}",
  fewer: "{votes} minder kost een zetel",
  more: "{votes} meer geeft een zetel erbij",
  "fewer-axis": "minder kost een zetel",
  "more-axis": "meer nodig voor een zetel erbij",
});
