import {
  type Candidate,
  type CandidateList,
  type Election,
  hasCandidates,
  type ListWithCandidates,
  type ListWithoutCandidates,
  type PoliticalGroup,
} from "../model/election/election.js";
import { type ListKey, type ListNumber, listKey } from "../model/identifiers.js";
import type { Contestant } from "./division/standing.js";

/** What one vote of each district counts for (U 2). */
type VoteValues = ReadonlyMap<number, number>;

/** A list, or a set of identical lists, with its votes over all its districts. */
export interface ListRow extends Contestant {
  readonly key: ListKey;
  readonly number: ListNumber;
  readonly list: CandidateList;
  /** The votes of each candidate over the districts, in list order. */
  readonly candidateVotes: readonly number[];
}

/** A list number with its list votes (stemcijfer) and its lists in order of their lowest district. */
export interface NumberRow extends Contestant {
  readonly number: ListNumber;
  readonly lists: readonly ListRow[];
  /** Its list, where it has one; null: a list group. */
  readonly only: ListRow | null;
}

/** The vote values of the districts of an election. */
function voteValuesOf({ districts }: Election): VoteValues {
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
  notCounted: ReadonlySet<string>,
): readonly NumberRow[] {
  const values = voteValuesOf(election);
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
  const { votes, candidateVotes } = votesOf(list, values);
  return {
    key: listKey(number, alone ? first : lowestDistrict(list)),
    number,
    list,
    candidateVotes,
    votes,
    candidates: personsOn(list, notCounted),
  };
}

type Votes = Pick<ListRow, "votes" | "candidateVotes">;

/** Rows of figures are not frozen: these are no longer as they were parsed. */
const changed: Votes = { votes: Number.NaN, candidateVotes: [] };

function votesOf(list: CandidateList, values: VoteValues): Votes {
  if (!hasCandidates(list)) {
    return { votes: votesWithoutCandidates(list, values), candidateVotes: [] };
  }
  const candidateVotes = votesOfCandidates(list, values);
  return candidateVotes === null ? changed : { votes: sumOf(candidateVotes), candidateVotes };
}

/** The lowest number among the districts of a list: that by which the list is known. */
export function lowestDistrict({ districts }: CandidateList): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const district of districts) if (district < lowest) lowest = district;
  return lowest;
}

function votesWithoutCandidates(
  { districts, listVotes }: ListWithoutCandidates,
  values: VoteValues,
): number {
  if (listVotes.length !== districts.length || !areVotes(listVotes)) return changed.votes;
  let votes = 0;
  let row = 0;
  for (const district of districts) {
    votes += (listVotes[row] ?? 0) * (values.get(district) ?? 1);
    row++;
  }
  return votes;
}

/**
 * The votes of every candidate of a list over its districts, in list order; null where the figures are
 * no longer votes, or not one for each candidate in each district.
 */
function votesOfCandidates(
  { candidates, votes, districts }: ListWithCandidates,
  values: VoteValues,
): readonly number[] | null {
  if (votes.length !== districts.length) return null;
  for (const row of votes) {
    if (!Array.isArray(row) || row.length !== candidates.length) return null;
  }
  const [first = [], ...others] = votes.map((figures, row) =>
    inVoteValue(figures, values.get(districts[row] ?? 0) ?? 1),
  );
  if (!areVotes(first)) return null;
  if (others.length === 0) return first;
  const sums = [...first];
  for (const figures of others) {
    for (let position = 0; position < sums.length; position++) {
      const figure = figures[position] ?? Number.NaN;
      if (!isVotes(figure)) return null;
      sums[position] = (sums[position] ?? 0) + figure;
    }
  }
  return sums;
}

function areVotes(figures: readonly number[]): boolean {
  for (const figure of figures) if (!isVotes(figure)) return false;
  return true;
}

function isVotes(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0;
}

/** What is no number of votes stays none, whatever it is multiplied by. */
function inVoteValue(figures: readonly number[], voteValue: number): readonly number[] {
  if (voteValue === 1) return figures;
  return figures.map((figure) => (isVotes(figure) ? figure * voteValue : Number.NaN));
}

function sumOf(figures: readonly number[]): number {
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
export function placesOn(row: ListRow): readonly Place[] {
  const { list, candidateVotes } = row;
  if (!hasCandidates(list)) return [];
  return list.candidates.map(({ id }, position) => {
    return { id, list: row, position, votes: candidateVotes[position] ?? 0 };
  });
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
