import { markMade, markOf } from "../made.js";
import { type FiguresOfList, type VoteValues, votesOnList } from "./votes-on-list.js";

/**
 * What is kept of the votes on a list when it is parsed, to see later that they are the same. Rows of
 * figures are not frozen, as engines read frozen ones several times as slowly.
 */
interface FiguresKept {
  /** Goes by the votes of every candidate and the place on the list, in 32 bits. */
  readonly order: number;
  /** The votes of all together. */
  readonly sum: number;
}

function keptOf(votes: readonly number[]): FiguresKept {
  let order = 0;
  let sum = 0;
  for (const figure of votes) {
    order = (Math.imul(order, 31) + figure) | 0;
    sum += figure;
  }
  return { order, sum };
}

/** Keeps of a list that was parsed what its votes are; of one that was before, nothing new. */
export function keepFigures(list: FiguresOfList, values: VoteValues): void {
  if (markOf(list) !== undefined) return;
  markMade(list, keptOf(votesOnList(list, values) ?? []));
}

/** Whether these votes on a list are those with which it was parsed. */
export function areAsParsed(list: FiguresOfList, votes: readonly number[]): boolean {
  const kept = markOf(list);
  if (typeof kept !== "object" || kept === null || !("order" in kept && "sum" in kept))
    return false;
  const { order, sum } = keptOf(votes);
  return kept.order === order && kept.sum === sum;
}
