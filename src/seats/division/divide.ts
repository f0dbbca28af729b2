import type { Draws } from "../lots/draws.js";
import { absoluteMajority } from "./absolute-majority.js";
import { divisionOf } from "./begun-division.js";
import type { Division, Setup } from "./division.js";
import { fullSeats } from "./full-seats.js";
import { listExhaustion } from "./list-exhaustion.js";
import { residualSeats } from "./residual-seats.js";
import type { Contestant } from "./standing.js";

/**
 * One division of seats, in the order of the articles: among the lists and combinations of an
 * election (P 6 to P 10; for the Senate U 7 (1), U 8, U 9 and U 10), among the lists of a combination
 * (P 11 (2, 4, 5), U 11 (2, 4, 5)), among the lists of a list group (P 12 (2, 4, 5), P 13 (1, 2), U 12 (2, 4, 5) and
 * U 13 (1, 2)), and the one that is only imagined (P 4). They differ in their rules.
 */
export function* divide<Of extends Contestant>(setup: Setup<Of>): Draws<Division<Of>> {
  const division = divisionOf(setup);
  const left = fullSeats(division); //                                   P 6
  const empty = yield* residualSeats(division, left, false); //          P 7, P 8
  yield* absoluteMajority(division); //                                  P 9
  division.unassigned = empty + (yield* listExhaustion(division)); //    P 10
  if (division.unassigned > 0) division.tell.seatsUnassigned(division, division.unassigned);
  return division;
}
