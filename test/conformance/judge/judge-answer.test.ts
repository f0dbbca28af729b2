import { describe, expect, it } from "vitest";
import { answerVector } from "../../../src/conformance/answer-vector.js";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import { isBad } from "../../../src/conformance/judge/verdict.js";
import { ownVectorFiles, ownVectors } from "../own-vectors.js";

const everyVector = ownVectorFiles.flatMap((name) => ownVectors(name).vectors);
const named = (id: string): Vector => {
  const found = everyVector.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

const majority = named("majority-1");
const right = answerVector(majority) as Readonly<Record<string, unknown>>;
const refused = named("refused-1");

describe("a judged answer", () => {
  it.each([
    ["a property that its kind does not have", { ...right, verdict: "pass" }, "verdict"],
    ["`refused: false` beside a right answer", { ...right, refused: false }, "refused"],
    ["`refused: true` beside a right answer", { ...right, refused: true }, "status"],
    ["seats as texts", { ...right, seats: { 1: "1", 2: "1" } }, "seats.1"],
    ["a fraction as a number", { ...right, quota: 1.5 }, "quota"],
    ["a fraction of texts", { ...right, quota: ["3", "2"] }, "quota[0]"],
    ["a fraction below nothing", { ...right, quota: negative(right["quota"]) }, "quota[1]"],
    ["a lot to draw beside a whole result", { ...right, question: question() }, "question"],
    ["a list in place of an object", [right], ""],
    ["nothing", null, ""],
    ["a text", "completed", ""],
  ])("is wrong with %s", (_, answer, at) => {
    expect(judgeAnswer(majority, answer)).toMatchObject({ verdict: "fail", at });
  });

  it("is right as it is", () => {
    expect(judgeAnswer(majority, right)).toEqual({ verdict: "pass" });
  });

  it("refuses with `refused: true` and nothing else", () => {
    expect(judgeAnswer(refused, { refused: true })).toEqual({ verdict: "pass" });
    for (const answer of [
      { refused: false },
      { refused: "true" },
      { refused: 1 },
      { refused: true, status: "completed" },
      { refused: true, because: "x" },
      {},
    ]) {
      const verdict = judgeAnswer(refused, answer);
      expect([answer, isBad(verdict)]).toEqual([answer, true]);
    }
  });

  it("does not refuse what has an answer", () => {
    expect(judgeAnswer(majority, { refused: true })).toEqual({ verdict: "refused" });
  });

  it("of every kind is wrong with a property more, and as a text", () => {
    for (const vector of everyVector) {
      const answer = answerVector(vector);
      const more = Array.isArray(answer) ? { answer } : { ...(answer as object), more: 1 };
      const verdicts = [more, JSON.stringify(answer), [answer]].map((one) =>
        isBad(judgeAnswer(vector, one)),
      );
      expect([vector.id, verdicts]).toEqual([vector.id, [true, true, true]]);
    }
  });

  it("of every kind is wrong where any one number in it is written as a text", () => {
    const sample = everyVector.filter((_, index) => index % 5 === 0);
    for (const vector of sample) {
      for (const changed of withNumbersAsTexts(vector.expected)) {
        const verdict = judgeAnswer(vector, changed);
        expect([vector.id, changed, isBad(verdict)]).toEqual([vector.id, changed, true]);
      }
    }
  });
});

function negative(fraction: unknown) {
  return (fraction as readonly number[]).map((part) => -part);
}

function question() {
  return { kind: "highest-average", options: ["1", "2"] };
}

/** A value with one of its numbers as a text, each in turn. */
function withNumbersAsTexts(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      withNumbersAsTexts(item).map((changed) =>
        value.map((other: unknown, place) => (place === index ? changed : other)),
      ),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    withNumbersAsTexts(inner).map((changed) => ({ ...value, [name]: changed })),
  );
}
