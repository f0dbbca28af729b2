import type { Draws } from "../lots/draws.js";
import { absoluteMajority } from "./absolute-majority.js";
import type { Division } from "./division.js";
import { residualSeats } from "./residual-seats.js";

/**
 * Articles P 10, U 10, P 13 (1) and U 13 (1), list exhaustion (lijstuitputting): seats for which a
 * list has no candidates pass to other lists by going on with the division. Returns how many seats
 * nobody can fill. In the electoral colleges they stay empty (Ya 29, Pa 25).
 */
export function* listExhaustion(division: Division): Draws<number> {
  const { exhaustion, lots } = division.rules;
  let unassigned = 0;
  for (;;) {
    const returned = giveBack(division);
    if (returned === 0) return unassigned;
    if (!exhaustion.passesOn) return returned;
    const free = lots === "none" ? seatsLeft(division) : returned;
    unassigned += yield* residualSeats(division, free, exhaustion.closesFull);
    if (exhaustion.majorityAgain) yield* absoluteMajority(division);
  }
}

/** Takes back the seats for which contestants have no candidates. Returns how many. */
export function giveBack(division: Division): number {
  const { rows, tell } = division;
  if (rows.every(({ seats, candidates }) => seats <= candidates)) return 0;
  let total = 0;
  for (const row of rows) {
    const surplus = row.seats - row.candidates;
    if (surplus < 0) continue;
    row.full = true;
    row.exhausted = true;
    if (surplus === 0) continue;
    tell.listExhaustion(division, row, surplus);
    row.seats -= surplus;
    total += surplus;
  }
  return total;
}

/** Where every tied list got a seat there may be none left to pass on. */
function seatsLeft({ seats, rows }: Division): number {
  let left = seats;
  for (const row of rows) left -= row.seats;
  return Math.max(left, 0);
}
