import { describe, expect, it } from "vitest";
import { continuedDivision } from "../../../src/after/succession/continued-division.js";
import { rulesOfElection } from "../../../src/law/rules-of-election.js";
import { day } from "../../../src/model/day.js";
import type { Scope } from "../../../src/model/outcome/lot.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import { divide } from "../../../src/seats/division/divide.js";
import type { Division } from "../../../src/seats/division/division.js";
import { silent } from "../../../src/seats/listener.js";

const election: Scope = { kind: "election" };

function rulesOf(seats: number, readings: Partial<Readings> = {}) {
  const rules = rulesOfElection({ type: "GR", day: day("2026-03-18"), seats }, { readings });
  if (rules === undefined) throw new Error("no rules");
  return rules.divisions;
}

/** The division of a council, its lots drawn for the first options. */
function divided(
  seats: number,
  votes: readonly number[],
  readings: Partial<Readings> = {},
  candidates = 99,
): Division {
  const contestants = votes.map((number, index) => ({
    key: String(index + 1),
    votes: number,
    candidates,
  }));
  const rules = rulesOf(seats, readings).election;
  const procedure = divide({ scope: election, seats, contestants, rules, tell: silent });
  let state = procedure.next();
  for (let lot = 0; !state.done; lot++) {
    const { options, draws } = state.value;
    state = procedure.next({ options: options.slice(0, draws), lot });
  }
  return state.value;
}

type Held = Readonly<Record<string, readonly [held: number, given: number]>>;

function continued(
  before: Division | undefined,
  held: Held,
  seats = 9,
  readings: Partial<Readings> = {},
) {
  const { vacancyInElection } = rulesOf(seats, readings);
  const contestants = Object.entries(held).map(([key, [now, given]]) => ({
    stands: key,
    key,
    votes: 100,
    assigned: now,
    wonIn: [],
    gained: Math.max(now - given, 0),
    candidates: now + 2,
  }));
  return continuedDivision(
    { scope: election, seats, contestants, rules: vacancyInElection, tell: silent },
    before,
  );
}

/** Seats, full seats, and the phases of which a contestant has had the seat. */
function now(...parameters: Parameters<typeof continued>) {
  return continued(...parameters).rows.map(({ key, seats, fullSeats, had }) => [
    key,
    seats,
    fullSeats,
    [0, 1, 2].filter((phase) => (had & (1 << phase)) !== 0),
  ]);
}

describe("a division that goes on", () => {
  it("has the full seats and the phases as they were, and the seats as they are held", () => {
    // Quota 100: a remainder for 2 and 1, an average for 1.
    const before = divided(9, [590, 250, 60]);
    expect(before.rows.map(({ seats, fullSeats }) => [seats, fullSeats])).toEqual([
      [6, 5],
      [3, 2],
      [0, 0],
    ]);
    expect(now(before, { 1: [5, 6], 2: [3, 3], 4: [0, 0] })).toEqual([
      ["1", 5, 5, [0]],
      ["2", 3, 2, [0]],
      ["4", 0, 0, []],
    ]);
  });

  it("has as candidates those who have a seat and those who can be appointed", () => {
    const { rows } = continued(divided(9, [590, 250, 60]), { 1: [5, 6], 2: [1, 3] });
    expect(rows.map(({ candidates }) => candidates)).toEqual([7, 3]);
  });

  it("begins anew where there were no seats to divide", () => {
    expect(now(undefined, { 1: [0, 0] })).toEqual([["1", 0, 0, []]]);
  });

  it("takes back the seat of the phase from the list that lost it by P 9", () => {
    // Quota 20: 1 has 52 of 100 and two of five seats, 2 to 4 a remainder each; 4 has the smallest.
    const votes = [52, 17, 16, 15];
    const before = divided(5, votes);
    expect(before.rows.map(({ seats }) => seats)).toEqual([3, 1, 1, 0]);
    const held: Held = { 1: [3, 3], 2: [1, 1], 3: [1, 1], 4: [0, 0] };
    const had = (readings: Partial<Readings>) =>
      now(divided(5, votes, readings), held, 5, readings).map(([, , , phases]) => phases);
    expect(had({})).toEqual([[], [0], [0], []]);
    expect(had({ majoritySeatCounts: "yes" })).toEqual([[0], [0], [0], []]);
  });

  it("counts each seat that came later as that of the first phase without one", () => {
    const phases = (held: number) => now(divided(9, [590, 250, 60]), { 1: [held, 6] })[0]?.[3];
    expect([6, 7, 8].map(phases)).toEqual([[0], [0, 1], [0, 1]]);
    expect(now(undefined, { 1: [4, 3] }, 19)[0]?.[3]).toEqual([]);
  });

  it("knows every winner of lots as one who has had its seat, also where only the first counts", () => {
    const readings = { restrictedAveragesAfterLots: "first-winner-only" } as const;
    // Three equal lists, too small for a remainder, draw for two average seats.
    const before = divided(5, [251, 73, 73, 73, 31], readings);
    const phases = (division: Division) => division.rows.map(({ had }) => had);
    expect(phases(before).filter((had) => had !== 0).length).toBeLessThan(before.residual.length);
    const held = Object.fromEntries(
      before.rows.map(({ key, seats }) => [key, [seats, seats] as const]),
    );
    const again = phases(continued(before, held, 5, readings));
    for (const { row, phase } of before.residual) {
      expect((again[Number(row.key) - 1] ?? 0) & (1 << phase.index)).not.toBe(0);
    }
  });

  it("has the reading of lists without votes, inside a group that of groups", () => {
    const both = {
      listsWithoutVotes: "when-others-run-out",
      listsWithoutVotesInGroup: "never",
    } as const;
    const turned = {
      listsWithoutVotes: "never",
      listsWithoutVotesInGroup: "when-others-run-out",
    } as const;
    const withoutVotes = (readings: Partial<Readings>) => {
      const { vacancyInElection, vacancyInGroup, vacancyInCombination } = rulesOf(9, readings);
      return [vacancyInElection, vacancyInGroup, vacancyInCombination].map(
        ({ withoutVotes: take }) => take,
      );
    };
    expect(withoutVotes(both)).toEqual([true, false, false]);
    expect(withoutVotes(turned)).toEqual([false, true, true]);
  });
});
