import {
  type CandidateList,
  type DistrictNumber,
  type Election,
  hasCandidates,
  type ListNumber,
  type PoliticalGroup,
} from "../../model/index.js";
import { type DeterminationOptions, determineResult } from "../determine-result.js";
import { outcomesOfLots } from "../lots/outcomes-of-lots.js";
import { numberOfPersons, votesOfGroups } from "../votes.js";

/** The fewest and the most seats that a list can have, whatever the lots. */
export interface SeatRange {
  readonly least: number;
  readonly most: number;
}

/** More ways in which lots can fall than are looked at for one number of votes. */
const maximumWays = 500;

const everywhere = 1 as DistrictNumber;

/**
 * The election as far as seats per list number depend on it: one list per number with its total of
 * votes (times vote values) and its number of living persons.
 */
export function withoutPeople(election: Election): Election {
  const deceased = new Set<string>(election.deceased);
  return {
    ...election,
    districts: [{ number: everywhere, voteValue: 1 }],
    deceased: [],
    groups: votesOfGroups(election).map(({ number, lists, votes }) => {
      const persons = numberOfPersons(lists, deceased);
      return { number, lists: [listOf(votes, persons)] };
    }),
  };
}

function listOf(votes: number, persons: number): CandidateList {
  return {
    districts: [everywhere],
    listVotes: [votes],
    ...(Number.isFinite(persons) ? { numberOfCandidates: persons } : {}),
  };
}

/** The votes of a list number in such an election. */
export function votesOf({ lists: [list] }: PoliticalGroup): number {
  return list === undefined || hasCandidates(list) ? 0 : (list.listVotes[0] ?? 0);
}

/** The persons of a list number in such an election; Infinity when they are not known. */
export function candidatesOf({ lists: [list] }: PoliticalGroup): number {
  const known = list === undefined || hasCandidates(list) ? undefined : list.numberOfCandidates;
  return known ?? Number.POSITIVE_INFINITY;
}

/** The same election with another number of votes for one list. */
export function withVotes(election: Election, group: ListNumber, votes: number): Election {
  return {
    ...election,
    groups: election.groups.map((entry) =>
      entry.number === group
        ? {
            ...entry,
            lists: entry.lists.map((list) => ({ ...list, listVotes: [votes] }) as CandidateList),
          }
        : entry,
    ),
  };
}

/**
 * The fewest and the most seats of a list over all ways in which lots can fall; null when there are
 * more ways than are looked at, or no result.
 */
export function seatRange(
  election: Election,
  group: ListNumber,
  options: DeterminationOptions,
): SeatRange | null {
  const seatsIn = (groups: readonly { group: ListNumber; seats: number }[]): number =>
    groups.find((result) => result.group === group)?.seats ?? 0;
  const outcome = determineResult(election, options);
  if (outcome.status === "refused") return null;
  if (outcome.status === "completed") {
    const seats = seatsIn(outcome.groups);
    return { least: seats, most: seats };
  }
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let ways = 0;
  for (const { outcome: possible } of outcomesOfLots(election, options)) {
    ways += 1;
    if (ways > maximumWays) return null;
    const seats = seatsIn(possible.groups);
    least = Math.min(least, seats);
    most = Math.max(most, seats);
  }
  return { least, most };
}
