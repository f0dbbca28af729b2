import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { crowdedGroups } from "../../../src/conformance/generators/crowded-groups.js";
import { groupElections } from "../../../src/conformance/generators/election.js";
import { anyElection } from "../../../src/conformance/generators/elections-of-every-kind.js";
import { lawfulResults } from "../../../src/judges/second-model/lawful-results.js";
import { presets } from "../../../src/law/readings/presets.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { propertyRuns } from "../../property-runs.js";
import { electionOf } from "../../seats/completed.js";
import { drawnOutcome } from "../checker/drawn-outcome.js";

/** Milliseconds for a property: 1,000 cases take some seconds. */
const patience = 120_000 * Math.max(1, propertyRuns / 1_000);

function council(seats: number, votes: readonly number[], more: Partial<ElectionInput> = {}) {
  return electionOf({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
    ...more,
  });
}

const seatsOf = (answer: ReturnType<typeof lawfulResults>) =>
  answer.status === "completed"
    ? answer.results.map(({ groups }) => groups.map(({ seats }) => seats)).sort()
    : answer;

describe("a second opinion on a fresh case", () => {
  test("is one result where no lot is needed", () => {
    const answer = lawfulResults(council(3, [50, 30, 20]), presets.default);
    expect(answer).toMatchObject({ status: "completed", complete: true });
    expect(seatsOf(answer)).toEqual([[2, 1, 0]]);
  });

  test("is every result that lots can lead to, each once", () => {
    const tied = council(4, [20, 20, 20]);
    const answer = lawfulResults(tied, presets.default);
    expect(answer).toMatchObject({ status: "completed", complete: true });
    expect(seatsOf(answer)).toEqual([
      [1, 1, 2],
      [1, 2, 1],
      [2, 1, 1],
    ]);
    const atOnce = lawfulResults(tied, { ...presets.default, lotsInATie: "one-for-all-seats" });
    expect(seatsOf(atOnce)).toEqual(seatsOf(answer));
  });

  test("is the same whether one lot is drawn for all seats of a tie or one for each", () => {
    const tied = council(6, [20, 20, 20, 20]);
    const each = lawfulResults(tied, presets.default);
    const atOnce = lawfulResults(tied, { ...presets.default, lotsInATie: "one-for-all-seats" });
    expect(seatsOf(each)).toHaveLength(6);
    expect(seatsOf(atOnce)).toEqual(seatsOf(each));
  });

  test("says so when lots can fall in more ways than it was asked to follow", () => {
    const answer = lawfulResults(council(4, [20, 20, 20]), presets.default, 2);
    expect(answer).toMatchObject({ status: "completed", complete: false });
    expect(seatsOf(answer)).toHaveLength(2);
  });

  test.each([
    ["no-facts", council(9, [5, 4], { day: "1986-03-19" }), presets.default],
    ["no-votes", council(9, [0, 0]), presets.text],
    [
      "combinations-not-allowed",
      council(9, [5, 4], { combinations: [{ id: "A", groups: [1, 2] }] }),
      presets.default,
    ],
  ])("is none, and says why: %s", (reason, election, readings) => {
    expect(lawfulResults(election, readings)).toEqual({ status: "undetermined", because: reason });
  });

  property.prop([fc.oneof(anyElection, groupElections, crowdedGroups), fc.nat()], {
    numRuns: Math.ceil(propertyRuns / 4),
  })(
    "holds what the library comes to, whatever is drawn",
    (election, seed) => {
      const outcome = drawnOutcome(election, "default", 7 * seed + 6);
      if (outcome?.status !== "completed") return;
      const answer = lawfulResults(election, presets.default, 300);
      if (answer.status === "undetermined") throw new Error(answer.because);
      const elected = outcome.lists.map((list) => list.elected.map(({ candidate }) => candidate));
      const among = answer.results.some(
        (result) =>
          JSON.stringify(
            result.lists.map(({ preferred, other, succeeding }) => [
              ...preferred,
              ...other,
              ...succeeding,
            ]),
          ) === JSON.stringify(elected),
      );
      expect(among || !answer.complete).toBe(true);
    },
    patience,
  );
});
