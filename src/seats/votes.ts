import {
  type Candidate,
  type CandidateList,
  type Election,
  hasCandidates,
  type PoliticalGroup,
} from "../model/election/election.js";
import { idsAsParsed } from "../model/election/list-kept.js";
import { type VoteValues, votesOnList, voteValuesOf } from "../model/election/votes-on-list.js";
import { own } from "../model/has.js";
import { type CandidateId, type ListKey, type ListNumber, listKey } from "../model/identifiers.js";
import type { Contestant } from "./division/standing.js";

/** A list, or a set of identical lists, with its votes over all its districts. */
export interface ListRow extends Contestant {
  readonly key: ListKey;
  readonly number: ListNumber;
  readonly list: CandidateList;
  /** Who stands on it, from top to bottom; nobody where that is not known. */
  readonly ids: readonly CandidateId[];
  /** The votes of each candidate over the districts, in list order. */
  readonly candidateVotes: readonly number[];
}

/** A list number with its list votes (stemcijfer) and its lists in order of their lowest district. */
export interface NumberRow extends Contestant {
  readonly number: ListNumber;
  readonly lists: readonly ListRow[];
  /** Its list, where it has one; null: a list group. */
  readonly only: ListRow | null;
  /** It competes by itself; several that compete as one are a row of their combination. */
  readonly combination: null;
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
  const { groups, districts } = election;
  const values = voteValuesOf(districts);
  const rows: NumberRow[] = [];
  // By place, here and below: engines make an object for each item of a frozen array that is iterated.
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at];
    if (group !== undefined) rows.push(votesOfNumber(group, values, notCounted));
  }
  const inOrder = rows.every(({ number }, at) => at === 0 || (rows[at - 1]?.number ?? 0) < number);
  return inOrder ? rows : rows.sort((left, right) => left.number - right.number);
}

function votesOfNumber(
  { number, lists }: PoliticalGroup,
  values: VoteValues,
  notCounted: ReadonlySet<string>,
): NumberRow {
  const rows: ListRow[] = [];
  let votes = 0;
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at];
    if (list === undefined) continue;
    const row = votesOfList(number, list, values, notCounted);
    rows.push(row);
    votes += row.votes;
  }
  const [first] = rows;
  const only = first !== undefined && rows.length === 1 ? first : null;
  if (only === null) {
    rows.sort((left, right) => lowestDistrict(left.list) - lowestDistrict(right.list));
  }
  return {
    key: String(number),
    number,
    votes,
    candidates: numberOfPersons(rows, notCounted),
    lists: rows,
    only,
    combination: null,
  };
}

function votesOfList(
  number: ListNumber,
  list: CandidateList,
  values: VoteValues,
  notCounted: ReadonlySet<string>,
): ListRow {
  const { votes, ids, candidateVotes } = votesOf(list, values);
  return {
    key: listKey(number, lowestDistrict(list)),
    number,
    list,
    ids,
    candidateVotes,
    votes,
    candidates: personsOn(list, notCounted),
  };
}

type Votes = Pick<ListRow, "votes" | "ids" | "candidateVotes">;

function votesOf(list: CandidateList, values: VoteValues): Votes {
  const votes = votesOnList(list, values);
  const ids = votes === null ? undefined : idsAsParsed(list, votes);
  // Rows of figures are not frozen: these do not come to what they came to when they were parsed.
  if (votes === null || ids === undefined) {
    return { votes: Number.NaN, ids: [], candidateVotes: [] };
  }
  return { votes: votes.sum, ids, candidateVotes: hasCandidates(list) ? votes.figures : [] };
}

/** The lowest number among the districts of a list: that by which the list is known. */
export function lowestDistrict({ districts }: CandidateList): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < districts.length; row++) {
    lowest = Math.min(lowest, districts[row] ?? lowest);
  }
  return lowest;
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
  const { ids, candidateVotes } = row;
  return ids.map((id, position) => {
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
  if (!hasCandidates(list)) return own(list, "numberOfCandidates") ?? Number.POSITIVE_INFINITY;
  if (notCounted.size === 0) return list.candidates.length;
  return list.candidates.reduce((persons, { id }) => persons + (notCounted.has(id) ? 0 : 1), 0);
}
