import type { CombinationResult } from "../../../model/outcome/outcome.js";
import type { CountedGroup } from "../counted-votes.js";
import type { Derivation } from "../derivation.js";
import {
  type Case,
  contestant,
  electionDivision,
  inOrder,
  notAssigned,
} from "./articles-in-order.js";
import { seatsOfMembers, unitsOf, validCombinations } from "./combinations.js";
import { type SeatsOfGroup, seatsOfLists } from "./groups.js";

/** All seats, before there are people. */
interface AllSeats {
  readonly groups: readonly SeatsOfGroup[];
  readonly combinations: readonly CombinationResult[];
}

/** P 4 to P 13, U 6 to U 13, in their order. */
export function* seatsOfElection(one: Case): Derivation<AllSeats> {
  const { facts, groups } = one;
  const judged = yield* validCombinations(one);
  const units = unitsOf(groups, judged);
  const division = electionDivision(
    one,
    units.map(({ key, members }) => contestant(key, members, one)),
    false,
  );
  const empty = yield* inOrder(division, one);
  yield* notAssigned(division, empty, facts);

  const seats = new Map<CountedGroup, number>();
  const ofCombination = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    const own = division.contestants[index]?.seats ?? 0;
    if (unit.combination === null) for (const member of unit.members) seats.set(member, own);
    else {
      ofCombination.set(unit.key, own);
      yield* seatsOfMembers(unit.combination, unit.members, own, one, seats);
    }
  }
  const divided: SeatsOfGroup[] = [];
  for (const group of groups) {
    const unit = units.findIndex(({ members }) => members.includes(group));
    const together = division.contestants[unit]?.seats ?? 0;
    divided.push(yield* seatsOfLists(group, seats.get(group) ?? 0, together, one));
  }
  const combinations = judged.map((joined) => ({
    ...joined,
    seats: ofCombination.get(joined.combination) ?? null,
  }));
  return { groups: divided, combinations };
}
