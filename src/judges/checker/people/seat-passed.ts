import { sum } from "../../exact.js";
import { type Derivation, orderLot } from "../derivation.js";
import type { Contestant, Division } from "../seats/division.js";
import type { SeatsOfList } from "../seats/groups.js";
import { surplus } from "../seats/list-exhaustion.js";
import { residualSeats } from "../seats/residual-seats.js";
import { type Filling, free } from "./filling.js";

/** Which list gets a seat that was passed on, and by which lot. */
interface Receiver {
  readonly to: SeatsOfList | null;
  readonly lot: number | null;
}

const nobody: Receiver = { to: null, lot: null };

/** P 12 and P 13 go on to a list that has a candidate; at their end, the first list that has one. */
export function* receiver(filling: Filling): Derivation<Receiver> {
  const { division, lists } = filling;
  if (division === null) return nobody;
  const hasOne = (on: SeatsOfList): boolean => free(filling, on).length > on.open;
  const first = lists.find(hasOne);
  if (first === undefined) return nobody;
  filling.roundLeft ??= openRound(division);
  for (const on of lists) {
    if (on.contestant?.votes === 0 && !hasOne(on)) on.contestant.closed = true;
  }
  for (;;) {
    const next = yield* nextSeat(division, filling.roundLeft, filling);
    if (next === null) return { to: first, lot: null };
    const to = lists.find(({ contestant }) => contestant === next.to);
    if (to !== undefined && hasOne(to)) return { to, lot: next.lot };
  }
}

/** As if there were seats for all candidates of the lists: how many are left. */
function openRound({ contestants }: Division): number {
  for (const one of contestants) one.closed = one.exhausted;
  return notTaken(contestants);
}

/** Seats without a taker, when there are seats for all candidates of the lists. */
function notTaken(contestants: readonly Contestant[]): number {
  return -sum(contestants.map(surplus));
}

/**
 * One seat more, as if there were seats for all candidates of the lists: when so many are out,
 * surpluses are taken back and divided anew, less what a tie took that the round had no seats for.
 * Lots put all lists of a tie in order. Its steps are not part of the trace, its lots are.
 */
function* nextSeat(
  division: Division,
  roundLeft: number,
  filling: Filling,
): Derivation<{ readonly to: Contestant; readonly lot: number | null } | null> {
  const { contestants, given } = division;
  let left = roundLeft;
  if (left === 0 && contestants.some((one) => surplus(one) > 0)) {
    for (const one of contestants.filter((full) => surplus(full) >= 0)) {
      one.closed = true;
      one.exhausted = true;
      one.seats = one.persons;
    }
    left = notTaken(contestants);
  }
  if (left <= 0) return null;
  const before = given.length;
  const lotsAbout = { kind: "seat-passed", article: filling.articles.nobodyLeft } as const;
  const { lot, empty, waiting } = yield* silently(residualSeats(division, 1, { lotsAbout }));
  const seat = given[before];
  filling.roundLeft = Math.max(left - 1, waiting);
  if (empty > 0 || seat === undefined) return null;
  return { to: seat.to, lot };
}

/** Follows a derivation for its lots only; `waiting`: who else was in the last of them. */
function* silently(
  continued: Derivation<number>,
): Derivation<{ lot: number | null; empty: number; waiting: number }> {
  let lot: number | null = null;
  let waiting = 0;
  let state = continued.next();
  while (!state.done) {
    if (state.value.ordered === "step") {
      state = continued.next({ options: [], lot: 0 });
      continue;
    }
    const { question } = state.value;
    const drawn = yield* orderLot(question);
    lot = drawn.lot;
    waiting = question.options.length - drawn.options.length;
    state = continued.next(drawn);
  }
  return { lot, empty: state.value, waiting };
}
