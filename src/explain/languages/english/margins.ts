import type { ListMargin, NoSuchSeat, VotesForASeat } from "../../../what-if/margins/margins.js";
import type { Speaker } from "../../language/speaker.js";
import { votes } from "./nouns.js";

const reasons: { readonly [Reason in NoSuchSeat["reason"]]: (list: string) => string } = {
  "no-candidate-left": (list) => `${list} has no candidates for another seat.`,
  "every-seat-already": (list) => `${list} has every seat already.`,
  "no-seat-to-lose": (list) => `${list} has no seat to lose.`,
  "out-of-bounds": (list) =>
    `No number of votes that an election can have changes the seats of ${list}.`,
  "too-many-lots": (list) => `For ${list} it cannot be said: too many lots are possible.`,
  "too-many-votes-to-try": (list) =>
    `For ${list} it cannot be said: there are too many numbers of votes to try.`,
};

function lot({ votes: certain, votesForALot }: VotesForASeat, say: Speaker): string {
  if (votesForALot === null || votesForALot === certain) return "";
  return votesForALot === 0
    ? " As it is, a lot decided."
    : ` With ${say.number(votesForALot)} a lot would have decided.`;
}

/** How many votes would have made a difference of a seat for a list, in English. */
export function englishMargins({ group, nextSeat, lastSeat }: ListMargin, say: Speaker): string {
  const list = say.group(group);
  const gain =
    nextSeat.status === "none"
      ? reasons[nextSeat.reason](list)
      : `With ${votes(nextSeat.votes, say)} more, ${list} would have had one seat more.${lot(nextSeat, say)}`;
  const loss =
    lastSeat.status === "none"
      ? reasons[lastSeat.reason](list)
      : `With ${votes(lastSeat.votes, say)} fewer, ${list} would have had one seat less.${lot(lastSeat, say)}`;
  return `${gain} ${loss}`;
}
