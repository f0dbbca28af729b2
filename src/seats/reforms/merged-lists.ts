import {
  type Candidate,
  type CandidateList,
  type ElectionContent,
  hasCandidates,
  type ListWithCandidates,
  type PoliticalGroup,
} from "../../model/election/election.js";
import { has } from "../../model/has.js";
import type { MergedLists } from "../../model/outcome/overlay.js";

/** The lists of an election with some of them taken for one; what can be merged was checked before. */
export function mergedGroups(
  { groups }: Pick<ElectionContent, "groups">,
  merged: readonly MergedLists[],
): readonly PoliticalGroup[] {
  const byNumber = new Map<number, PoliticalGroup>(groups.map((one) => [one.number, one]));
  const taken = new Set(merged.flatMap(({ lists }) => lists.slice(1)));
  return groups.flatMap((group) => {
    if (taken.has(group.number)) return [];
    const own = merged.find(({ lists }) => lists[0] === group.number);
    if (own === undefined) return [group];
    const members = own.lists.flatMap((number) => byNumber.get(number) ?? []);
    const lists = members.flatMap((member) => member.lists);
    const names = members.flatMap(({ name }) => name ?? []);
    const list = mergedList(lists, own.order);
    return [
      { ...group, ...(names.length === 0 ? {} : { name: names.join(" / ") }), lists: [list] },
    ];
  });
}

function mergedList(lists: readonly CandidateList[], order: MergedLists["order"]): CandidateList {
  const named = lists.filter(hasCandidates);
  const [first] = lists;
  const districts = first?.districts ?? [];
  if (named.length === lists.length) return withCandidates(named, districts, order);
  const known = lists.map((list) => (has(list, "listVotes") ? list : { listVotes: [] }));
  const listVotes = districts.map((_, row) =>
    known.reduce((sum, list) => sum + (list.listVotes[row] ?? 0), 0),
  );
  const lengths = known.map((list) =>
    has(list, "numberOfCandidates") ? list.numberOfCandidates : undefined,
  );
  const told = lengths.filter((length) => length !== undefined);
  if (told.length < lengths.length) return { districts, listVotes };
  return {
    districts,
    listVotes,
    numberOfCandidates: told.reduce((sum, length) => sum + length, 0),
  };
}

function withCandidates(
  lists: readonly ListWithCandidates[],
  districts: CandidateList["districts"],
  order: MergedLists["order"],
): ListWithCandidates {
  const places = placesInOrder(lists, order);
  return {
    districts,
    candidates: places.map(({ candidate }) => candidate),
    votes: districts.map((district) =>
      places.map(({ list, position }) => {
        const row = list.districts.indexOf(district);
        return list.votes[row]?.[position] ?? 0;
      }),
    ),
  };
}

interface PlaceBefore {
  readonly list: ListWithCandidates;
  readonly candidate: Candidate;
  /** On the list as it was. */
  readonly position: number;
}

/** The candidates of one list after those of another, or the first of each, then the second of each. */
function placesInOrder(
  lists: readonly ListWithCandidates[],
  order: MergedLists["order"],
): readonly PlaceBefore[] {
  const all = lists.flatMap((list) =>
    list.candidates.map((candidate, position) => ({ list, candidate, position })),
  );
  return order === "in-turn" ? all.sort((left, right) => left.position - right.position) : all;
}
