import type { ListKey } from "../../model/index.js";
import type { Contest } from "../contest.js";
import type { ListVotes } from "../votes.js";
import type { Continuation } from "./continue-division.js";

/** A seat of one list of a group, in the step in which it was assigned. */
export interface SeatInStep {
  readonly list: number;
  /** Seats with the same number were assigned in the same step. */
  readonly step: number;
}

/** The seats of a list group while its candidates are elected. */
export interface GroupSeats {
  readonly lists: readonly ListVotes[];
  /** Seats of each list that have no holder yet. */
  readonly open: number[];
  /** The seats of the lists in the order of their assignment under P 12 and P 13. */
  readonly sequence: SeatInStep[];
  /** The division of the group's seats over its lists; null when the group has one list. */
  readonly contest: Contest | null;
  readonly continuation: Continuation;
}

/** The key of a list of the group. */
export function keyOfList({ lists }: GroupSeats, list: number): ListKey {
  const votes = lists[list];
  if (votes === undefined) throw new RangeError(`no list ${list}`);
  return votes.key;
}
