import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mistakes } from "../../scripts/vectors/mistakes.js";
import { resultFlags } from "../../scripts/vectors/result-flags.js";
import { mistakesCaught } from "../../scripts/vectors/result-vectors.js";
import { resultAnswerSchema } from "../../src/conformance/format/result-vector-schema.js";
import {
  answerVector,
  conformanceJsonSchemas,
  judgeAnswer,
  resultAnswer,
  type Vector,
} from "../../src/conformance/index.js";
import { parseElection, presets } from "../../src/index.js";
import { determineResult } from "../../src/seats/index.js";
import { checkRules } from "../../src/validation/index.js";
import { ownVectorFiles, ownVectors } from "./own-vectors.js";

const everyVector: readonly Vector[] = ownVectorFiles.flatMap((name) => ownVectors(name).vectors);
const schemas = new URL("../../conformance/schemas/", import.meta.url);

describe("the project's own vectors", () => {
  test.each(ownVectorFiles)("%s is read whole, and explains every flag it uses", (name) => {
    const { vectors, flags, unread, title } = ownVectors(name);
    expect(unread).toEqual([]);
    expect(title).not.toBeNull();
    expect(vectors.length).toBeGreaterThan(0);
    const used = new Set(vectors.flatMap((vector) => vector.flags));
    expect([...used].sort(byText)).toEqual(Object.keys(flags).sort(byText));
  });

  test("have an id each", () => {
    expect(new Set(everyVector.map(({ id }) => id)).size).toBe(everyVector.length);
  });

  test.each(ownVectorFiles)("of %s are all answered rightly by this package", (name) => {
    for (const vector of ownVectors(name).vectors) {
      const verdict = judgeAnswer(vector, answerVector(vector));
      expect({ id: vector.id, ...verdict }).toEqual({ id: vector.id, verdict: "pass" });
    }
  });

  test("have every situation for which vectors are made", () => {
    const used = new Set(everyVector.flatMap(({ flags }) => flags));
    expect(resultFlags.map(({ flag }) => flag).filter((flag) => !used.has(flag))).toEqual(
      situationsWithoutVector,
    );
  });

  test("raise every code of the checks on counts", () => {
    const used = new Set(everyVector.flatMap(({ flags }) => flags));
    const codes = checkRules.map(({ code }) => code.replace(".", ""));
    expect(codes.filter((code) => !used.has(code))).toEqual([]);
  });

  test("catch every mistake, and each says what it earns its place by", () => {
    const caught = new Set(everyVector.filter(isResult).flatMap((one) => mistakesCaught(one)));
    expect(mistakes.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
    for (const { id, earns = [] } of everyVector)
      expect({ id, earns }).not.toEqual({ id, earns: [] });
  });

  test("accept another answer only under a reading that gives it", () => {
    for (const vector of everyVector.filter(isResult)) {
      const { lots = [], ...election } = vector.input as { lots?: readonly string[] };
      const parsed = parseElection(election);
      if (parsed.status === "refused") continue;
      for (const { readings, expected } of vector.acceptable ?? []) {
        const options = { readings: { ...presets.default, ...readings }, lots };
        const answer = resultAnswer(determineResult(parsed.value, options));
        expect({ id: vector.id, answer }).toEqual({ id: vector.id, answer: expected });
      }
    }
  });
});

describe("the JSON Schemas", () => {
  test("are published as they are generated, each with its versioned $id", () => {
    const generated = conformanceJsonSchemas();
    const published = readdirSync(schemas).sort(byText);
    expect(published).toEqual(
      Object.keys(generated)
        .map((name) => `${name}.json`)
        .sort(byText),
    );
    for (const [name, schema] of Object.entries(generated)) {
      const file = JSON.parse(readFileSync(new URL(`${name}.json`, schemas), "utf8"));
      expect(file).toEqual(schema);
      expect(file.$id).toBe(`urn:kieswet:conformance:1:${name}`);
    }
  });

  test("come from schemas that hold for every answer this package gives", () => {
    for (const one of everyVector.filter(isResult)) {
      const { success } = resultAnswerSchema.safeParse(answerVector(one));
      expect({ id: one.id, success }).toEqual({ id: one.id, success: true });
    }
    expect(resultAnswerSchema.safeParse({ status: "done" }).success).toBe(false);
  });
});

/** Situations that the search did not find within its bounds. */
const situationsWithoutVector: readonly string[] = [];

function isResult({ kind }: Vector): boolean {
  return kind === "result";
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
