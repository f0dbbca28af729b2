import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerVector } from "../../src/conformance/answer-vector.js";
import { readVectors } from "../../src/conformance/format/read-vectors.js";
import type { Vector } from "../../src/conformance/format/vector-schema.js";
import { vectorKinds } from "../../src/conformance/kinds/kinds.js";
import { receiptOf } from "../../src/conformance/receipt/receipt.js";
import { selfTest, selfTestOf } from "../../src/conformance/self-test/self-test.js";
import { selfTestVectors } from "../../src/conformance/self-test/self-test-vectors.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";

const folder = new URL("../../conformance/vectors/", import.meta.url);
const published = readdirSync(folder).flatMap(
  (file) => readVectors(readFileSync(new URL(file, folder), "utf8")).vectors,
);
const { vectors, unread } = readVectors(selfTestVectors);

describe("the self-test", () => {
  it("finds everything right here", () => {
    expect(selfTest()).toMatchObject({ decision: "right", vectors: vectors.length, failed: [] });
    expect(unread).toEqual([]);
  });

  it("asks what the kit asks, and expects what the kit expects", () => {
    for (const { id, kind, articles, input, expected } of vectors) {
      expect(published.find((one) => one.id === id)).toMatchObject({
        kind,
        articles,
        input,
        expected,
      });
    }
  });

  it("asks something of every kind, and of every paragraph from quota to ranking", () => {
    expect(new Set(vectors.map(({ kind }) => kind))).toEqual(new Set(vectorKinds));
    const articles = new Set(vectors.flatMap((one) => one.articles.map(({ article }) => article)));
    for (const article of [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19]) {
      expect(articles).toContain(`P ${article}`);
    }
  });

  it("names the question that is answered wrong, and where", () => {
    const wrong = (vector: Vector): unknown =>
      vector.id === "council-sizes-2" ? { seats: 12 } : answerVector(vector);
    const [failure, ...others] = selfTestOf(selfTestVectors, wrong).failed;
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      vector: "council-sizes-2",
      at: "seats",
      expected: "11",
      actual: "12",
    });
  });

  it("names the question at which the library throws or refuses", () => {
    const failing = (answer: () => unknown) =>
      selfTestOf(selfTestVectors, (vector) =>
        vector.id === "floating-point-1" ? answer() : answerVector(vector),
      );
    const thrown = failing(() => {
      throw new RangeError("no such digit");
    });
    expect(thrown).toMatchObject({
      decision: "wrong",
      failed: [{ vector: "floating-point-1", actual: "RangeError: no such digit" }],
    });
    expect(failing(() => ({ refused: true })).failed).toMatchObject([{ actual: "refused" }]);
  });

  it("notices that its own questions were changed, or left out", () => {
    const changed = selfTestVectors.replace('"seats":11', '"seats":12');
    const names = selfTestOf(changed, answerVector).failed.map(({ vector }) => vector);
    expect(names).toEqual(["council-sizes-2", "digest"]);
    const shorter = selfTestVectors.split("\n").slice(0, -1).join("\n");
    expect(selfTestOf(shorter, answerVector).failed).toMatchObject([{ vector: "digest" }]);
  });

  it("has the digest that a receipt names", () => {
    const parsed = parseElection({
      type: "GR",
      day: "2022-03-16",
      seats: 9,
      groups: [{ number: 1, votes: [5] }],
    });
    if (parsed.status === "refused") throw new Error("refused");
    const outcome = determineResult(parsed.value);
    if (outcome.status === "refused") throw new Error("refused");
    expect(receiptOf(parsed.value, outcome).selfTest).toBe(selfTest().digest);
  });
});
