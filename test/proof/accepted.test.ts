import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provenCheck } from "../../conformance/proven-checker/reader.mjs";
import { inputOf, officialResults, resultFiles } from "../../examples/official-result.js";
import { isLongRun } from "../sample.js";
import { electionOf } from "../seats/completed.js";
import { electionsOfEveryKind } from "./elections.js";
import { followedOutcomes } from "./followed-outcomes.js";
import { anyReadings, presets } from "./readings.js";
import { vectorElections } from "./vector-elections.js";

const generated = isLongRun ? 10_000_000 : 1_500;
const inAccordance = "in accordance";

describe("the proven checker accepts what the library makes of", () => {
  test("every election of the vectors, under each preset, at each lot", () => {
    const judged = [...vectorElections].flatMap(([id, election]) =>
      presets.flatMap((preset) =>
        followedOutcomes(election, { preset }).map((outcome) => [
          id,
          preset,
          provenCheck(election, outcome),
        ]),
      ),
    );
    expect(judged.filter(([, , judgement]) => judgement !== inAccordance)).toEqual([]);
    // As docs/proof.md says: more than 1,800 outcomes.
    expect(judged.length).toBeGreaterThan(1_800);
  });

  test("generated elections of every kind, under any readings, at each lot", () => {
    fc.assert(
      fc.property(electionsOfEveryKind, anyReadings, fc.nat(99), (election, readings, seed) => {
        for (const outcome of followedOutcomes(election, { readings }, seed)) {
          expect(provenCheck(election, outcome)).toBe(inAccordance);
        }
      }),
      { numRuns: generated },
    );
  });
});

describe("official results", () => {
  test("the proven checker accepts the outcome of every election from 1918 to 2026", () => {
    const results = resultFiles.flatMap(officialResults);
    const refused = results.flatMap((result) => {
      const election = electionOf(inputOf(result));
      const judgements = followedOutcomes(election).map((outcome) =>
        provenCheck(election, outcome),
      );
      return judgements.every((judgement) => judgement === inAccordance)
        ? []
        : [[result.id, judgements]];
    });
    expect(refused).toEqual([]);
    expect(results).toHaveLength(1_097);
  });
});
