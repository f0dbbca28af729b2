import {
  type Candidate,
  type CandidateList,
  type Election,
  hasCandidates,
  type PoliticalGroup,
} from "../model/election/election.js";
import { type ListKey, type ListNumber, listKey } from "../model/identifiers.js";
import type { Contestant } from "./division/standing.js";

/** What one vote of each district counts for (U 2). */
export type VoteValues = ReadonlyMap<number, number>;

/** A list, or a set of identical lists, with its votes over all its districts. */
export interface ListRow extends Contestant {
  readonly key: ListKey;
  readonly number: ListNumber;
  readonly list: CandidateList;
}

/** A list number with its list votes (stemcijfer) and its lists in order of their lowest district. */
export interface NumberRow extends Contestant {
  readonly number: ListNumber;
  readonly lists: readonly ListRow[];
  /** Its list, where it has one; null: a list group. */
  readonly only: ListRow | null;
}

/** The vote values of the districts of an election. */
export function voteValuesOf({ districts }: Election): VoteValues {
  const values = new Map<number, number>();
  for (const { number, voteValue } of districts) values.set(number, voteValue);
  return values;
}

/**
 * The votes of every list number, in ascending order (articles O 5, P 3, U 3, U 5), those of
 * identical lists added up (P 2 (1, 2), U 4 (1, 2)). Whoever is in `notCounted` does not count in
 * the length of a list.
 */
export function votesOfNumbers(
  election: Election,
  values: VoteValues,
  notCounted: ReadonlySet<string>,
): readonly NumberRow[] {
  const rows: NumberRow[] = [];
  for (const group of election.groups) rows.push(votesOfNumber(group, values, notCounted));
  return rows.sort((left, right) => left.number - right.number);
}

function votesOfNumber(
  { number, lists }: PoliticalGroup,
  values: VoteValues,
  notCounted: ReadonlySet<string>,
): NumberRow {
  const rows: ListRow[] = [];
  let votes = 0;
  for (const list of lists) {
    const row = votesOfList(number, list, values, notCounted);
    rows.push(row);
    votes += row.votes;
  }
  rows.sort((left, right) => lowestDistrict(left.list) - lowestDistrict(right.list));
  const [first] = rows;
  return {
    key: String(number),
    number,
    votes,
    candidates: numberOfPersons(rows, notCounted),
    lists: rows,
    only: first !== undefined && rows.length === 1 ? first : null,
  };
}

function votesOfList(
  number: ListNumber,
  list: CandidateList,
  values: VoteValues,
  notCounted: ReadonlySet<string>,
): ListRow {
  const [first] = list.districts;
  const alone = list.districts.length === 1 && first !== undefined;
  return {
    key: listKey(number, alone ? first : lowestDistrict(list)),
    number,
    list,
    votes: listVotes(list, values),
    candidates: personsOn(list, notCounted),
  };
}

/** The lowest number among the districts of a list: that by which the list is known. */
export function lowestDistrict({ districts }: CandidateList): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const district of districts) if (district < lowest) lowest = district;
  return lowest;
}

function listVotes(list: CandidateList, values: VoteValues): number {
  let votes = 0;
  let row = 0;
  for (const district of list.districts) {
    const inDistrict = hasCandidates(list) ? sumOf(list.votes[row]) : (list.listVotes[row] ?? 0);
    votes += inDistrict * (values.get(district) ?? 1);
    row++;
  }
  return votes;
}

function sumOf(figures: readonly number[] = []): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return sum;
}

/** A candidate where he or she stands on one list, with the votes there. */
export interface Place {
  readonly id: Candidate["id"];
  readonly list: ListRow;
  readonly position: number;
  readonly votes: number;
}

/** The candidates of a list with their votes over its districts, from top to bottom. */
export function placesOn(row: ListRow, values: VoteValues): readonly Place[] {
  const { list } = row;
  if (!hasCandidates(list)) return [];
  const votes = votesOfCandidates(list.votes, list.districts, values);
  return list.candidates.map(({ id }, position) => {
    return { id, list: row, position, votes: votes[position] ?? 0 };
  });
}

/** The votes of every candidate of a list, in list order; from one district they are its own row. */
export function votesOfCandidates(
  votes: readonly (readonly number[])[],
  districts: readonly number[],
  values: VoteValues,
): readonly number[] {
  const [first = [], ...others] = votes;
  const [district = 0] = districts;
  if (others.length === 0 && values.get(district) === 1) return first;
  const sums = first.map(() => 0);
  let row = 0;
  for (const figures of votes) {
    const value = values.get(districts[row] ?? 0) ?? 1;
    for (let position = 0; position < sums.length; position++) {
      sums[position] = (sums[position] ?? 0) + (figures[position] ?? 0) * value;
    }
    row++;
  }
  return sums;
}

/** How many different persons of these lists can take a seat: Infinity when a list does not say. */
export function numberOfPersons(
  lists: readonly ListRow[],
  notCounted: ReadonlySet<string>,
): number {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only.candidates;
  const persons = new Set<string>();
  let unnamed = 0;
  for (const { list, candidates } of lists) {
    if (!hasCandidates(list)) unnamed += candidates;
    else for (const { id } of list.candidates) if (!notCounted.has(id)) persons.add(id);
  }
  return persons.size + unnamed;
}

function personsOn(list: CandidateList, notCounted: ReadonlySet<string>): number {
  if (!hasCandidates(list)) return list.numberOfCandidates ?? Number.POSITIVE_INFINITY;
  if (notCounted.size === 0) return list.candidates.length;
  return list.candidates.reduce((persons, { id }) => persons + (notCounted.has(id) ? 0 : 1), 0);
}
