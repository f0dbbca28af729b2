import { readingsOf } from "../../law/readings/presets.js";
import type { Election } from "../../model/election/election.js";
import type { DistrictNumber, ListNumber } from "../../model/identifiers.js";
import type { CompletedOutcome, GroupResult } from "../../model/outcome/outcome.js";
import type { DeterminationOptions } from "../../seats/determine-result.js";
import { numberOfPersons, votesOfGroups } from "../../seats/votes.js";
import { outcomesOfLots } from "../lots/outcomes-of-lots.js";

/** A list number as far as the seats of list numbers depend on it. */
export interface BareGroup {
  readonly number: ListNumber;
  /** Times vote values. */
  readonly votes: number;
  /** Persons who can take a seat; Infinity when they are not known. */
  readonly candidates: number;
}

/** Two numbers of seats between which lots decide. */
export interface FromTo {
  readonly least: number;
  readonly most: number;
}

/** The fewest and the most seats that a list can have, whatever the lots. */
export interface SeatRange extends FromTo {
  /** Which lists stay in each list combination (P 4). */
  readonly combinations: readonly (readonly ListNumber[])[];
  /** The seats of the list's own combination; none: it is in none that counts. */
  readonly together: FromTo;
}

/** More ways in which lots can fall than are looked at for one number of votes. */
const maximumWays = 500;

const everywhere = 1 as DistrictNumber;

/** What the seats per list number depend on: votes and persons, not who they are. */
export function bareGroups(election: Election, options: DeterminationOptions): BareGroup[] {
  const { deceasedInListLength } = readingsOf(options.preset, options.readings);
  const gone = new Set<string>(deceasedInListLength === "counted" ? [] : election.deceased);
  return votesOfGroups(election).map(({ number, lists, votes }) => ({
    number,
    votes,
    candidates: numberOfPersons(lists, gone),
  }));
}

/** The election with one list of so many votes and persons for each list number. */
export function bareElection(election: Election, groups: readonly BareGroup[]): Election {
  return {
    ...election,
    districts: [{ number: everywhere, voteValue: 1 }],
    deceased: [],
    groups: groups.map(({ number, votes, candidates }) => ({
      number,
      lists: [
        {
          districts: [everywhere],
          listVotes: [votes],
          ...(Number.isFinite(candidates) ? { numberOfCandidates: candidates } : {}),
        },
      ],
    })),
  };
}

/** The same list numbers, one of them with other votes. */
export function withVotes(
  groups: readonly BareGroup[],
  group: ListNumber,
  votes: number,
): BareGroup[] {
  return groups.map((entry) => (entry.number === group ? { ...entry, votes } : entry));
}

/**
 * The fewest and the most seats of a list over all ways in which lots can fall; null when there are
 * more ways than are looked at. Where there is no result (no votes at all, under the reading that
 * refuses them) the seats can be any.
 */
export function seatRange(
  election: Election,
  group: ListNumber,
  options: DeterminationOptions,
): SeatRange | null {
  const found: CompletedOutcome[] = [];
  for (const { outcome } of outcomesOfLots(election, options)) {
    if (found.length === maximumWays) return null;
    found.push(outcome);
  }
  const isGroup = (result: GroupResult) => result.group === group;
  const [first] = found;
  if (first === undefined) return anySeats;
  return {
    ...fromTo(found.flatMap(({ groups }) => groups.filter(isGroup).map(({ seats }) => seats))),
    combinations: first.combinations.map(({ remaining }) => remaining),
    together: fromTo(
      found.map(
        ({ combinations }) =>
          combinations.find(({ remaining }) => remaining.includes(group))?.seats,
      ),
    ),
  };
}

/** Nothing is known of the seats. */
export const anySeats: SeatRange = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  combinations: [],
  together: { least: 0, most: 0 },
};

function fromTo(seats: readonly (number | null | undefined)[]): FromTo {
  const known = seats.map((number) => number ?? 0);
  return { least: Math.min(...known), most: Math.max(...known) };
}
