import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import type { LotQuestion } from "../../src/model/outcome/lot.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { propertyRuns } from "../property-runs.js";
import { electionOf } from "./completed.js";

const council = (votes: readonly (readonly number[])[], seats: number): ElectionInput => ({
  type: "GR",
  day: "2026-03-18",
  seats,
  groups: votes.map((own, index) => ({ number: index + 1, votes: own })),
});

/** Few different figures, so that many are equal. */
const figures = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 4 }), {
  minLength: 2,
  maxLength: 4,
});
const correction = fc.record({
  list: fc.nat(3),
  place: fc.nat(3),
  more: fc.integer({ min: -3, max: 3 }),
});

function corrected(
  votes: readonly (readonly number[])[],
  { list, place, more }: { list: number; place: number; more: number },
): readonly (readonly number[])[] {
  return votes.map((row, index) =>
    index !== list % votes.length
      ? row
      : row.map((one, at) => (at === place % row.length ? Math.max(one + more, 0) : one)),
  );
}

describe("lots that were recorded with their question", () => {
  property.prop([figures, fc.integer({ min: 1, max: 9 }), correction, fc.nat()], {
    numRuns: propertyRuns * 3,
  })(
    "answer it in a corrected count only where it is asked again, to the last figure",
    (votes, seats, change, pick) => {
      const first = determineResult(electionOf(council(votes, seats)));
      if (first.status !== "lot-required") return;
      const { question } = first;
      const turned = question.options.map(
        (_, at) => question.options[(at + pick) % question.options.length] ?? "",
      );
      const drawn = turned.slice(0, question.draws);
      const again = electionOf(council(corrected(votes, change), seats));
      const asked = determineResult(again);
      const outcome = determineResult(again, { lots: [{ drawn, question }] });
      const isAskedAgain =
        asked.status === "lot-required" &&
        JSON.stringify(asked.question) === JSON.stringify(question);
      expect(outcome.status !== "refused").toBe(isAskedAgain);
    },
  );

  property.prop([figures, fc.integer({ min: 1, max: 9 })], { numRuns: propertyRuns })(
    "are no lots without a question; bare ones are told one by one",
    (votes, seats) => {
      const election = electionOf(council(votes, seats));
      const recorded: { drawn: readonly string[]; question: LotQuestion }[] = [];
      for (;;) {
        const outcome = determineResult(election, { lots: recorded });
        if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
        if (outcome.status === "lot-required") {
          const { question } = outcome;
          recorded.push({ drawn: question.options.slice(0, question.draws), question });
          continue;
        }
        const told = (lots: typeof recorded | string[][]) => {
          const found = determineResult(election, { lots });
          if (found.status !== "completed") throw new Error(found.status);
          return found.remarks.flatMap((one) =>
            one.remark === "lots-without-question" ? [one.lots] : [],
          );
        };
        expect(told(recorded)).toEqual([]);
        const bare = recorded.map(({ drawn }) => [...drawn]);
        expect(told(bare)).toEqual(bare.length === 0 ? [] : [bare.map((_, at) => at)]);
        return;
      }
    },
  );

  test("are refused when the same lists are equal on other votes, bare ones are taken and told", () => {
    const equal = (listVotes: number) =>
      electionOf({
        ...council([], 9),
        groups: [1, 2].map((number) => ({ number, listVotes })),
      });
    const first = determineResult(equal(55));
    if (first.status !== "lot-required") throw new Error(first.status);
    const { question } = first;
    const outcome = determineResult(equal(56), { lots: [{ drawn: "1", question }] });
    expect(outcome).toMatchObject({
      status: "refused",
      issues: [{ path: ["lots", 0, "question", "figures"], code: "lot-question-differs" }],
    });
    expect(determineResult(equal(56), { lots: ["1"] })).toMatchObject({
      status: "completed",
      remarks: [{ remark: "lots-without-question", lots: [0] }],
    });
  });
});
