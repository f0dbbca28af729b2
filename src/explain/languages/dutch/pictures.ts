import type { PictureWords } from "../../pictures/picture-words.js";
import { be, seats } from "./nouns.js";

/** What pictures say, in Dutch. */
export const dutchPictures: PictureWords = {
  hemicycle: {
    title: (count, say) => `De ${seats(count, say)} in een halve cirkel`,
    description: (lists, say) =>
      `Elke stip is een zetel met het nummer van de lijst. Van links naar rechts: ${say.enumeration(lists)}.`,
    listAndSeats: (list, count, say) => `${list}: ${seats(count, say)}`,
    empty: (count, say) => `${seats(count, say)} ${be(count, "is", "zijn")} niet toegewezen`,
  },
  race: {
    averages: "De strijd om de restzetels: gemiddelden per ronde",
    remainders: "De strijd om de restzetels: overschotten",
    description: (winners, say) =>
      winners.length === 0
        ? "Er zijn geen restzetels."
        : `De restzetels gaan achtereenvolgens naar ${say.enumeration(winners)}.`,
    seat: (number) => `Restzetel ${number}`,
    votesAxis: "stemmen",
  },
  seatsAgainstVotes: {
    title: "Aandeel in de stemmen en in de zetels",
    description: (lists, say) => `Per lijst: ${say.enumeration(lists)}.`,
    votes: "stemmen",
    seats: "zetels",
    shares: (list, ofVotes, ofSeats) =>
      `${list} ${ofVotes} van de stemmen en ${ofSeats} van de zetels`,
  },
  margins: {
    title: "Hoeveel stemmen een zetel hadden gescheeld",
    description: (lists, say) =>
      `Per lijst, als de rest gelijk was gebleven: ${say.enumeration(lists)}.`,
    more: "meer nodig voor een zetel erbij",
    fewer: "minder kost een zetel",
    both: (list, fewer, more) =>
      `${list}: ${[fewer === null ? null : `${fewer} minder kost een zetel`, more === null ? null : `${more} meer geeft een zetel erbij`].filter((part) => part !== null).join(", ")}`,
  },
};
