import {
  type CandidateList,
  type Election,
  electionMade,
  hasCandidates,
} from "../../model/election/election.js";
import type { PlacedChange } from "./changed-votes.js";
import type { Doubts } from "./votes-in-doubt.js";

/** The same election with some votes changed; null: there are not so many to take away. */
export function changedElection(
  election: Election,
  changes: readonly PlacedChange[],
  { places }: Doubts,
): Election | null {
  const ofPlace = new Map<number, number>();
  for (const { place, change } of changes) {
    ofPlace.set(place, (ofPlace.get(place) ?? 0) + change);
  }
  const groups = election.groups.map((group) => ({ ...group, lists: [...group.lists] }));
  for (const [place, change] of ofPlace) {
    const found = places[place];
    const lists = groups[found?.at[0] ?? 0]?.lists;
    const list = lists?.[found?.at[1] ?? 0];
    if (found === undefined || lists === undefined || list === undefined) return null;
    if (found.votes + change < 0) return null;
    lists[found.at[1]] = changedList(list, found.position, change);
  }
  return electionMade({ ...election, groups });
}

function changedList(list: CandidateList, position: number | null, change: number): CandidateList {
  if (!hasCandidates(list)) return { ...list, listVotes: spread(list.listVotes, change) };
  const column = spread(
    list.votes.map((row) => row[position ?? 0] ?? 0),
    change,
  );
  const votes = list.votes.map((row, district) =>
    row.map((figure, at) => (at === position ? (column[district] ?? 0) : figure)),
  );
  return { ...list, votes };
}

/** A change taken up by figures of districts, from the first that has votes for it. */
function spread(figures: readonly number[], change: number): readonly number[] {
  let left = change;
  return figures.map((figure) => {
    const changed = Math.max(figure + left, 0);
    left -= changed - figure;
    return changed;
  });
}
