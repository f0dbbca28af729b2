import { describe, expect, test } from "vitest";
import type { ExpectedFinding } from "../../../src/conformance/kinds/count-check/count-check-schema.js";
import { evaluateCount } from "../../../src/conformance/older-notation/evaluate.js";
import { hasSharedVectors, sharedVectors } from "../shared-vectors.js";

const file = "count-checks.jsonl";

interface SharedVector {
  readonly id: string;
  readonly expected?: readonly ExpectedFinding[];
  readonly contested?: readonly (ExpectedFinding & { readonly point: string })[];
  readonly refused?: string;
}

/** Of the contested points the rules have decided these: a figure that is not 0 is odd at H = 0. */
const decidedAsRaised = ["W.201 when H = 0", "W.202 when H = 0"];

function comparable(findings: readonly ExpectedFinding[]): readonly string[] {
  return findings
    .map(({ code, list, and, fields }) =>
      JSON.stringify([code, list, and, [...fields].sort((a, b) => (a < b ? -1 : 1))]),
    )
    .sort((left, right) => (left < right ? -1 : 1));
}

describe.runIf(hasSharedVectors(file))("the shared vectors for counts", () => {
  test("give the expected findings, fields included", () => {
    const differences = sharedVectors<SharedVector>(file).flatMap(
      ({ id, expected = [], contested = [], refused, ...vector }) => {
        const ordered = contested
          .filter(({ point }) => decidedAsRaised.includes(point))
          .map(({ code, fields }) => ({ code, fields }));
        const verdict = evaluateCount(vector);
        const got = "refused" in verdict ? ["refused"] : comparable(verdict);
        const wanted = refused === undefined ? comparable([...expected, ...ordered]) : ["refused"];
        return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ id, got, wanted }];
      },
    );
    expect(differences).toEqual([]);
  });
});

test.skipIf(hasSharedVectors(file))(`${file} is not here: its vectors are not run`, () => {});
