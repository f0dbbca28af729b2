import {
  type Candidate,
  type CandidateList,
  type Election,
  hasCandidates,
  type PoliticalGroup,
} from "../model/election/election.js";
import { type ListKey, type ListNumber, listKey } from "../model/identifiers.js";

/** A list with its votes over all its districts, multiplied by their vote values (article U 3). */
export interface ListVotes {
  readonly key: ListKey;
  readonly list: CandidateList;
  readonly votes: number;
  /** Empty when the candidates are not known. */
  readonly candidates: readonly Candidate[];
  readonly candidateVotes: readonly number[];
}

/** A list number with its lists in order of their lowest district: list votes (stemcijfer). */
export interface GroupVotes {
  readonly number: ListNumber;
  readonly lists: readonly [ListVotes, ...ListVotes[]];
  readonly votes: number;
}

/**
 * The votes of every list number, in ascending order (articles O 5, P 3, U 3, U 5), those of
 * identical lists added up (P 2 (1, 2), U 4 (1, 2)).
 */
export function votesOfGroups(election: Election): readonly GroupVotes[] {
  const voteValues = new Map<number, number>();
  for (const { number, voteValue } of election.districts) voteValues.set(number, voteValue);
  return [...election.groups]
    .sort((left, right) => left.number - right.number)
    .map((group) => votesOfGroup(group, voteValues));
}

function votesOfGroup(group: PoliticalGroup, voteValues: ReadonlyMap<number, number>): GroupVotes {
  const lists = group.lists.map((list) => votesOfList(group.number, list, voteValues));
  lists.sort((left, right) => lowestDistrict(left.list) - lowestDistrict(right.list));
  let votes = 0;
  for (const list of lists) votes += list.votes;
  return { number: group.number, lists: lists as [ListVotes, ...ListVotes[]], votes };
}

/** The lowest number among the districts of a list: that by which the list is known. */
export function lowestDistrict(list: CandidateList): number {
  return Math.min(...list.districts);
}

function votesOfList(
  number: ListNumber,
  list: CandidateList,
  voteValues: ReadonlyMap<number, number>,
): ListVotes {
  const key = listKey(number, lowestDistrict(list));
  const values = list.districts.map((district) => voteValues.get(district) as number);
  if (!hasCandidates(list)) {
    const votes = list.listVotes.reduce(
      (sum, row, index) => sum + row * (values[index] as number),
      0,
    );
    return { key, list, votes, candidates: [], candidateVotes: [] };
  }
  const candidateVotes: number[] = list.candidates.map(() => 0);
  let votes = 0;
  list.votes.forEach((row, district) => {
    const value = values[district] as number;
    for (let position = 0; position < row.length; position++) {
      const weighted = (row[position] as number) * value;
      candidateVotes[position] = (candidateVotes[position] as number) + weighted;
      votes += weighted;
    }
  });
  return { key, list, votes, candidates: list.candidates, candidateVotes };
}

/**
 * How many different persons of these lists can take a seat: Infinity when a list does not say.
 */
export function numberOfPersons(
  lists: readonly ListVotes[],
  deceased: ReadonlySet<string>,
): number {
  if (lists.length === 1) return livingOnList(lists[0] as ListVotes, deceased);
  const persons = new Set<string>();
  let uncounted = 0;
  for (const { list } of lists) {
    if (!hasCandidates(list)) uncounted += list.numberOfCandidates ?? Number.POSITIVE_INFINITY;
    else for (const { id } of list.candidates) if (!deceased.has(id)) persons.add(id);
  }
  return persons.size + uncounted;
}

/** How many candidates of a list can take a seat. */
export function livingOnList({ list }: ListVotes, deceased: ReadonlySet<string>): number {
  if (!hasCandidates(list)) return list.numberOfCandidates ?? Number.POSITIVE_INFINITY;
  if (deceased.size === 0) return list.candidates.length;
  return list.candidates.reduce((living, { id }) => (deceased.has(id) ? living : living + 1), 0);
}
