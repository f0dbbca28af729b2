import { describe, expect, test } from "vitest";
import { answerVector } from "../../../src/conformance/answer-vector.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import { isBad } from "../../../src/conformance/judge/verdict.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import { hasSharedVectors, sharedVectors } from "../shared-vectors.js";
import { type OlderVector, vectorsOfOlderForm } from "./older-form.js";

const files = [
  "gr-small",
  "gr-large",
  "tk",
  "tk-groups",
  "ep",
  "ek",
  "ps-multi",
  "combined",
  "candidates",
  "lots",
  "count-checks",
  "control-protocol",
] as const;

/** One line in so many: `evaluate` is held to every line elsewhere. */
const oneIn = 20;

const present = files.every((name) => hasSharedVectors(`${name}.jsonl`));

describe.runIf(present)("the vectors of the older notation, as vectors of today", () => {
  test.each(files)("%s: the kit finds this package's answers right", (name) => {
    const lines = sharedVectors<OlderVector & { readonly preset?: Preset }>(`${name}.jsonl`);
    const answered = lines
      .filter((_, index) => index % oneIn === 0)
      .flatMap(({ preset = "default", ...line }) =>
        vectorsOfOlderForm(line).map((vector) => ({
          id: vector.id,
          ...judgeAnswer(vector, answerVector(vector, { preset })),
        })),
      );
    expect(answered.length).toBeGreaterThan(lines.length / oneIn / 2);
    const bad = answered.filter(isBad);
    expect(bad).toEqual([]);
  });

  test("where two programs disagree, each answer is right under its own readings", () => {
    const vectors = sharedVectors<OlderVector>("disagreements.jsonl").flatMap(vectorsOfOlderForm);
    const counts = { abacus: 0, osv: 0, neither: 0 };
    for (const vector of vectors) {
      if (vector.acceptable === undefined) continue;
      const [{ readings = {} } = {}] = vector.acceptable;
      const ours = judgeAnswer(vector, answerVector(vector)).verdict;
      const other = judgeAnswer(vector, answerVector(vector, { readings })).verdict;
      if (ours === "pass") counts.abacus += 1;
      if (other === "acceptable") counts.osv += 1;
      if (ours !== "pass" && other !== "acceptable") counts.neither += 1;
    }
    expect(counts).toEqual({ abacus: 288, osv: 261, neither: 0 });
  });
});

test.skipIf(present)("the older vectors are not here: they are not run", () => {});
