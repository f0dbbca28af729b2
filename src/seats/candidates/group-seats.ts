import type { ListNumber } from "../../model/identifiers.js";
import type { Contender, Contest } from "../contest.js";
import type { GroupVotes, ListVotes } from "../votes.js";
import { beginContinuation, type Continuation } from "./continue-division.js";
import { type SeatInStep, seatSequence } from "./seat-sequence.js";

/** A list of a group while its candidates are elected. */
export interface OpenList {
  readonly list: ListVotes;
  /** The list in the division of the group's seats. */
  readonly contender: Contender;
  /** Seats that have no holder yet. */
  open: number;
}

/** The seats of a list group while its candidates are elected. */
export interface GroupSeats {
  readonly group: ListNumber;
  readonly lists: readonly OpenList[];
  /** The seats in the order of their assignment under P 12 and P 13. */
  readonly sequence: SeatInStep[];
  /** The division of the group's seats over its lists. */
  readonly contest: Contest;
  readonly continuation: Continuation;
}

/** The seats of a list group before anybody is elected. */
export function openSeats({ number, lists }: GroupVotes, contest: Contest): GroupSeats {
  return {
    group: number,
    lists: contest.contenders.map((contender, index) => ({
      list: lists[index] as ListVotes,
      contender,
      open: contender.seats,
    })),
    sequence: seatSequence(contest),
    contest,
    continuation: beginContinuation(contest),
  };
}

/** The list of the group that is known by something of its own. */
export function openListWith(
  { lists }: GroupSeats,
  belongs: (list: OpenList) => boolean,
): OpenList {
  return lists.find(belongs) as OpenList;
}
