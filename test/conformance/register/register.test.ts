import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import { registerPage } from "../../../tools/register/register-page.js";
import { mistakes } from "../../../workshop/mistakes.js";
import { described } from "../../../workshop/register/described.js";
import { publishedRegister, registerText } from "../../../workshop/register/entries.js";
import { matrixCells } from "../../../workshop/register/matrix.js";
import { namedBy } from "../../../workshop/register/named-by.js";
import { registeredMistakes } from "../../../workshop/register/register.js";
import { sentences } from "../../../workshop/register/sentences.js";
import { ownVectorFiles, ownVectors } from "../own-vectors.js";

const vectors: readonly Vector[] = ownVectorFiles.flatMap((name) => ownVectors(name).vectors);
const register = publishedRegister(vectors);
const named = new Map<string, Vector[]>();
for (const vector of vectors) {
  for (const name of namedBy(vector)) {
    const id = `${vector.kind}: ${name}`;
    named.set(id, [...(named.get(id) ?? []), vector]);
  }
}

describe("the register of planted mistakes", () => {
  test("has a name for each, of which there is only one", () => {
    const ids = register.mistakes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(1_000);
  });

  test("says of each mistake the clause, its sentence, and what the program does instead", () => {
    for (const { id, clauses, change } of register.mistakes) {
      const unsaid = clauses.filter((clause) => !(clause in sentences));
      expect({
        id,
        unsaid: unsaid.filter((clause) => clause !== "the protocol of the kit"),
      }).toEqual({
        id,
        unsaid: [],
      });
      expect({ id, told: clauses.length > 0 && change !== "" }).toEqual({ id, told: true });
    }
    expect(mistakes.filter(({ kind, name }) => described(kind, name) === null)).toEqual([]);
  });

  test("has every mistake caught by a vector that names it", () => {
    const unnamed = register.mistakes.filter(({ id }) => (named.get(id) ?? []).length === 0);
    expect(unnamed.map(({ id }) => id)).toEqual([]);
    const uncaught = register.mistakes.filter(({ caughtBy }) => caughtBy.length === 0);
    expect(uncaught.map(({ id }) => id)).toEqual([]);
  });

  test("has every mistake of a body fail, and none be right under one other reading", () => {
    for (const { kind, name, answer } of registeredMistakes) {
      const failed = (named.get(`${kind}: ${name}`) ?? []).some((vector) => {
        const wrong = answer(vector.input);
        const parts = ["seats", "lots", "elected", "ranking"] as const;
        const judged = judgeAnswer(vector, wrong, kind === "result" ? parts : undefined);
        // Right by chance under several readings at once, each of which other vectors see.
        if (judged.verdict === "acceptable") return Object.keys(judged.readings).length > 1;
        return judged.verdict === "fail" || judged.verdict === "refused";
      });
      expect({ name, failed }).toEqual({ name, failed: true });
    }
  });

  test("leaves no article without a mistake for a body in a period, but where it says why", () => {
    const empty = matrixCells(vectors).filter(
      ({ caught, whyNone }) => caught === 0 && whyNone === null,
    );
    expect(empty.map(({ article, type, era }) => `${article} ${type} ${era.title}`)).toEqual([]);
  });

  test("is published, and shown, as it is made", () => {
    const root = new URL("../../../", import.meta.url);
    expect(readFileSync(new URL("conformance/mistakes.jsonl", root), "utf8")).toBe(
      registerText(register),
    );
    expect(readFileSync(new URL("docs/planted-mistakes.md", root), "utf8")).toBe(
      registerPage(vectors),
    );
  });
});
