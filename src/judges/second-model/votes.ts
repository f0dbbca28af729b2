import type { ElectionContent } from "../../model/election/election.js";
import type { CandidateId, DistrictNumber, ListKey, ListNumber } from "../../model/identifiers.js";
import { sum } from "../exact.js";
import { has } from "../has.js";

/** A candidate of a list who is alive, with the votes on this list. */
export interface Candidate {
  readonly id: CandidateId;
  readonly votes: number;
  /** The place on the list, counted from 0; the deceased keep theirs. */
  readonly place: number;
}

/** A list, or a set of identical lists (P 2). */
export interface List {
  readonly key: ListKey;
  readonly lowestDistrict: number;
  /** Those on deceased candidates are among them (P 19a). */
  readonly votes: number;
  /** In list order; null: only the votes of the list are known. */
  readonly living: readonly Candidate[] | null;
  /** Those who died, with their places. */
  readonly dead: readonly Candidate[];
  /** Whom it may seat, the deceased where they count; null: nobody is known by name. */
  readonly length: readonly CandidateId[] | null;
  /** How many it may seat when nobody is known by name. */
  readonly unnamed: number;
}

/** What shares a list number (P 3); the list of the lowest district first. */
export interface Group {
  readonly number: ListNumber;
  readonly votes: number;
  readonly lists: readonly List[];
}

/** P 2, P 3, U 3: votes by list, each times the vote value of its district. */
export function votesByGroup(election: ElectionContent, deceasedCount: boolean): readonly Group[] {
  const voteValueOf = (number: DistrictNumber | undefined): number =>
    election.districts.find((district) => district.number === number)?.voteValue ?? 1;

  const listOf = (
    number: ListNumber,
    list: ElectionContent["groups"][number]["lists"][number],
  ): List => {
    const lowestDistrict = Math.min(...list.districts);
    const key: ListKey = `${number}/${lowestDistrict}`;
    const total = (rows: readonly number[]): number =>
      sum(rows.map((figure, row) => figure * voteValueOf(list.districts[row])));
    if (!has(list, "candidates")) {
      const unnamed = list.numberOfCandidates ?? Number.POSITIVE_INFINITY;
      const votes = total(list.listVotes);
      return { key, lowestDistrict, votes, living: null, dead: [], length: null, unnamed };
    }
    const everyone = list.candidates.map(({ id }, place) => ({
      id,
      place,
      votes: total(list.votes.map((row) => row[place] ?? 0)),
    }));
    const living = everyone.filter(({ id }) => !election.deceased.includes(id));
    const dead = everyone.filter(({ id }) => election.deceased.includes(id));
    const length = (deceasedCount ? everyone : living).map(({ id }) => id);
    const votes = sum(everyone.map((candidate) => candidate.votes));
    return { key, lowestDistrict, votes, living, dead, length, unnamed: 0 };
  };

  return election.groups
    .map(({ number, lists }): Group => {
      const own = lists
        .map((list) => listOf(number, list))
        .sort((left, right) => left.lowestDistrict - right.lowestDistrict);
      return { number, votes: sum(own.map(({ votes }) => votes)), lists: own };
    })
    .sort((left, right) => left.number - right.number);
}

/** How many different persons these lists can seat. */
export function lengthOf(lists: readonly List[]): number {
  const named = new Set(lists.flatMap(({ length }) => length ?? []));
  return named.size + sum(lists.map(({ unnamed }) => unnamed));
}

/** Votes of a candidate on all lists of the group together. */
export function votesInGroup({ lists }: Pick<Group, "lists">, id: CandidateId): number {
  const places = lists.flatMap(({ living }) => living ?? []);
  return sum(places.filter((place) => place.id === id).map(({ votes }) => votes));
}
