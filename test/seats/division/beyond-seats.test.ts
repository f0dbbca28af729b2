import { expect, test } from "vitest";
import { rulesOfElection } from "../../../src/law/rules-of-election.js";
import { beginBeyondSeats, nextSeatBeyond } from "../../../src/seats/division/beyond-seats.js";
import { divide } from "../../../src/seats/division/divide.js";
import type { Contestant } from "../../../src/seats/division/standing.js";
import { silent } from "../../../src/seats/listener.js";
import type { Draws } from "../../../src/seats/lots/draws.js";
import { electionOf } from "../completed.js";

const house = electionOf({
  type: "TK",
  day: "2025-10-29",
  seats: 3,
  groups: [{ number: 1, listVotes: 30 }],
});

/** Three lists of a group with equal votes and one seat each, and so many candidates. */
function* beyondThreeSeats(
  candidates: readonly number[],
): Draws<{ readonly order: string; readonly seats: readonly number[] }> {
  const rules = rulesOfElection(house, {});
  if (rules === undefined) throw new Error("no rules");
  const division = yield* divide({
    scope: { kind: "election" },
    seats: 3,
    contestants: candidates.map((number, index): Contestant => {
      const key = "ABC"[index] ?? "";
      return { key, votes: 10, candidates: number };
    }),
    rules: rules.divisions.group,
    tell: silent,
  });
  const beyond = beginBeyondSeats(division, rules.divisions.beyondSeats);
  const order: string[] = [];
  for (;;) {
    const seat = yield* nextSeatBeyond(beyond);
    if (seat === null) break;
    order.push(seat.row.key);
  }
  return { order: order.join(""), seats: beyond.division.rows.map(({ seats }) => seats) };
}

/** Runs it with the first option drawn in every lot, and says between whom lots were drawn. */
function withFirstDrawn<Result>(procedure: Draws<Result>): {
  readonly lots: readonly string[];
  readonly result: Result;
} {
  const lots: string[] = [];
  let state = procedure.next();
  while (!state.done) {
    lots.push(state.value.options.join(""));
    state = procedure.next({ options: state.value.options.slice(0, 1), lot: lots.length - 1 });
  }
  return { lots, result: state.value };
}

test("P 18: without a tie beyond the seats as many seats go out as the lists have candidates", () => {
  const { lots, result } = withFirstDrawn(beyondThreeSeats([1, 4, 4]));
  expect(result.seats).toEqual([1, 4, 4]);
  expect(lots).toEqual(["ABC", "BC", "ABC", "BC", "BC"]);
});

test("P 18: what a tie took beyond the seats is not divided again, so that no lot is one too many", () => {
  const { lots, result } = withFirstDrawn(beyondThreeSeats([1, 5, 5]));
  expect(result.seats).toEqual([1, 5, 5]);
  expect(result.order).toBe("ABCABCABCBC");
  expect(lots).toEqual(["ABC", "BC", "ABC", "BC", "ABC", "BC", "BC"]);
});
