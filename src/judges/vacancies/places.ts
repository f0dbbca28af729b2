import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Readings } from "../../model/outcome/readings.js";
import { ownOnly } from "../has.js";
import type { Came, Sitting } from "./question.js";

/** A seat of the body: whose it is, and on which list. */
export interface SeatOfBody {
  readonly of: Sitting;
  /** Who sits there during a leave. */
  substitute: Sitting | null;
  /** The list to which the seat is assigned now, or from which it is being filled. */
  on: ListKey;
  /** How it came there after the election. */
  came: readonly Came[];
  /** It fell open, and has not been filled. */
  open: boolean;
  gone: boolean;
  /** Nobody sits there: its member is on leave, and nobody replaces. */
  empty: boolean;
  /** W 1 (3): it was kept from another list, so that no division gave it to this one. */
  kept: boolean;
}

/** All seats that somebody has, or has leave from. */
export function seatsOfBody(members: readonly Sitting[]): SeatOfBody[] {
  return members
    .filter(({ replaces }) => replaces === undefined)
    .map((of) => {
      const substitute = members.find(({ replaces }) => replaces === of.candidate) ?? null;
      const empty = of.onLeave !== undefined && substitute === null;
      const { list: on, passedBy: came = [], withheldFrom } = ownOnly(substitute ?? of);
      const kept = withheldFrom?.by === "W 1";
      return { of, substitute, on, came, open: false, gone: false, empty, kept };
    });
}

/** How many seats these lists have, but for those of which it is asked where they go. */
export function seatsOn(
  seats: readonly SeatOfBody[],
  lists: readonly ListKey[],
  moving: readonly SeatOfBody[],
  readings: Readings,
): number {
  return seats.filter(
    (seat) =>
      !seat.gone &&
      !moving.includes(seat) &&
      lists.includes(seat.on) &&
      (seat.open || !seat.empty || readings.seatOfMemberOnLeave === "counts"),
  ).length;
}

/** A seat that is to be filled, and how far the search has come. */
export interface Opening {
  readonly seat: SeatOfBody;
  readonly vacancy: CandidateId;
  readonly temporary: boolean;
  /** The list on which a successor is looked for. */
  target: ListKey;
  /** W 3, W 4: it came from another list. */
  passed: boolean;
  /** W 2 (1) e: whom the other openings of the list where nobody was left for it will take. */
  readonly promised: Set<CandidateId>;
}
