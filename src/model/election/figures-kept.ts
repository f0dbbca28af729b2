import { markMade, markOf } from "../made.js";
import {
  type FiguresOfList,
  type VotesOnList,
  type VoteValues,
  votesOnList,
} from "./votes-on-list.js";

/**
 * What is kept of the votes on a list when it is parsed, to see later that they are the same. Rows of
 * figures are not frozen, as engines read frozen ones several times as slowly.
 */
type FiguresKept = Pick<VotesOnList, "order" | "sum">;

/** What is kept of a list whose figures fit nothing. */
const nothing: FiguresKept = { order: 0, sum: 0 };

/** Keeps of a list that was parsed what its votes are; of one that was before, nothing new. */
export function keepFigures(list: FiguresOfList, values: VoteValues): void {
  if (markOf(list) !== undefined) return;
  const { order, sum } = votesOnList(list, values) ?? nothing;
  const kept: FiguresKept = { order, sum };
  markMade(list, kept);
}

/** Whether these votes on a list are those with which it was parsed. */
export function areAsParsed(list: FiguresOfList, { order, sum }: FiguresKept): boolean {
  const kept = markOf(list);
  if (typeof kept !== "object" || kept === null || !("order" in kept && "sum" in kept))
    return false;
  return kept.order === order && kept.sum === sum;
}
