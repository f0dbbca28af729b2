import type { ListMargin, NoSuchSeat, VotesForASeat } from "../../../what-if/margins/margins.js";
import type { Speaker } from "../../language/speaker.js";
import { votes } from "./nouns.js";

const reasons: { readonly [Reason in NoSuchSeat["reason"]]: (list: string) => string } = {
  "no-candidate-left": (list) => `${list} heeft geen kandidaten voor nog een zetel.`,
  "every-seat-already": (list) => `${list} heeft alle zetels al.`,
  "no-seat-to-lose": (list) => `${list} heeft geen zetel te verliezen.`,
  "out-of-bounds": (list) =>
    `Geen aantal stemmen dat een verkiezing kan hebben, verandert de zetels van ${list}.`,
  "too-many-lots": (list) =>
    `Voor ${list} is het niet te zeggen: er zijn te veel lotingen mogelijk.`,
  "too-many-votes-to-try": (list) =>
    `Voor ${list} is het niet te zeggen: er zijn te veel aantallen stemmen om te proberen.`,
};

function lot({ votes: certain, votesForALot }: VotesForASeat, say: Speaker): string {
  if (votesForALot === null || votesForALot === certain) return "";
  return votesForALot === 0
    ? " Nu heeft het lot beslist."
    : ` Met ${say.number(votesForALot)} had het lot beslist.`;
}

/** How many votes would have made a difference of a seat for a list, in Dutch. */
export function dutchMargins({ group, nextSeat, lastSeat }: ListMargin, say: Speaker): string {
  const list = say.group(group);
  const gain =
    nextSeat.status === "none"
      ? reasons[nextSeat.reason](list)
      : `Met ${votes(nextSeat.votes, say)} meer had ${list} een zetel meer gehad.${lot(nextSeat, say)}`;
  const loss =
    lastSeat.status === "none"
      ? reasons[lastSeat.reason](list)
      : `Met ${votes(lastSeat.votes, say)} minder had ${list} een zetel minder gehad.${lot(lastSeat, say)}`;
  return `${gain} ${loss}`;
}
