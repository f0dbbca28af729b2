import type { PictureWords } from "../../pictures/picture-words.js";
import { be, seats } from "./nouns.js";

/** What pictures say, in English. */
export const englishPictures: PictureWords = {
  hemicycle: {
    title: (count, say) => `The ${seats(count, say)} in a half circle`,
    description: (lists, say) =>
      `Each dot is a seat with the number of its list. From left to right: ${say.enumeration(lists)}.`,
    listAndSeats: (list, count, say) => `${list}: ${seats(count, say)}`,
    empty: (count, say) => `${seats(count, say)} ${be(count, "is", "are")} not assigned`,
  },
  race: {
    averages: "The race for the residual seats: averages, round by round",
    remainders: "The race for the residual seats: remainders",
    description: (winners, say) =>
      winners.length === 0
        ? "There are no residual seats."
        : `The residual seats go, one after another, to ${say.enumeration(winners)}.`,
    seat: (number) => `Residual seat ${number}`,
    votesAxis: "votes",
  },
  seatsAgainstVotes: {
    title: "Share of the votes and of the seats",
    description: (lists, say) => `Of each list: ${say.enumeration(lists)}.`,
    votes: "votes",
    seats: "seats",
    shares: (list, ofVotes, ofSeats) =>
      `${list} ${ofVotes} of the votes and ${ofSeats} of the seats`,
  },
  margins: {
    title: "How many votes would have made a difference of a seat",
    description: (lists, say) => `For each list, all else equal: ${say.enumeration(lists)}.`,
    more: "more needed for one seat more",
    fewer: "fewer cost a seat",
    both: (list, fewer, more) =>
      `${list}: ${[fewer === null ? null : `${fewer} fewer cost a seat`, more === null ? null : `${more} more give one seat more`].filter((part) => part !== null).join(", ")}`,
  },
};
