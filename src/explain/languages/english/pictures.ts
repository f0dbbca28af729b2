import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { PicturePhrases } from "../../language/words/pictures.js";

/** What pictures say, in English. */
export const englishPictures: Dictionary<PicturePhrases> = dictionary<PicturePhrases>()({
  hemicycle: "The {seats:one seat|# seats} in a half circle",
  "hemicycle-description":
    "Each dot is a seat with the number of its list. From left to right: {lists}.",
  "list-and-seats": "{list}: {seats:# seat|# seats}",
  seats: "{seats:# seat|# seats}",
  empty: "{seats:One seat is|# seats are} not assigned.",
  "lists-without-seat": "{lists:One list has|# lists have} no seat.",

  "race-of-averages": "The race for the residual seats: averages, round by round",
  "race-of-remainders": "The race for the residual seats: remainders",
  "race-of-both": "The race for the residual seats: remainders, and then averages",
  "race-description": "{winners}.",
  winner: "{seat}: {list}, with {value}",
  "remainders-heading": "Votes left after the full seats",
  "remainder-of-list": "{list}: {value}{note: · #}",
  "averages-heading": "Averages, round by round; the winner is coloured",
  "votes-axis": "votes per seat",
  "axis-begins": "the scale begins at {value}, not at 0",
  "not-drawn": "{lists:one more, not higher|# more, none higher}",
  "no-votes": "no votes",
  "below-threshold": "fewer votes than {share} of the quota",
  "above-threshold": "not fewer votes than {share} of the quota",
  "below-quota": "fewer votes than the quota",
  "average-below-threshold": "average with the seat below {share} of the quota",
  "average-above-threshold": "average with the seat not below {share} of the quota",
  "had-its-seat": "a seat already in this round",
  full: "no candidates left",

  flow: "The seats of {before} and of {after}",
  "flow-description": "For each party: {parties}.",
  "flow-of-party": "{party} from {before} to {after:# seat|# seats}",

  shares: "Share of the votes and of the seats",
  "shares-description": "Of each list: {lists}.",
  "shares-of-list": "{list} with {ofVotes} of the votes and {ofSeats} of the seats",
  "share-of-votes": "{share} of the votes",
  "share-of-seats": "{share} of the seats",

  margins: "How many votes would have made the difference of a seat",
  "margins-description": "For each list, all else equal: {lists}.",
  "margins-of-list": "{list}: {margins}",
  fewer: "a loss with {votes} fewer",
  more: "a gain with {votes} more",
  "not-calculated": "{direction:more=a gain not calculated|fewer=a loss not calculated}",
  "no-margins": "no number of votes",
  "fewer-axis": "votes fewer for a seat lost",
  "more-axis": "votes more for the next seat",
  powers: "each line: {times} times as many votes",
});
