import type { ElectionContent } from "../../model/election/election.js";
import type { CandidateId, ListKey, ListNumber } from "../../model/identifiers.js";
import { sum } from "../exact.js";
import { has } from "../has.js";

/** A list, or a set of identical lists (P 2), with its votes, vote values applied (U 3). */
export interface CountedList {
  readonly key: ListKey;
  readonly districts: ElectionContent["groups"][number]["lists"][number]["districts"];
  readonly lowestDistrict: number;
  readonly votes: number;
  /** Null: only the list votes are known. */
  readonly candidates: readonly CountedCandidate[] | null;
  /** How many persons it can seat when they are not known. */
  readonly uncounted: number;
}

/** A candidate of one list. */
interface CountedCandidate {
  readonly id: CandidateId;
  readonly votes: number;
  readonly alive: boolean;
}

/** A list number with its lists (P 3), the lowest district first. */
export interface CountedGroup {
  readonly number: ListNumber;
  readonly votes: number;
  readonly lists: readonly CountedList[];
}

/** P 2, P 3, U 3: the votes of an election by list number. */
export function countedVotes({
  districts,
  deceased,
  groups,
}: ElectionContent): readonly CountedGroup[] {
  const worth = new Map<number, number>();
  for (const { number, voteValue } of districts) worth.set(number, voteValue);
  const weighted = (figures: readonly number[], list: Pick<CountedList, "districts">): number =>
    sum(figures.map((figure, row) => figure * (worth.get(list.districts[row] ?? 0) ?? 1)));

  const counted = groups.map(({ number, lists: own }): CountedGroup => {
    const lists = own.map((list): CountedList => {
      const lowestDistrict = Math.min(...list.districts);
      const key: ListKey = `${number}/${lowestDistrict}`;
      const common = { key, districts: list.districts, lowestDistrict };
      if (!has(list, "candidates")) {
        const uncounted = list.numberOfCandidates ?? Number.POSITIVE_INFINITY;
        return { ...common, votes: weighted(list.listVotes, list), candidates: null, uncounted };
      }
      const candidates = list.candidates.map(({ id }, position) => ({
        id,
        votes: weighted(
          list.votes.map((row) => row[position] ?? 0),
          list,
        ),
        alive: !deceased.includes(id),
      }));
      return { ...common, votes: votesOf(candidates), candidates, uncounted: 0 };
    });
    lists.sort((left, right) => left.lowestDistrict - right.lowestDistrict);
    return { number, votes: votesOf(lists), lists };
  });
  return counted.sort((left, right) => left.number - right.number);
}

/** How many different persons can be elected on these lists. */
export function personsOn(lists: readonly CountedList[], deceasedCount: boolean): number {
  const persons = lists
    .flatMap(({ candidates }) => candidates ?? [])
    .filter(({ alive }) => alive || deceasedCount);
  return new Set(persons.map(({ id }) => id)).size + sum(lists.map(({ uncounted }) => uncounted));
}

/** The votes of these together. */
export function votesOf(counted: readonly { readonly votes: number }[]): number {
  return sum(counted.map(({ votes }) => votes));
}

/** The votes of a candidate on all lists of a group. */
export function votesInGroup({ lists }: CountedGroup, id: CandidateId): number {
  return votesOf(
    lists.flatMap(({ candidates }) => candidates ?? []).filter((one) => one.id === id),
  );
}
