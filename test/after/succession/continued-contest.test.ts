import { describe, expect, it } from "vitest";
import type { Circumstances } from "../../../src/after/succession/circumstances.js";
import { continuedContest } from "../../../src/after/succession/continued-contest.js";
import {
  groupProcedure,
  highestAverages,
  largestRemainders,
} from "../../../src/law/bodies/residual-procedure.js";
import { readingsOf } from "../../../src/law/readings/presets.js";
import type { Scope } from "../../../src/model/outcome/lot.js";
import type { Step } from "../../../src/model/outcome/step.js";

const article = { article: "P 8" };
const election = { kind: "election" } as const;

const full = (seats: Readonly<Record<string, number>>, scope: Scope = election) => ({
  kind: "full-seats",
  scope,
  contestants: Object.entries(seats).map(([contestant, given]) => ({ contestant, seats: given })),
});
const residual = (awarded: string, phase: number, scope: Scope = election) => ({
  kind: "residual-seat",
  scope,
  awarded,
  phase,
});
const majority = (holder: string, loses: string) => ({
  kind: "absolute-majority",
  scope: election,
  majority: holder,
  loses,
});

function continued(
  steps: readonly object[],
  held: Readonly<Record<string, readonly [seats: number, given: number]>>,
  readings: Parameters<typeof readingsOf>[1] = {},
  scope: Scope = election,
  procedure = largestRemainders,
) {
  const circumstances = {
    outcome: { steps: steps as readonly Step[] },
    readings: readingsOf("default", readings),
  } as unknown as Circumstances;
  const standing = Object.entries(held).map(([key, [seats, given]]) => ({
    key,
    votes: 100,
    seats,
    given,
    available: 2,
  }));
  const contest = continuedContest(circumstances, scope, 9, procedure, standing);
  return {
    contest,
    now: contest.contenders.map(({ key, seats, fullSeats, hadSeatIn }) => [
      key,
      seats,
      fullSeats,
      [...hadSeatIn],
    ]),
  };
}

describe("a division that goes on", () => {
  const steps = [{ kind: "quota" }, full({ 1: 2, 2: 1 }), residual("1", 1), residual("2", 2)];

  it("has the full seats and the phases as they were, and the seats as they are held", () => {
    expect(continued(steps, { 1: [2, 3], 2: [2, 2], 3: [0, 0] }).now).toEqual([
      ["1", 2, 2, [0]],
      ["2", 2, 1, [1]],
      ["3", 0, 0, []],
    ]);
  });

  it("has as candidates those who have a seat and those who can be appointed", () => {
    const { contenders } = continued(steps, { 1: [2, 3], 2: [1, 2] }).contest;
    expect(contenders.map(({ candidates }) => candidates)).toEqual([4, 3]);
  });

  it("is that of its own group or combination", () => {
    const ofGroup = { kind: "group", group: 1 } as unknown as Scope;
    const ofOther = { kind: "group", group: 2 } as unknown as Scope;
    const ofCombination = { kind: "combination", combination: "A" } as unknown as Scope;
    const ofB = { kind: "combination", combination: "B" } as unknown as Scope;
    const all = [
      full({ 1: 5 }),
      full({ 1: 1 }, ofGroup),
      full({ 1: 2 }, ofOther),
      full({ 1: 3 }, ofCombination),
      full({ 1: 4 }, ofB),
    ];
    const fullSeats = (scope: Scope) => continued(all, { 1: [1, 1] }, {}, scope).now[0]?.[2];
    expect([ofGroup, ofOther, ofCombination, ofB, election].map(fullSeats)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it("takes back the seat of the last phase from the list that lost it by P 9", () => {
    const lost = [...steps, residual("1", 2), majority("2", "1")];
    expect(continued(lost, { 1: [3, 3], 2: [3, 3] }).now).toEqual([
      ["1", 3, 2, [0]],
      ["2", 3, 1, [1]],
    ]);
    const first = [full({ 1: 2, 2: 1 }), residual("1", 1), residual("2", 2), majority("2", "1")];
    expect(continued(first, { 1: [2, 2], 2: [3, 3] }).now).toEqual([
      ["1", 2, 2, []],
      ["2", 3, 1, [1]],
    ]);
    const counts = { majoritySeatCounts: "yes" } as const;
    expect(continued(first, { 1: [2, 2], 2: [3, 3] }, counts).now).toEqual([
      ["1", 2, 2, []],
      ["2", 3, 1, [1, 0]],
    ]);
  });

  it("counts each seat that came later as that of the first phase without one", () => {
    const now = (seats: number) => continued(steps, { 1: [seats, 3], 2: [1, 1] }).now[0]?.[3];
    expect([3, 4, 5].map(now)).toEqual([[0], [0, 1], [0, 1, -1]]);
    const averages = highestAverages(article);
    expect(continued([], { 1: [4, 3] }, {}, election, averages).now[0]?.[3]).toEqual([-1]);
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
    const inGroup = { kind: "group", group: 1 } as unknown as Scope;
    const procedure = groupProcedure(article, article);
    const withoutVotes = (readings: typeof both | typeof turned, scope: Scope) =>
      continued([], { 1: [1, 1] }, readings, scope, procedure).contest.withoutVotes;
    expect([withoutVotes(both, election), withoutVotes(both, inGroup)]).toEqual([true, false]);
    expect([withoutVotes(turned, election), withoutVotes(turned, inGroup)]).toEqual([false, true]);
  });
});
