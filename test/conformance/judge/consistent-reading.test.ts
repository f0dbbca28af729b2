import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerVector } from "../../../src/conformance/answer-vector.js";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import type { JudgedVector } from "../../../src/conformance/judge/judged-vector.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { vectorKinds } from "../../../src/conformance/kinds/kinds.js";
import { presets } from "../../../src/law/readings/presets.js";
import { readingIds } from "../../../src/law/readings/registry.js";
import { presetNames, type Readings, readingOptions } from "../../../src/model/outcome/readings.js";
import { ownVectorFiles, ownVectors } from "../own-vectors.js";

const contested = ownVectorFiles
  .flatMap((name) => ownVectors(name).vectors)
  .filter(({ acceptable = [] }) => acceptable.length > 0);
const named = (id: string): Vector => {
  const found = contested.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

const anyReadings = Object.fromEntries(
  readingIds.map((id) => [id, fc.constantFrom(...readingOptions[id])]),
) as { readonly [Id in keyof Readings]: fc.Arbitrary<Readings[Id]> };

/** A program that follows readings, which may be others for each vector. */
function reportOf(
  readingsFor: (vector: Vector, index: number) => Partial<Readings>,
  asked = contested,
) {
  const judged = asked.map((vector, index): JudgedVector => {
    const answer = answerVector(vector, { readings: readingsFor(vector, index) });
    return { vector, verdict: judgeAnswer(vector, answer), answer };
  });
  return runReport({ program: "x", kinds: vectorKinds, parts: null }, judged, {});
}

/** Whether readings that were found are, as far as they go, those that were followed. */
function isFound(report: ReturnType<typeof reportOf>, followed: Readings): boolean {
  const { reading } = report;
  if (reading.consistency === "irreconcilable") return false;
  const judged = report.judged.map((one) => {
    const answer = answerVector(one.vector, { readings: { ...followed, ...reading.readings } });
    return judgeAnswer(one.vector, answer).verdict === one.verdict.verdict;
  });
  return judged.every((same) => same);
}

describe("the answers of one program", () => {
  it.each(presetNames)("under the preset %s are right, under readings that are found", (preset) => {
    const report = reportOf(() => presets[preset]);
    expect(report.bad.map(({ vector, verdict }) => [vector.id, verdict])).toEqual([]);
    expect(report.reading.consistency).toBe("consistent");
    expect(isFound(report, presets[preset])).toBe(true);
  });

  it.each(readingIds.flatMap((id) => readingOptions[id].map((option) => [id, option] as const)))(
    "that follow %s: %s and otherwise the default are right together",
    (id, option) => {
      const own = contested.filter(({ acceptable = [] }) =>
        acceptable.some(({ readings }) => id in readings),
      );
      const followed = { [id]: option } as Partial<Readings>;
      const report = reportOf(() => followed, own);
      expect(report.bad).toEqual([]);
      expect(report.reading).toMatchObject({ consistency: "consistent" });
      const isSeen = report.judged.some(({ verdict }) => verdict.verdict === "acceptable");
      if (isSeen) expect(report.reading).toMatchObject({ readings: followed });
    },
  );

  it.each([1, 2, 3])("under readings drawn by lot (%i) are right together", (seed) => {
    const drawn = fc.sample(fc.record(anyReadings), { numRuns: 1, seed })[0];
    const report = reportOf(() => drawn ?? presets.default);
    expect(report.bad.map(({ vector: { id }, verdict }) => [id, verdict])).toEqual([]);
    expect(report.reading).toMatchObject({ consistency: "consistent" });
  });

  it("cannot change their reading from vector to vector: two that clash are named", () => {
    const report = reportOf((vector, index) => {
      const [first] = (vector.acceptable ?? []).filter(
        ({ readings }) => "noVotes" in readings && Object.keys(readings).length === 1,
      );
      return index % 2 === 0 && first !== undefined ? (first.readings as Partial<Readings>) : {};
    });
    expect(report.bad).toEqual([]);
    expect(report).toMatchObject({
      conclusion: "does-not-conform",
      reading: { consistency: "irreconcilable", questions: expect.arrayContaining(["noVotes"]) },
    });
    const { reading } = report;
    const clashing = reading.consistency === "irreconcilable" ? reading.vectors : [];
    expect(clashing).toHaveLength(2);
    const two = clashing.map(named);
    expect(
      two.every(({ acceptable = [] }) => acceptable.some(({ readings }) => "noVotes" in readings)),
    ).toBe(true);
  });

  it("are named as more than two where no two of them clash", () => {
    const vectors = [
      vector("one", [{ a: "1" }, { b: "1" }]),
      vector("two", [{ a: "1" }, { c: "1" }]),
      vector("three", [{ b: "1" }, { c: "1" }]),
      vector("four", [{ a: "1", b: "1" }]),
      vector("five", [{ a: "1", c: "1" }]),
      vector("six", [{ b: "1", c: "1" }]),
    ];
    // Each of the first three wants one of two readings, each of the last three not both.
    const judged = vectors.map((one, index): JudgedVector => {
      const answer = { candidates: index < 3 ? 2 : 1 };
      return { vector: one, verdict: judgeAnswer(one, answer), answer };
    });
    const { reading } = runReport({ program: "x", kinds: vectorKinds, parts: null }, judged, {});
    const between = reading.consistency === "irreconcilable" ? reading.vectors : [];
    expect(between.length).toBeGreaterThan(2);
  });

  it("are tied to the reading under which they are right, and not to another that was named first", () => {
    const both = vector("both", [{ a: "1" }, { b: "1" }]);
    const one = vector("one", [{ b: "1" }]);
    const other = vector("other", [{ a: "1" }]);
    const judged = [both, one, other].map((own, index): JudgedVector => {
      const answer = { candidates: index === 2 ? 1 : 2 };
      return { vector: own, verdict: judgeAnswer(own, answer), answer };
    });
    const report = runReport({ program: "x", kinds: vectorKinds, parts: null }, judged, {});
    expect(report.judged[0]?.verdict).toEqual({ verdict: "acceptable", readings: { b: "1" } });
    expect(report.reading).toEqual({
      consistency: "consistent",
      readings: { a: "default", b: "1" },
    });
  });

  it("say nothing of a reading where they are wrong", () => {
    const judged: readonly JudgedVector[] = [
      {
        vector: vector("one", [{ a: "1" }]),
        verdict: { verdict: "fail", at: "", expected: "", actual: "" },
        answer: { candidates: 2 },
      },
      {
        vector: vector("two", [{ a: "1" }]),
        verdict: { verdict: "pass" },
        answer: { candidates: 1 },
      },
    ];
    const { reading } = runReport({ program: "x", kinds: vectorKinds, parts: null }, judged, {});
    expect(reading).toEqual({ consistency: "consistent", readings: { a: "default" } });
  });
});

function vector(id: string, tied: readonly Readonly<Record<string, string>>[]): Vector {
  return {
    id,
    kind: "list-length",
    flags: [],
    articles: [],
    input: {},
    expected: { candidates: 1 },
    acceptable: tied.map((readings) => ({ readings, expected: { candidates: 2 } })),
  };
}
