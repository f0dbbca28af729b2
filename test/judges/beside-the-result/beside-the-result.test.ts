import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propertyRuns } from "../../property-runs.js";
import { deposits } from "./deposits.js";
import { leave } from "./leave.js";
import { listLengths } from "./list-lengths.js";
import { listNumbers } from "./list-numbers.js";
import { sizes } from "./sizes.js";
import { firstText, type Topic } from "./topic.js";
import { turnedByOne } from "./turned-by-one.js";
import { voteValues } from "./vote-values.js";

/** A fixed sample, in which every border must show. */
const sample = 6_000;

function judged<Case, Facts>({
  name,
  cases,
  facts,
  byLaw,
  byLibrary,
  unseen = [],
}: Topic<Case, Facts>): void {
  describe(name, () => {
    test(`are what a judge makes of the text of the law, in ${2 * propertyRuns} cases`, () => {
      fc.assert(
        fc.property(cases, (one) => {
          expect(byLibrary(one)).toEqual(byLaw(one, facts));
        }),
        { numRuns: 2 * propertyRuns },
      );
    });

    // The library knows, with less certainty, of days before the first text that was read.
    const hidden = [...unseen.map(([what]) => what), new RegExp(`: ${firstText} -> 2002-03-06`)];
    const turned = turnedByOne(facts).filter(({ what }) => !hidden.some((one) => one.test(what)));

    test(`would differ at once from a judge who is wrong by one, in ${turned.length} ways`, () => {
      const tried = fc.sample(cases, { numRuns: sample, seed: 17 });
      const answers = tried.map((one) => [one, byLibrary(one)] as const);
      const missed = turned.filter(({ facts: wrong }) =>
        answers.every(([one, answer]) => isDeepStrictEqual(answer, byLaw(one, wrong))),
      );
      expect(missed.map(({ what }) => what)).toEqual([]);
    });
  });
}

judged(leave);
judged(voteValues);
judged(sizes);
judged(listLengths);
judged(listNumbers);
judged(deposits);
