import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { officialResults } from "../../examples/official-result.js";
import { decideDeposits } from "../../src/after/decide-deposits.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { electionResult } from "../../src/seats/election-result.js";
import { propertyRuns } from "../property-runs.js";

function completed(type: ElectionInput["type"], day: string, seats: number, votes: number[]) {
  const outcome = electionResult({
    type,
    day,
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
  });
  if (outcome.status !== "completed") throw new Error(outcome.status);
  return outcome;
}

function decisions(
  type: ElectionInput["type"],
  day: string,
  seats: number,
  votes: number[],
): string[] {
  const decided = decideDeposits(completed(type, day, seats, votes));
  if (decided.status !== "completed" || !decided.asked) throw new Error(decided.status);
  return decided.decisions.map(({ decision }) => decision);
}

describe("deposits (articles H 12 to H 14)", () => {
  it("are returned at exactly 75 percent of the quota and lost below it", () => {
    expect(decisions("TK", "2023-11-22", 4, [325, 75, 0])).toEqual([
      "returned",
      "returned",
      "forfeited",
    ]);
    expect(decisions("TK", "2023-11-22", 4, [326, 74])).toEqual(["returned", "forfeited"]);
  });

  it("are saved by a seat, except for the House and the European Parliament", () => {
    const larger = Array.from({ length: 13 }, (_, index) => 139 + index);
    const votes = [...larger, 74];
    expect(completed("GR", "2022-03-16", 19, votes).groups.at(-1)).toMatchObject({ seats: 1 });
    expect(4 * 74 * 19).toBeLessThan(3 * 1_959);
    expect(decisions("GR", "2022-03-16", 19, votes).at(-1)).toBe("returned");
    expect(decisions("PS", "2023-03-15", 19, votes).at(-1)).toBe("returned");
    expect(decisions("TK", "2023-11-22", 19, votes).at(-1)).toBe("forfeited");
    expect(decisions("AB", "2008-11-25", 19, votes).at(-1)).toBe("forfeited");
  });

  it.each([
    ["TK", "2023-11-22", 11_250, "EUR", "H 12", false],
    ["EP", "2024-06-06", 11_250, "EUR", "H 12", false],
    ["PS", "2023-03-15", 1_125, "EUR", "H 13", true],
    ["AB", "2023-03-15", 225, "EUR", "H 13a", true],
    ["AB", "2008-11-25", 225, "EUR", "2.26", false],
    ["GR", "2022-03-16", 225, "EUR", "H 14", true],
    ["ER", "2023-03-15", 225, "USD", "Ya 17", true],
    ["KC", "2023-03-15", 225, "USD", "Ya 28", true],
    ["KCNI", "2023-03-15", 225, "EUR", "Pa 14", true],
  ] as const)("%s on %s: %i %s under article %s", (type, day, amount, currency, name, saved) => {
    const decided = decideDeposits(completed(type, day, 20, [100]));
    expect(decided).toMatchObject({
      status: "completed",
      asked: true,
      keptWithSeat: saved,
      decisions: [{ group: 1, deposit: { amount, currency } }],
      provenance: { article: { article: name } },
    });
  });

  it("do not exist for the Senate", () => {
    expect(decideDeposits(completed("EK", "2023-05-30", 75, [100]))).toEqual({
      status: "completed",
      asked: false,
    });
  });

  it("are in dollars for lists of the Caribbean Netherlands since 2010-10-10", () => {
    const currency = (day: string) => {
      const decided = decideDeposits(completed("TK", day, 10, [100]), { islandLists: [1] });
      return decided.status === "completed" && decided.asked
        ? decided.decisions[0]?.deposit?.currency
        : decided;
    };
    expect(currency("2012-09-12")).toBe("USD");
    expect(currency("2010-06-09")).toBe("EUR");
  });

  it("are not paid by parties that won a seat last time", () => {
    const outcome = completed("TK", "2023-11-22", 10, [999, 1]);
    expect(decideDeposits(outcome, { exempt: [2] })).toMatchObject({
      decisions: [{ decision: "returned" }, { decision: "not-paid", deposit: null }],
    });
  });

  it("are refused for lists that did not stand and before the first text read", () => {
    const outcome = completed("TK", "2023-11-22", 10, [999, 1]);
    expect(decideDeposits(outcome, { exempt: [3], islandLists: [4] })).toMatchObject({
      status: "refused",
      issues: [
        {
          path: ["exempt", 0],
          code: "unknown-reference",
          expected: { kind: "reference", to: "list-number" },
          actual: { kind: "value", text: "3" },
        },
        {
          path: ["islandLists", 0],
          code: "unknown-reference",
          actual: { kind: "value", text: "4" },
        },
      ],
    });
    expect(decideDeposits(completed("TK", "1998-05-06", 10, [999, 1]))).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
  });

  test.prop(
    [
      fc.constantFrom("TK" as const, "PS" as const, "GR" as const),
      fc.integer({ min: 1, max: 45 }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
    ],
    { numRuns: propertyRuns },
  )(
    "are lost exactly by lists below 75 percent of the quota, seats aside",
    (type, seats, votes) => {
      const outcome = electionResult({
        type,
        day: "2023-03-15",
        seats,
        groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
      });
      fc.pre(outcome.status === "completed");
      if (outcome.status !== "completed") return;
      const decided = decideDeposits(outcome);
      if (decided.status !== "completed" || !decided.asked) throw new Error(decided.status);
      const total = votes.reduce((sum, list) => sum + list, 0);
      for (const { votes: list, seats: won, decision } of decided.decisions) {
        const below = 4 * list * seats < 3 * total;
        const saved = type !== "TK" && won > 0;
        expect(decision).toBe(below && !saved ? "forfeited" : "returned");
      }
    },
  );

  test.prop(
    [
      fc.constantFrom("TK" as const, "PS" as const, "GR" as const, "ER" as const, "KC" as const),
      fc.integer({ min: 1, max: 45 }),
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 8 }),
    ],
    { numRuns: propertyRuns },
  )("are decided whatever the order of the lists", (type, seats, votes, exempt) => {
    const groups = votes.map((listVotes, index) => ({ number: index + 1, listVotes }));
    const decide = (ordered: typeof groups, free: readonly number[]) => {
      const outcome = electionResult({ type, day: "2023-03-15", seats, groups: ordered });
      return outcome.status === "completed"
        ? decideDeposits(outcome, { exempt: free.filter((one) => one <= votes.length) })
        : null;
    };
    const free = [...new Set(exempt)];
    expect(decide([...groups].reverse(), [...free].reverse())).toEqual(decide(groups, free));
  });
});

it("ten of the 26 lists of the House election of 2023 were below", () => {
  const lists = officialResults("TK20231122.jsonl").flatMap((result) => result.lists);
  const votes = lists.map(([, ofList]) => ofList);
  const decided = decisions("TK", "2023-11-22", 150, votes);
  const below = decided.filter((decision) => decision === "forfeited");
  const total = votes.reduce((sum, list) => sum + list, 0);
  expect(below.length).toBe(votes.filter((list) => 4 * 150 * list < 3 * total).length);
  expect([decided.length, below.length]).toEqual([26, 10]);
});
