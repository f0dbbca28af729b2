import type { Scope } from "../../../model/outcome/lot.js";
import { remaindersInside } from "../../facts/residual-phases.js";
import { type CountedGroup, type CountedList, personsOn } from "../counted-votes.js";
import type { Derivation } from "../derivation.js";
import { type Case, notAssigned } from "./articles-in-order.js";
import { type Contestant, type Division, newDivision } from "./division.js";
import { listExhaustion } from "./list-exhaustion.js";
import { fullSeats } from "./quota-and-full-seats.js";
import { residualSeats } from "./residual-seats.js";

/** A list with its seats, and how many of them have no holder yet. */
export interface SeatsOfList {
  readonly list: CountedList;
  /** Its place in the division inside the group; null: the group has one list, or no seats. */
  readonly contestant: Contestant | null;
  readonly seats: number;
  open: number;
}

/** The seats of a list number over its lists. */
export interface SeatsOfGroup {
  readonly group: CountedGroup;
  readonly seats: number;
  /** The seats of its combination, or its own. */
  readonly together: number;
  readonly lists: readonly SeatsOfList[];
  /** Null: one list, or no seats. */
  readonly division: Division | null;
}

/** P 12, P 13, U 12, U 13: the seats of a list group over its lists. */
export function* seatsOfLists(
  group: CountedGroup,
  seats: number,
  together: number,
  one: Case,
): Derivation<SeatsOfGroup> {
  if (group.lists.length === 1 || seats === 0) {
    const lists = group.lists.map((list, index) => seated(list, null, index === 0 ? seats : 0));
    return { group, seats, together, lists, division: null };
  }
  const counted = one.readings.deceasedInListLength === "counted";
  const contestants = group.lists.map((list) => ({
    key: list.key,
    votes: list.votes,
    persons: personsOn([list], counted),
  }));
  const scope: Scope = { kind: "group", group: group.number };
  const division = yield* divideInside(scope, seats, contestants, one);
  const lists = group.lists.map((list, index) => {
    const own = division.contestants[index] ?? null;
    return seated(list, own, own?.seats ?? 0);
  });
  return { group, seats, together, lists, division };
}

function seated(list: CountedList, contestant: Contestant | null, seats: number): SeatsOfList {
  return { list, contestant, seats, open: seats };
}

/** P 11 or P 12, then P 13: seats among the members of a combination or the lists of a group. */
export function* divideInside(
  scope: Scope,
  seats: number,
  contestants: Parameters<typeof newDivision>[1],
  { facts, readings }: Case,
): Derivation<Division> {
  const [, full, byRemainder] = (scope.kind === "combination" && facts.combinations) || [
    null,
    facts.groupSeats,
    facts.groupRemainders,
  ];
  const phases = remaindersInside(byRemainder, facts.groupAverages);
  const votelessTakePart = readings.listsWithoutVotesInGroup === "when-others-run-out";
  const setup = { scope, seats, phases, readings, votelessTakePart, withoutLots: false };
  const division = newDivision(setup, contestants);
  const residual = yield* fullSeats(division, full);
  const left = yield* residualSeats(division, residual);
  const exhaustion = { article: facts.groupExhaustion, passes: true };
  const empty = left + (yield* listExhaustion(division, exhaustion, null));
  yield* notAssigned(division, empty, facts);
  return division;
}
