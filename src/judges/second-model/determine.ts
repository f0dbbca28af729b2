import type { CandidateList, Election } from "../../model/election/election.js";
import { candidatesOf, type ElectedOfList, type GroupOfLists, rankingOf } from "./candidates.js";
import { electedOfGroup } from "./candidates-of-group.js";
import { over } from "./fraction.js";
import { type Lot, LotNeeded, urnWith } from "./lots.js";
import { rulesOf } from "./rules.js";
import { seatsOfLists } from "./seats-of-lists.js";
import { type SeatsWithinGroup, seatsWithinGroup } from "./seats-within-group.js";

/** What the definitional model says of one list. */
export interface DefinedList {
  readonly list: string;
  readonly seats: number;
  readonly preferred: readonly string[];
  readonly other: readonly string[];
  /** Null where the law orders no ranking. */
  readonly ranking: readonly string[] | null;
}

export type Defined =
  | { readonly status: "lot"; readonly lot: Lot }
  | {
      readonly status: "complete";
      readonly seats: Readonly<Record<string, number>>;
      readonly unassigned: number;
      readonly lists: readonly DefinedList[];
    };

/**
 * The result of an election by the definitions of articles P 5 to P 10, P 12, P 13 and P 15 to P 19a,
 * for elections in which nobody stands for two groups. Contested points as the presets have them.
 */
export function determineByDefinition(election: Election, drawnLots: readonly string[]): Defined {
  try {
    return determine(election, drawnLots);
  } catch (thrown) {
    if (thrown instanceof LotNeeded) return { status: "lot", lot: thrown.lot };
    throw thrown;
  }
}

function determine(election: Election, drawnLots: readonly string[]): Defined {
  const rules = rulesOf(election);
  const urn = urnWith(drawnLots);
  const groups = election.groups.map((group) => livingGroup(election, group));
  const competitors = election.groups.map((group, index) => ({
    key: String(group.number),
    votes: groups[index]?.lists.reduce((sum, list) => sum + list.votes, 0n) ?? 0n,
    candidates: BigInt(candidatesOf(groups[index] as GroupOfLists).length),
  }));
  const { seats, unassigned } = seatsOfLists(competitors, BigInt(election.seats), rules, urn);
  const allVotes = competitors.reduce((sum, { votes }) => sum + votes, 0n);
  const quota = over(allVotes, BigInt(election.seats));
  const divisions = groups.map((group) =>
    seatsWithinGroup(
      group.number,
      group.lists.map((list) => ({
        key: list.key,
        votes: list.votes,
        candidates: BigInt(list.candidates.length),
      })),
      seats.get(String(group.number)) ?? 0n,
      urn,
    ),
  );
  const lists = groups.flatMap((group, index): DefinedList[] => {
    const division = divisions[index] as SeatsWithinGroup;
    const withSeats = {
      ...group,
      lists: group.lists.map((list) => ({ ...list, seats: division.seats.get(list.key) ?? 0n })),
    };
    const elected = electedOfGroup(withSeats, division, quota, rules, urn);
    const ranked = rules.rankingOfSeatlessLists || (seats.get(String(group.number)) ?? 0n) > 0n;
    return withSeats.lists.map((list) => ({
      list: list.key,
      seats: Number(list.seats),
      ...(elected.lists.get(list.key) as ElectedOfList),
      ranking: ranked ? rankingOf(withSeats, list, elected.places, quota, rules) : null,
    }));
  });
  return {
    status: "complete",
    seats: Object.fromEntries([...seats].map(([key, number]) => [key, Number(number)])),
    unassigned: Number(unassigned),
    lists,
  };
}

/** P 19a: deceased candidates are left out; their votes still count for the list. */
function livingGroup(election: Election, group: Election["groups"][number]): GroupOfLists {
  return {
    number: group.number,
    lists: group.lists.map((list) => {
      const lowestDistrict = Math.min(...list.districts);
      const everyone = votesOfCandidates(election, list);
      return {
        key: `${group.number}/${lowestDistrict}`,
        lowestDistrict,
        seats: 0n,
        votes: everyone.reduce((sum, { votes }) => sum + votes, 0n),
        candidates: everyone.filter(
          ({ id }) => !election.deceased.some((deceased) => deceased === id),
        ),
      };
    }),
  };
}

/** Votes on each candidate of a list, multiplied by the vote values of the districts (U 3). */
function votesOfCandidates(
  election: Election,
  list: CandidateList,
): readonly { id: string; votes: bigint }[] {
  if (!("candidates" in list)) throw new Error("a list without candidates");
  const voteValueOf = (number: number | undefined): bigint =>
    BigInt(election.districts.find((district) => district.number === number)?.voteValue ?? 1);
  return list.candidates.map(({ id }, position) => ({
    id,
    votes: list.votes.reduce(
      (sum, row, index) => sum + BigInt(row[position] ?? 0) * voteValueOf(list.districts[index]),
      0n,
    ),
  }));
}
