import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerVector } from "../../src/conformance/answer-vector.js";
import {
  conformanceJsonSchemas,
  publishedSchema,
} from "../../src/conformance/format/published-schema.js";
import type { Vector } from "../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../src/conformance/judge/judge-answer.js";
import type { JudgedVector } from "../../src/conformance/judge/judged-vector.js";
import { runReport } from "../../src/conformance/judge/run-report.js";
import { vectorKinds } from "../../src/conformance/kinds/kinds.js";
import { resultAnswer } from "../../src/conformance/kinds/result/result-answer.js";
import { resultAnswerSchema } from "../../src/conformance/kinds/result/result-schema.js";
import { presets } from "../../src/law/readings/presets.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { checkRules } from "../../src/validation/register.js";
import { withEarnings } from "../../workshop/earnings.js";
import { vectorFiles } from "../../workshop/files.js";
import { resultFlags } from "../../workshop/kinds/result/situations.js";
import { type KindInWorkshop, kindsInWorkshop } from "../../workshop/kinds.js";
import { isAgreedOn, mistakes, mistakesCaught, trialOf } from "../../workshop/mistakes.js";
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
    const made = [...resultFlags, ...Object.values(kindsInWorkshop).flatMap(situationsOf)];
    const missing = made.map(({ flag }) => flag).filter((flag) => !used.has(flag));
    expect(missing).toEqual(situationsWithoutVector);
  });

  test("are of every kind", () => {
    const used = new Set(everyVector.map(({ kind }) => kind));
    expect(vectorKinds.filter((kind) => !used.has(kind))).toEqual([]);
  });

  test("raise every code of the checks on counts", () => {
    const used = new Set(everyVector.flatMap(({ flags }) => flags));
    const codes = checkRules.map(({ code }) => code.replace(".", ""));
    expect(codes.filter((code) => !used.has(code))).toEqual([]);
  });

  test("each earn their place, and say by what: the files in order, nothing left out", () => {
    expect([...ownVectorFiles].sort(byText)).toEqual(
      vectorFiles.map(({ file }) => `${file}.jsonl`).sort(byText),
    );
    const files = vectorFiles.map(({ file }) => ({
      file,
      vectors: ownVectors(`${file}.jsonl`).vectors,
    }));
    const earned = withEarnings(files);
    for (const [index, { vectors }] of files.entries()) {
      expect(earned[index]?.vectors.map(({ id, earns }) => ({ id, earns }))).toEqual(
        vectors.map(({ id, earns }) => ({ id, earns })),
      );
      for (const { id, earns = [] } of vectors)
        expect({ id, earns }).not.toEqual({ id, earns: [] });
    }
  });

  test("catch every mistake", () => {
    const caught = new Set(
      everyVector.flatMap((one) => mistakesCaught(one).map((name) => `${one.kind}: ${name}`)),
    );
    const names = mistakes.map(({ kind, name }) => `${kind}: ${name}`);
    expect(names.filter((name) => !caught.has(name))).toEqual(notCaught);
  });

  test("leave no program with a mistake conforming, whatever readings its answers may fit", () => {
    const judgedOf = new Map(mistakes.map((mistake) => [mistake, [] as JudgedVector[]]));
    for (const vector of everyVector) {
      const right = answerVector(vector);
      const { answerWith, judge } = trialOf(vector);
      for (const [mistake, judged] of judgedOf) {
        if (mistake.kind !== vector.kind) continue;
        const answer = answerWith(mistake) ?? right;
        const isOfSteps = typeof answer === "object" && answer !== null && "steps" in answer;
        const parts = isOfSteps ? undefined : (["seats", "lots", "elected"] as const);
        judged.push(judge(answer, vector.kind === "result" ? parts : undefined));
      }
    }
    for (const [{ kind, name }, judged] of judgedOf) {
      const { conclusion } = runReport({ program: name, kinds: [kind], parts: null }, judged, {});
      expect({ kind, name, conclusion }).toEqual({ kind, name, conclusion: "does-not-conform" });
    }
  });

  test("catch a mistake by every vector whose flag names it", () => {
    for (const [kind, own] of Object.entries(kindsInWorkshop)) {
      for (const { flag, catches = [] } of situationsOf(own)) {
        const vectors = everyVector.filter((one) => one.kind === kind && one.flags.includes(flag));
        for (const mistake of catches) {
          const missed = vectors.filter((one) => !mistakesCaught(one).includes(mistake));
          // A flag may stand on inputs for which another of its situations was made.
          expect({ flag, mistake, caught: vectors.length > missed.length }).toEqual({
            flag,
            mistake,
            caught: true,
          });
        }
      }
    }
  });

  test("are answered alike by the small programs, where those answer", () => {
    expect(everyVector.filter((one) => !isAgreedOn(one)).map(({ id }) => id)).toEqual([]);
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

  test("describe input and answer of every kind", () => {
    const names = Object.keys(conformanceJsonSchemas());
    for (const kind of vectorKinds) {
      expect(names).toContain(`${kind}-input`);
      expect(names).toContain(`${kind}-answer`);
    }
  });

  test("hold for the input and the answer of every vector, but for input to be refused", () => {
    for (const { id, kind, input, expected } of everyVector) {
      const [asks, answers] = [publishedSchema(`${kind}-input`), publishedSchema(`${kind}-answer`)];
      const refused = "refused" in (expected as object);
      const holds = {
        input: refused || asks.safeParse(input).success,
        answer: answers.safeParse(expected).success,
      };
      expect({ id, ...holds }).toEqual({ id, input: true, answer: true });
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

/** Mistakes that change no answer that anybody can see. */
const notCaught: readonly string[] = [];

/** Situations that the search did not find within its bounds. */
const situationsWithoutVector: readonly string[] = [];

function situationsOf({ situations = [] }: KindInWorkshop) {
  return situations;
}

function isResult({ kind }: Vector): boolean {
  return kind === "result";
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
