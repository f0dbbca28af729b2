import { describe, expect, it } from "vitest";
import { judgeAnswer, likelyMistake } from "../../playground/app/program/judge-answer.js";
import { programText } from "../../playground/app/program/program-text.js";
import { answerIn } from "../../playground/app/program/run-program.js";
import { readSchoolQuestions } from "../../playground/app/program/school-question.js";
import { schoolQuestionOf, schoolText, schoolVectors } from "../../playground/school-questions.js";
import { judgeAnswer as judgedByKit } from "../../src/conformance/judge/judge-answer.js";
import { rightProgram } from "./right-program.js";

const questions = readSchoolQuestions(schoolText());

type Program = (votes: readonly number[], seats: number, body: string) => readonly number[];
const run = (source: string): Program => new Function(`${source}; return zetels;`)() as Program;

const judgedAll = (program: Program) =>
  questions.map((question) =>
    judgeAnswer(question, {
      status: "answered",
      seats: program(question.votes, question.seats, question.body),
    }),
  );

/** Mistakes of pupils, by the name that the page gives them. */
const mistaken: Readonly<Record<string, string>> = {
  "full-seats-only":
    "const zetels = (v, n) => { const s = v.reduce((a, b) => a + b, 0); return v.map((e) => Math.floor(e * n / s)); }",
  rounded:
    "const zetels = (v, n) => { const s = v.reduce((a, b) => a + b, 0); return v.map((e) => Math.round(e * n / s)); }",
  "averages-in-small-council": `const zetels = (v, n) => { const k = v.map(() => 0);
    for (let i = 0; i < n; i += 1) { const a = v.map((e, j) => e / (k[j] + 1)); k[a.indexOf(Math.max(...a))] += 1; } return k; }`,
  "remainders-in-large-body": `const zetels = (v, n) => { const s = v.reduce((a, b) => a + b, 0); const k = v.map((e) => Math.floor(e * n / s));
    const r = v.map((e, i) => [e * n % s, i]).sort((a, b) => b[0] - a[0]); let o = n - k.reduce((a, b) => a + b, 0);
    for (const [, i] of r) if (o-- > 0) k[i] += 1; return k; }`,
};

describe("a pupil's own program", () => {
  it("is asked the questions of the school profile, elections that were held among them", () => {
    expect(questions).toEqual(schoolVectors().map(schoolQuestionOf));
    expect(questions.length).toBe(22);
    expect(questions[0]?.id).toBe("montfoort-2026");
    for (const { right, votes, seats } of questions) {
      for (const answer of right) {
        expect(answer.length).toBe(votes.length);
        expect(answer.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(seats);
      }
    }
  });

  it("that is right has every answer right", () => {
    expect(judgedAll(run(rightProgram)).filter(({ mistake }) => mistake !== null)).toEqual([]);
  });

  it.each(Object.keys(mistaken))("with the mistake %s is told so", (name) => {
    const judged = judgedAll(run(mistaken[name] ?? ""));
    expect(judged.filter(({ mistake }) => mistake !== null).length).toBeGreaterThan(0);
    expect(likelyMistake(judged)).toBe(name);
  });

  it("is judged as the kit judges it, answer by answer", () => {
    for (const source of [rightProgram, ...Object.values(mistaken)]) {
      const program = run(source);
      const own = judgedAll(program).map(({ mistake }) => mistake === null);
      const byKit = schoolVectors().map((vector) => {
        const { votes, seats, body } = schoolQuestionOf(vector);
        const given = program(votes, seats, body);
        const input = vector.input as { readonly groups: readonly { readonly number: number }[] };
        const answer = {
          status: "completed",
          unassignedSeats: Math.max(0, seats - given.reduce((sum, one) => sum + one, 0)),
          seats: Object.fromEntries(
            input.groups.map(({ number }, at) => [number, given[at]] as const),
          ),
        };
        const { verdict } = judgedByKit(vector, answer, ["seats"]);
        return verdict === "pass" || verdict === "acceptable";
      });
      expect(own).toEqual(byKit);
    }
  });

  it("that answers for other lists, other sums or nothing is told what is wrong", () => {
    const [first] = questions;
    if (first === undefined) throw new Error();
    const mistakeOf = (seats: readonly number[]) =>
      judgeAnswer(first, { status: "answered", seats }).mistake;
    expect(mistakeOf([15])).toEqual({ because: "lists", given: 1, asked: 7 });
    expect(mistakeOf(Array(7).fill(2))).toEqual({ because: "total", given: 14, asked: 15 });
    const [right = []] = first.right;
    const moved = right.map((one, at) => (at === 0 ? one - 1 : at === 1 ? one + 1 : one));
    expect(mistakeOf(moved)).toEqual({ because: "list", list: 1, given: 4, right: 5 });
    expect(judgeAnswer(first, { status: "threw", text: "x" }).mistake).toEqual({
      because: "threw",
      text: "x",
    });
  });

  it.each([
    [null, null],
    ["a", null],
    [{ id: "other", seats: [1] }, null],
    [
      { id: "q", seats: [1, 2] },
      { status: "answered", seats: [1, 2] },
    ],
    [
      { id: "q", seats: [1.5] },
      { status: "no-seats", text: "" },
    ],
    [
      { id: "q", seats: [-1] },
      { status: "no-seats", text: "" },
    ],
    [
      { id: "q", seats: Array(300).fill(0) },
      { status: "no-seats", text: "" },
    ],
    [
      { id: "q", threw: {} },
      { status: "threw", text: "" },
    ],
    [
      { id: "q", other: "x".repeat(999) },
      { status: "no-seats", text: "x".repeat(300) },
    ],
  ])("gets nothing else through to the page: %j", (message, taken) => {
    expect(answerIn(message, "q")).toEqual(taken);
  });

  it("is one whole with what runs before it, which is one line", () => {
    expect(() => new Function(programText("function zetels() {}"))).not.toThrow();
    expect(programText("function zetels() {}").split("\n").length).toBe(4);
  });

  it("begins on the line that is told in what is wrong with it", () => {
    expect(programText("first").split("\n")[1]).toBe("first");
  });
});
