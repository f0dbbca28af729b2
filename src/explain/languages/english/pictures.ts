import { dictionary } from "../../language/dictionary.js";
import type { PicturePhrases } from "../../language/words/pictures.js";

/** What pictures say, in English. */
export const englishPictures = dictionary<PicturePhrases>()({
  hemicycle: "The {seats:# seat|# seats} in a half circle",
  "hemicycle-description":
    "Each dot is a seat with the number of its list. From left to right: {lists}.",
  "list-and-seats": "{list}: {seats:# seat|# seats}",
  empty: "{seats:# seat is|# seats are} not assigned",

  "race-of-averages": "The race for the residual seats: averages, round by round",
  "race-of-remainders": "The race for the residual seats: remainders",
  "race-description": "The residual seats go, one after another, to {winners}.",
  "residual-seat": "Residual seat {number}",
  "votes-axis": "votes",

  shares: "Share of the votes and of the seats",
  "shares-description": "Of each list: {lists}.",
  "shares-of-list": "{list} {ofVotes} of the votes and {ofSeats} of the seats",
  "share-of-votes": "{share} votes",
  "share-of-seats": "{share} seats",

  margins: "How many votes would have made a difference of a seat",
  "margins-description": "For each list, all else equal: {lists}.",
  "margins-of-list": "{list}: {margins}",
  fewer: "{votes} fewer cost a seat",
  more: "{votes} more give one seat more",
  "fewer-axis": "fewer cost a seat",
  "more-axis": "more needed for one seat more",
});
