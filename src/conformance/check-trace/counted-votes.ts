import {
  type CandidateId,
  type Election,
  hasCandidates,
  type ListKey,
  type ListNumber,
  listKey,
} from "../../model/index.js";

/** A list with its votes, vote values applied. */
export interface CountedList {
  readonly key: ListKey;
  readonly districts: Election["groups"][number]["lists"][number]["districts"];
  readonly lowestDistrict: number;
  readonly votes: number;
  /** Null: only the list votes are known. */
  readonly candidates: readonly CountedCandidate[] | null;
  /** How many persons it can seat when they are not known. */
  readonly uncounted: number;
}

/** A candidate of one list. */
export interface CountedCandidate {
  readonly id: CandidateId;
  readonly votes: number;
  readonly alive: boolean;
}

/** A list number with its lists, the lowest district first. */
export interface CountedGroup {
  readonly number: ListNumber;
  readonly votes: number;
  readonly lists: readonly CountedList[];
}

/** The votes of an election by list number. */
export function countedVotes(election: Election): readonly CountedGroup[] {
  const worth = new Map<number, number>();
  for (const { number, voteValue } of election.districts) worth.set(number, voteValue);
  const deceased = new Set<string>(election.deceased);
  const groups = election.groups.map((group): CountedGroup => {
    const lists = group.lists.map((list): CountedList => {
      const values = list.districts.map((district) => worth.get(district) ?? 1);
      const lowestDistrict = Math.min(...list.districts);
      const common = {
        key: listKey(group.number, lowestDistrict),
        districts: list.districts,
        lowestDistrict,
      };
      if (!hasCandidates(list)) {
        const votes = sum(list.listVotes.map((figure, index) => figure * (values[index] ?? 1)));
        const uncounted = list.numberOfCandidates ?? Number.POSITIVE_INFINITY;
        return { ...common, votes, candidates: null, uncounted };
      }
      const candidates = list.candidates.map(({ id }, position) => ({
        id,
        votes: sum(list.votes.map((row, index) => (row[position] ?? 0) * (values[index] ?? 1))),
        alive: !deceased.has(id),
      }));
      const votes = sum(candidates.map((candidate) => candidate.votes));
      return { ...common, votes, candidates, uncounted: 0 };
    });
    lists.sort((left, right) => left.lowestDistrict - right.lowestDistrict);
    return { number: group.number, votes: sum(lists.map((list) => list.votes)), lists };
  });
  return groups.sort((left, right) => left.number - right.number);
}

/** How many different persons can be elected on these lists. */
export function personsOn(lists: readonly CountedList[], deceasedCount: boolean): number {
  const persons = new Set<string>();
  let uncounted = 0;
  for (const list of lists) {
    uncounted += list.uncounted;
    for (const { id, alive } of list.candidates ?? []) if (alive || deceasedCount) persons.add(id);
  }
  return persons.size + uncounted;
}

/** The sum of figures. */
export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
