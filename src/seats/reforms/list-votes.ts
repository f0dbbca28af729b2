import type { ListVote } from "../../model/outcome/overlay.js";
import type { NumberRow } from "../votes.js";

/** The votes of every list number with votes for the lists as such; nobody on them gets any of these. */
export function withListVotes(
  numbers: readonly NumberRow[],
  listVotes: readonly ListVote[],
): readonly NumberRow[] {
  const more = new Map(listVotes.map(({ list, votes }) => [list, votes]));
  return numbers.map((number) => {
    const votes = more.get(number.number) ?? 0;
    const { only } = number;
    if (votes === 0 || only === null) return number;
    const list = { ...only, votes: only.votes + votes };
    return { ...number, votes: number.votes + votes, lists: [list], only: list };
  });
}
