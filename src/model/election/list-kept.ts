import { has, own } from "../has.js";
import type { CandidateId } from "../identifiers.js";
import { markMade, markOf } from "../made.js";
import {
  type FiguresOfList,
  type VotesOnList,
  type VoteValues,
  votesOnList,
} from "./votes-on-list.js";

/**
 * What is kept of a list when it is parsed: of its votes, to see later that they are the same, as rows of figures
 * are not frozen; of its candidates, who are, their ids. Engines read frozen arrays several times as slowly.
 */
interface ListKept extends Pick<VotesOnList, "order" | "sum"> {
  readonly ids: readonly CandidateId[];
}

/** A list with its votes and, where they are known, its candidates. */
type ListToKeep = FiguresOfList & { readonly candidates?: readonly { readonly id: CandidateId }[] };

/** What is kept of the votes of a list whose figures fit nothing. */
const nothing: Pick<VotesOnList, "order" | "sum"> = { order: 0, sum: 0 };

/** Keeps of a list that was parsed what its votes and candidates are; of one that was before, nothing new. */
export function keepList(list: ListToKeep, values: VoteValues): void {
  if (markOf(list) !== undefined) return;
  const { order, sum } = votesOnList(list, values) ?? nothing;
  const kept: ListKept = { order, sum, ids: idsOf(list) };
  markMade(list, kept);
}

function idsOf(list: ListToKeep): readonly CandidateId[] {
  const candidates = own(list, "candidates") ?? [];
  const ids: CandidateId[] = [];
  for (const { id } of candidates) ids.push(id);
  return ids;
}

/**
 * The ids of the candidates of a list, in its order. Undefined where it was not parsed, or these votes on it
 * are not those with which it was.
 */
export function idsAsParsed(
  list: ListToKeep,
  { order, sum }: VotesOnList,
): readonly CandidateId[] | undefined {
  const kept = markOf(list);
  return isKept(kept) && kept.order === order && kept.sum === sum ? kept.ids : undefined;
}

function isKept(kept: unknown): kept is ListKept {
  return typeof kept === "object" && kept !== null && has(kept, "order") && has(kept, "ids");
}
