import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { checkTrace } from "../../src/judges/checker/check-trace.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import type { CombinationResult, Outcome } from "../../src/model/outcome/outcome.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { completed, electionOf } from "./completed.js";

/** Votes of the lists by number, and combinations of these numbers, under the law of 2014. */
function council(
  seats: number,
  votes: readonly number[],
  combinations: Readonly<Record<string, readonly number[]>>,
): ElectionInput {
  return {
    type: "GR",
    day: "2014-03-19",
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
    combinations: Object.entries(combinations).map(([id, groups]) => ({ id, groups: [...groups] })),
  };
}

const validity = (combinations: readonly CombinationResult[]): Record<string, boolean> =>
  Object.fromEntries(combinations.map(({ combination, valid }) => [combination, valid]));

/**
 * List 1 has a majority with half of the seats; lists 2 and 3 have equal votes, less than the quota,
 * and without combinations the last two residual seats. One would go to list 1 (P 9).
 */
const votes = [401, 80, 80, 120, 119];

describe("which lists of a combination would get a seat alone (article P 4)", () => {
  it.each([
    { A: [2, 4], B: [3, 5] },
    { A: [3, 4], B: [2, 5] },
    { A: [2, 5], B: [3, 4] },
  ])("does not hang on the order of lists in a tie of article P 9: %j", (combinations) => {
    const election = electionOf(council(8, votes, combinations));
    const outcome = completed(election);
    expect(validity(outcome.combinations)).toEqual({ A: true, B: true });
    const [, alone] = outcome.steps;
    expect(alone).toMatchObject({
      kind: "fictitious-apportionment",
      seats: [5, 1, 1, 1, 1].map((seats, index) => ({ group: index + 1, seats })),
    });
    expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
  });

  it("does not keep a list that loses its only seat without a tie", () => {
    const other = [401, 81, 80, 120, 118];
    const outcome = completed(electionOf(council(8, other, { A: [2, 4], B: [3, 5] })));
    expect(validity(outcome.combinations)).toEqual({ A: true, B: false });
  });

  const near = fc.integer({ min: 70, max: 90 });
  property.prop([
    fc.integer({ min: 380, max: 430 }),
    fc.array(near, { minLength: 2, maxLength: 4 }),
    fc.integer({ min: 4, max: 12 }),
  ])("is the same whichever of two equal lists has the lower number", (most, small, seats) => {
    const [first = 0, ...rest] = small;
    const lists = [most, first, first, ...rest, 120, 119];
    const last = lists.length;
    const judged = (one: number, other: number): Outcome =>
      determineResult(electionOf(council(seats, lists, { A: [one, last - 1], B: [other, last] })));
    const [left, right] = [judged(2, 3), judged(3, 2)];
    const valid = ({ steps }: Extract<Outcome, { steps: unknown }>) =>
      steps.flatMap((step) => (step.kind === "combination" ? [step.valid] : []));
    if (left.status === "refused" || right.status === "refused") throw new Error("refused");
    expect(valid(left)).toEqual(valid(right));
  });
});
