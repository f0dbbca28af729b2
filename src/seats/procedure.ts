import { own } from "../model/has.js";
import type { CombinationResult, CompletedOutcome, GroupResult } from "../model/outcome/outcome.js";
import type { Case } from "./case.js";
import { judgeCombinations } from "./combinations.js";
import { type Competitor, competitorsOf, type JudgedCombination } from "./contestants.js";
import { divide } from "./division/divide.js";
import type { Division } from "./division/division.js";
import type { Listener } from "./listener.js";
import type { Draws } from "./lots/draws.js";
import { electPeople, type People } from "./people/elect-people.js";
import { remarksOn } from "./remarks.js";
import {
  type SeatsOfNumber,
  type SeatsOfNumbers,
  type SeatsWithin,
  seatsOfLists,
  seatsOfNumbers,
} from "./seats-of-lists.js";

/** What an election gives: seats and people. */
export interface Result
  extends Pick<
    CompletedOutcome,
    "combinations" | "groups" | "lists" | "unassignedSeats" | "remarks"
  > {
  /** For the last look at the seats. */
  readonly untold: UntoldSeats;
}

/** Seats that stand in no outcome by themselves. */
export interface UntoldSeats {
  /** Seats that no list number got: not among those that one got and has nobody for. */
  readonly ofNoNumber: number;
  /** Seats of lists of which the candidates are not known. */
  readonly withoutNames: number;
}

/**
 * Chapters P and U of the Electoral Act: from votes to seats to people. Yields nothing but the lots
 * that the law orders, and tells everything else.
 */
export function* procedure(given: Case, tell: Listener): Draws<Result> {
  tell.quota(given); //                                                    P 5
  if (given.deceased.size > 0) tell.deceased(given); //                    P 19a
  const seats = yield* divideSeats(given, tell); //                        P 4, P 6 to P 13
  const people = yield* electPeople(seats.lists, given, tell); //          P 15 to P 19
  return resultOf(seats, people, given);
}

/** The seats of list numbers and combinations, and of every list. */
export interface DividedSeats extends SeatsOfElection {
  readonly lists: readonly SeatsWithin[];
}

/** From votes to seats. */
export function* divideSeats(given: Case, tell: Listener): Draws<DividedSeats> {
  const seats = yield* seatsOfElection(given, tell); //                    P 4, P 6 to P 11
  const { combinations, division, numbers, combined } = seats;
  const lists = yield* seatsOfLists(numbers, given, tell); //              P 12, P 13
  return { combinations, division, numbers, combined, lists };
}

/** The seats of list numbers and combinations. */
export interface SeatsOfElection extends SeatsOfNumbers {
  readonly combinations: readonly JudgedCombination[];
  readonly division: Division<Competitor>;
}

/** The seats of every list number. */
export function* seatsOfElection(given: Case, tell: Listener): Draws<SeatsOfElection> {
  const combinations = yield* judgeCombinations(given, tell); //           P 4
  const division = yield* divide({
    scope: { kind: "election" },
    seats: given.rules.seats,
    contestants: competitorsOf(given, combinations),
    blankVotes: own(given.election, "blankVotes") ?? 0,
    rules: given.rules.divisions.election,
    tell,
  }); //                                                                   P 6 to P 10
  const { numbers, combined } = yield* seatsOfNumbers(division, given, tell); // P 11
  return { combinations, division, numbers, combined };
}

/** The seats that a combination got; null: it does not count. */
export function seatsTogether(
  { division }: SeatsOfElection,
  { combination }: JudgedCombination,
): number | null {
  return division.rows.find(({ key }) => key === combination)?.seats ?? null;
}

function resultOf(seats: DividedSeats, people: People, given: Case): Result {
  let ofNoNumber = seats.division.unassigned;
  for (const { unassigned } of seats.combined) ofNoNumber += unassigned;
  let unassignedSeats = ofNoNumber + people.emptySeats;
  for (const { division } of seats.lists) unassignedSeats += division?.unassigned ?? 0;
  return {
    combinations: seats.combinations.map(
      (judged): CombinationResult => ({ ...judged, seats: seatsTogether(seats, judged) }),
    ),
    groups: seats.numbers.map(groupResult),
    lists: people.lists,
    unassignedSeats,
    remarks: remarksOn(given, seats.division, unassignedSeats),
    untold: { ofNoNumber, withoutNames: people.seatsWithoutNames },
  };
}

function groupResult({ of, seats }: SeatsOfNumber): GroupResult {
  return { group: of.number, votes: of.votes, seats };
}
