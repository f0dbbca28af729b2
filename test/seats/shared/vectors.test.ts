import { describe, expect, test } from "vitest";
import type { Preset } from "../../../src/model/outcome/readings.js";
import type { SeatsVector } from "../../conformance/seats-vector.js";
import { hasSharedVectors, sharedVectors } from "../../conformance/shared-vectors.js";
import { oneIn, sampleOf } from "../../sample.js";
import { differences } from "./vector-answer.js";

const sets: readonly (readonly [set: string, vectors: number])[] = [
  ["gr-small", 5000],
  ["gr-large", 5000],
  ["tk", 1000],
  ["tk-groups", 1000],
  ["ep", 500],
  ["ek", 500],
  ["ps-multi", 500],
  ["combined", 500],
  ["candidates", 2000],
  ["lots", 2000],
];

/** What a preset answers otherwise than a set: the fields, and the vectors that differ in them. */
function differing(vectors: readonly SeatsVector[], presetOf: (vector: SeatsVector) => Preset) {
  return vectors.flatMap((vector) => {
    const fields = differences(vector, presetOf(vector));
    return fields.length === 0 ? [] : [`${vector.id}: ${fields.join(", ")}`];
  });
}

describe.skipIf(!hasSharedVectors("gr-small.jsonl"))(
  "the golden vectors (skipped where the folder with the vectors is absent)",
  () => {
    test.each(sets)("%s: all %i give the expected value under their preset", (set, count) => {
      const vectors = sharedVectors<SeatsVector>(`${set}.jsonl`);
      expect(vectors).toHaveLength(count);
      expect(differing(vectors, ({ preset }) => preset)).toEqual([]);
    });

    const ofBothPrograms = ["gr-small", "gr-large", "candidates", "lots"];
    const vectorsOfBoth = (set: string) =>
      sampleOf(
        5,
        sharedVectors<SeatsVector>(`${set}.jsonl`).filter(({ origin }) => origin === "both"),
      );

    test.each(ofBothPrograms)(
      `%s, ${oneIn(5)}: what both programs say is also what Abacus says and what we say`,
      (set) => {
        const vectors = vectorsOfBoth(set);
        expect(vectors.length).toBeGreaterThan(0);
        // That Abacus says it is compared above: it is the preset of each of them.
        expect(vectors.filter(({ preset }) => preset !== "abacus")).toEqual([]);
        expect(differing(vectors, () => "default")).toEqual([]);
      },
    );

    /** In these the seat of P 9 stands for another seat: only the kind of a step differs (K1s). */
    const stepsOfAbacus: Readonly<Record<string, readonly number[]>> = {
      "gr-small": [169, 221, 388, 1441, 1492, 2070, 3183, 3229, 4834],
      lots: [140, 1618],
    };
    test.each(ofBothPrograms)(
      `%s, ${oneIn(5)}: what both programs say is what OSV says, but for steps of P 9 and P 10 together`,
      (set) => {
        const vectors = vectorsOfBoth(set);
        const ids = new Set(vectors.map(({ id }) => id));
        const expected = (stepsOfAbacus[set] ?? [])
          .map((number) => `${set}-${number}`)
          .filter((id) => ids.has(id))
          .map((id) => `${id}: steps`);
        expect(differing(vectors, () => "osv2020")).toEqual(expected);
      },
    );
  },
);
