import type { ElectionContent } from "../../model/election/election.js";
import type { Overlay } from "../../model/outcome/overlay.js";
import { has } from "../has.js";
import type { CountedGroup } from "./counted-votes.js";

type Group = ElectionContent["groups"][number];
type List = Group["lists"][number];

/** An election in which some lists are one. */
export function withMergedLists(
  election: ElectionContent,
  merged: NonNullable<Overlay["mergedLists"]>,
): ElectionContent {
  let { groups } = election;
  for (const { lists, order } of merged) {
    const members = lists.flatMap((number) => groups.filter((group) => group.number === number));
    const [head] = members;
    if (head === undefined) continue;
    const own = members.flatMap((member) => member.lists.slice(0, 1));
    const [first] = own;
    if (first === undefined) continue;
    const joined = { ...head, lists: [joinedList(first, own, order)] };
    groups = groups
      .filter((group) => group === head || !members.includes(group))
      .map((group) => (group === head ? joined : group));
  }
  return { ...election, groups };
}

function joinedList(
  { districts }: List,
  lists: readonly List[],
  order: NonNullable<Overlay["mergedLists"]>[number]["order"],
): List {
  const columns = lists.flatMap((list) =>
    has(list, "candidates")
      ? list.candidates.map((candidate, place) => ({
          candidate,
          place,
          votes: new Map(
            list.districts.map((district, row) => [district, list.votes[row]?.[place] ?? 0]),
          ),
        }))
      : [],
  );
  if (order === "in-turn") columns.sort((left, right) => left.place - right.place);
  if (lists.every((list) => has(list, "candidates"))) {
    return {
      districts,
      candidates: columns.map(({ candidate }) => candidate),
      votes: districts.map((district) => columns.map(({ votes }) => votes.get(district) ?? 0)),
    };
  }
  const listVotes = districts.map(() => 0);
  let numberOfCandidates: number | undefined = 0;
  for (const list of lists) {
    if (has(list, "candidates")) continue;
    for (const [row, votes] of list.listVotes.entries())
      listVotes[row] = (listVotes[row] ?? 0) + votes;
    numberOfCandidates =
      numberOfCandidates === undefined || list.numberOfCandidates === undefined
        ? undefined
        : numberOfCandidates + list.numberOfCandidates;
  }
  return {
    districts,
    listVotes,
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
  };
}

/** Votes for lists as such: on the list, on nobody. */
export function withVotesForLists(
  groups: readonly CountedGroup[],
  given: NonNullable<Overlay["listVotes"]>,
): readonly CountedGroup[] {
  return groups.map((group) => {
    const own = given.filter(({ list }) => list === group.number);
    const more = own.reduce((total, { votes }) => total + votes, 0);
    const lists = group.lists.map((list) => ({ ...list, votes: list.votes + more }));
    return { ...group, votes: group.votes + more, lists };
  });
}
