import { describe, expect, it } from "vitest";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { electionResult } from "../../../src/seats/election-result.js";

/** Lists 2 and 3 are joined: 110 of 300 votes, and a quota of 50. */
const senate: ElectionInput = {
  type: "EK",
  day: "2007-05-29",
  seats: 6,
  groups: [190, 60, 50].map((votes, index) => ({
    number: index + 1,
    votes: [votes, 0, 0, 0, 0, 0],
  })),
  combinations: [{ id: "A", groups: [2, 3] }],
};

describe("list combinations of the Senate, until 2010-12-31", () => {
  it("count as one list (article U 6) and divide by largest remainders (article U 11)", () => {
    const outcome = electionResult({
      ...senate,
      seats: 8,
      groups: [188, 60, 52].map((votes, index) => ({
        number: index + 1,
        votes: [votes, 0, 0, 0, 0, 0, 0, 0],
      })),
    });
    if (outcome.status !== "completed") throw new Error(outcome.status);
    expect(outcome.combinations).toMatchObject([{ combination: "A", valid: true, seats: 3 }]);
    const inside = outcome.steps.filter(
      (step) => "scope" in step && step.scope.kind === "combination",
    );
    expect(inside).toMatchObject([
      { kind: "full-seats", article: { article: "U 11" } },
      { kind: "residual-seat", article: { article: "U 11" }, method: "largest-remainder" },
    ]);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([5, 2, 1]);
  });

  it("are refused from 2011-01-01 on", () => {
    expect(electionResult({ ...senate, day: "2010-12-31" }).status).toBe("completed");
    expect(electionResult({ ...senate, day: "2011-01-01" })).toMatchObject({
      status: "refused",
      issues: [{ code: "not-allowed" }],
    });
  });
});
