import { fraction, timesIn } from "../../model/fraction.js";
import type { Overlay } from "../../model/outcome/overlay.js";
import type { Case } from "../case.js";
import type { ListSeats } from "../listener.js";
import type { OneList } from "../people/one-list.js";

/** How many of the seats of a list go to its first candidates under an overlay. */
export function listSeatsOf(
  { of, seats, list }: OneList,
  asked: NonNullable<Overlay["listSeats"]>,
): ListSeats {
  const ofCandidates = list.candidateVotes.reduce((sum, received) => sum + received, 0);
  const share =
    typeof asked === "string" ? fraction(of.votes - ofCandidates, Math.max(of.votes, 1)) : asked;
  const all = share.numerator >= share.denominator;
  return { share, first: all ? seats : timesIn(share.numerator * seats, share.denominator) };
}

/** A list as far as preference votes decide on it: without its first candidates and their seats. */
export function withoutFirst(list: OneList, first: number, { deceased }: Case): OneList {
  const living = list.list.ids.filter((id) => !deceased.has(id));
  const seated = new Set(living.slice(0, first));
  return {
    ...list,
    seats: list.seats - seated.size,
    over: list.over.filter(({ id }) => !seated.has(id)),
  };
}
