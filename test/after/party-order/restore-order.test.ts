import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { PartyOrderInput } from "../../../src/after/party-order/party-order-input.js";
import { restoreOrder } from "../../../src/after/party-order/restore-order.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { propertyRuns } from "../../property-runs.js";

interface Decided {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
}

function decided(input: Parameters<typeof parseElection>[0]): Decided {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed));
  const outcome = determineResult(parsed.value);
  if (outcome.status !== "completed") throw new Error(JSON.stringify(outcome));
  return { election: parsed.value, outcome };
}

/** A House of ten thousand votes: list 1 has the votes given, list 2 the rest on its first candidate. */
function house(votes: readonly number[], type = "TK"): Decided {
  const own = votes.reduce((sum, one) => sum + one, 0);
  return decided({
    type,
    day: type === "EK" ? "2023-05-30" : "2025-10-29",
    seats: type === "EK" ? 75 : 150,
    groups: [
      { number: 1, votes },
      { number: 2, votes: [15_000 - own, ...Array.from({ length: 149 }, () => 0)] },
    ],
  });
}

/** Three seats of 100 votes each for list 1; the quota is 100, a quarter of it 25. */
const votes = [200, 26, 25, 20, 19, 10];

function restored({ election, outcome }: Decided, input: PartyOrderInput) {
  const answer = restoreOrder(election, outcome, input);
  if (answer.status !== "completed" || !answer.power) throw new Error(JSON.stringify(answer));
  const own = answer.members.filter(({ list }) => list.startsWith(`${input.group}/`));
  return { ...answer, own: own.map(({ candidate }) => String(candidate)).sort() };
}

describe("the order that a party restores (H 10a, R 9a)", () => {
  const of = house(votes);

  test("lets those refuse who are not among the first, and appoints who is", () => {
    const answer = restored(of, {
      group: 1,
      order: ["1-1", "1-2", "1-5"],
      agents: ["1-3", "1-4", "1-6"],
    });
    expect(answer).toMatchObject({
      order: "restored",
      own: ["1-1", "1-2", "1-5"],
      refusals: [{ candidate: "1-3", successor: "1-5", article: { article: "W 1" } }],
      kept: [],
      outOfOrder: [],
    });
    expect(answer.steps.map(({ kind }) => kind)).toContain("passed-over");
  });

  test("cannot be used against more than a quarter of the quota, and can against exactly that", () => {
    const order = ["1-6", "1-5", "1-4", "1-3", "1-2", "1-1"];
    const agents = ["1-1", "1-2", "1-3"];
    const answer = restored(of, { group: 1, order, agents });
    expect(answer.kept).toEqual([
      { candidate: "1-1", votes: 200 },
      { candidate: "1-2", votes: 26 },
    ]);
    // With 25 votes the third may be refused; the fourth, who has no agent, is next and not the one wanted.
    expect(answer.own).toEqual(["1-1", "1-2", "1-4"]);
    expect(answer.order).toBe("in-part");
    const all = restored(of, { group: 1, order, agents: [...agents, "1-4", "1-5"] });
    expect(all).toMatchObject({ order: "restored", own: ["1-1", "1-2", "1-6"] });
  });

  test("may not be used where it brings nobody who is higher in the order", () => {
    const answer = restored(of, {
      group: 1,
      order: ["1-1", "1-2", "1-5", "1-3", "1-4"],
      agents: ["1-3"],
    });
    expect(answer).toMatchObject({
      order: "not-restored",
      outOfOrder: [{ candidate: "1-3", because: "of-no-use" }],
      own: ["1-1", "1-2", "1-3"],
    });
  });

  test("leaves who named no agent", () => {
    const answer = restored(of, { group: 1, order: ["1-1", "1-2", "1-4"], agents: ["1-2"] });
    expect(answer).toMatchObject({
      order: "not-restored",
      outOfOrder: [{ candidate: "1-3", because: "no-agent" }],
    });
  });

  test("stands as it is where those elected are those wanted, or too few are named", () => {
    for (const order of [["1-3", "1-1", "1-2"], ["1-2"], ["1-1", "1-2", "1-3", "1-4"]]) {
      expect(restored(of, { group: 1, order, agents: ["1-1", "1-2", "1-3"] })).toMatchObject({
        order: "already",
        refusals: [],
        own: ["1-1", "1-2", "1-3"],
      });
    }
  });

  test("passes over who has died in the order of the party", () => {
    const { election } = of;
    const again = decided({
      type: "TK",
      day: "2025-10-29",
      seats: 150,
      groups: [
        { number: 1, votes },
        { number: 2, votes: [14_700, ...Array.from({ length: 149 }, () => 0)] },
      ],
      deceased: ["1-6"],
    });
    expect(again.election).not.toBe(election);
    const answer = restored(again, {
      group: 1,
      order: ["1-1", "1-2", "1-6", "1-4"],
      agents: ["1-3"],
    });
    expect(answer.own).toEqual(["1-1", "1-2", "1-4"]);
  });

  test("is not known at councils of one district, water authorities and the European Parliament", () => {
    for (const [type, day, seats, article] of [
      ["GR", "2026-03-18", 9, "H 10a"],
      ["AB", "2023-03-15", 18, "H 10a"],
      ["PS", "2023-03-15", 39, "H 10a"],
      ["EP", "2024-06-06", 31, "Y 12"],
    ] as const) {
      const one = decided({ type, day, seats, groups: [{ number: 1, votes: [9, 5, 1] }] });
      expect(
        restoreOrder(one.election, one.outcome, { group: 1, order: ["1-1"], agents: [] }),
      ).toMatchObject({ status: "completed", power: false, article: { article } });
    }
  });

  test("is known at provincial councils of several districts", () => {
    const two = decided({
      type: "PS",
      day: "2023-03-15",
      seats: 39,
      districts: [{ number: 1 }, { number: 2 }],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: [{ id: "a" }, { id: "b" }], votes: [[30, 5]] },
            { districts: [2], candidates: [{ id: "c" }, { id: "a" }], votes: [[9, 25]] },
          ],
        },
        {
          number: 2,
          lists: [
            {
              districts: [1, 2],
              candidates: Array.from({ length: 39 }, (_, at) => ({ id: `z${at}` })),
              votes: [1, 2].map(() => Array.from({ length: 39 }, (_, at) => (at === 0 ? 400 : 0))),
            },
          ],
        },
      ],
    });
    const answer = restoreOrder(two.election, two.outcome, { group: 1, order: ["a"], agents: [] });
    expect(answer).toMatchObject({ power: true });
  });

  test("asks a quota of a candidate for the Senate", () => {
    const senate = house([200, 100, 0, 0], "EK");
    const answer = restored(senate, { group: 1, order: ["1-4"], agents: ["1-1", "1-2", "1-3"] });
    // The quota is 200: who reaches it stays.
    expect(answer.kept).toEqual([{ candidate: "1-1", votes: 200 }]);
  });

  test("refuses numbers and candidates that are not there or stand twice, and another election's outcome", () => {
    const call = (input: PartyOrderInput) => restoreOrder(of.election, of.outcome, input);
    const issue = (path: readonly (string | number)[], code: string) => ({
      status: "refused",
      issues: [{ path, code }],
    });
    expect(call({ group: 3, order: ["1-1"], agents: [] })).toMatchObject(
      issue(["group"], "unknown-reference"),
    );
    expect(call({ group: 1, order: ["2-1"], agents: [] })).toMatchObject(
      issue(["order", 0], "unknown-reference"),
    );
    expect(call({ group: 1, order: ["1-1", "1-1"], agents: [] })).toMatchObject(
      issue(["order", 1], "duplicate"),
    );
    expect(call({ group: 1, order: ["1-1"], agents: ["x"] })).toMatchObject(
      issue(["agents", 0], "unknown-reference"),
    );
    expect(call({ group: 1, order: [], agents: [] })).toMatchObject({ status: "refused" });
    // Before the election nobody can refuse, also where nobody would.
    expect(call({ group: 1, order: ["1-1"], agents: [], day: "2020-01-01" })).toMatchObject(
      issue(["day"], "not-allowed"),
    );
    const other = house([100, 26, 25, 20, 19, 110]);
    expect(
      restoreOrder(of.election, other.outcome, { group: 1, order: ["1-1"], agents: [] }),
    ).toMatchObject({ status: "refused" });
  });

  const cases = fc.record({
    votes: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 8 }),
    order: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 }),
    agents: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 8 }),
  });
  const one = (numbers: readonly number[], most: number) =>
    [...new Set(numbers)].filter((number) => number <= most).map((number) => `1-${number}`);

  property.prop([cases], { numRuns: propertyRuns })(
    "keeps the seats of every number, puts only its own candidates in them, and never one lower for one higher",
    ({ votes: drawn, order, agents }) => {
      const filled = [...drawn, 300];
      const named = one(order, filled.length);
      if (named.length === 0) return;
      const parsed = parseElection({
        type: "TK",
        day: "2025-10-29",
        seats: 150,
        groups: [
          { number: 1, votes: filled },
          { number: 2, votes: [15_000, ...Array.from({ length: 149 }, () => 7)] },
        ],
      });
      if (parsed.status === "refused") throw new Error("refused");
      const outcome = determineResult(parsed.value);
      if (outcome.status !== "completed") return;
      const answer = restoreOrder(parsed.value, outcome, {
        group: 1,
        order: named,
        agents: one(agents, filled.length),
      });
      if (answer.status !== "completed" || !answer.power) throw new Error(JSON.stringify(answer));
      const before = outcome.lists.flatMap(({ elected }) => elected.map((each) => each.candidate));
      const after = answer.members.map(({ candidate }) => candidate);
      expect(after).toHaveLength(before.length);
      expect(new Set(after).size).toBe(after.length);
      const others = (all: readonly string[]) => all.filter((id) => id.startsWith("2-")).sort();
      expect(others(after)).toEqual(others(before));
      const place = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length);
      for (const { candidate, successor } of answer.refusals) {
        expect(agents.map((number) => `1-${number}`)).toContain(candidate);
        expect(place(successor)).toBeLessThan(place(candidate));
      }
      if (agents.length === 0) expect([...after].sort()).toEqual([...before].sort());
      // Who names an agent first decides nothing, and to want those who came changes nobody again.
      const call = (again: readonly string[], turned: readonly string[]) => {
        const second = restoreOrder(parsed.value, outcome, {
          group: 1,
          order: again,
          agents: turned,
        });
        if (second.status !== "completed" || !second.power) throw new Error(JSON.stringify(second));
        return second;
      };
      const turned = one([...agents].reverse(), filled.length);
      expect(call(named, turned)).toEqual(answer);
      const own = after.filter((id) => id.startsWith("1-"));
      const wanted = [...own].sort((left, right) => place(left) - place(right));
      if (wanted.length > 0) {
        const again = call(wanted, turned).members.map(({ candidate }) => candidate);
        expect([...again].sort()).toEqual([...after].sort());
      }
    },
  );
});
