import { describe, expect, test } from "vitest";
import { answerVector } from "../../../src/conformance/answer-vector.js";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../../src/conformance/judge/judge-answer.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { htmlReport } from "../../../src/conformance/report/html-report.js";
import { textReport } from "../../../src/conformance/report/text-report.js";
import { ownVectors } from "../own-vectors.js";

const { vectors, flags: notes } = ownVectors("people.jsonl");
const vector = vectors.find(
  ({ flags, expected }) => flags.includes("Ranking") && "lists" in (expected as object),
) as Vector;

interface Answer {
  readonly seats: Readonly<Record<string, number>>;
  readonly lists: readonly {
    readonly elected: readonly string[];
    readonly ranking: readonly string[] | null;
  }[];
}

/** The report on a program that makes this of the answer to a vector about rankings. */
function reportOf(spoil: (answer: Answer) => object) {
  const answer = spoil(answerVector(vector) as Answer);
  const verdict = judgeAnswer(vector, answer);
  return runReport(
    { program: "x", kinds: ["result"], parts: null },
    [{ vector, verdict, answer }],
    notes,
  );
}

const flagOf = (report: ReturnType<typeof reportOf>) =>
  report.flags.find(({ name }) => name === "Ranking");

describe("a flag", () => {
  test("names its mistake where the answer is wrong in a place that the mistake would touch", () => {
    const report = reportOf((answer) => ({
      ...answer,
      lists: answer.lists.map((list) => ({
        ...list,
        ranking: list.ranking === null ? null : [...list.ranking].reverse(),
      })),
    }));
    expect(flagOf(report)).toMatchObject({ asserted: true, note: { touches: ["ranking"] } });
    expect(textReport(report)).toContain(notes["Ranking"]?.failure ?? "none");
  });

  test("does not where it is wrong elsewhere, and says so", () => {
    const report = reportOf((answer) => ({
      ...answer,
      seats: Object.fromEntries(Object.entries(answer.seats).map(([list, own]) => [list, own + 1])),
    }));
    expect(report.conclusion).toBe("does-not-conform");
    expect(flagOf(report)).toMatchObject({ asserted: false, counts: { fail: 1 } });
    expect(textReport(report)).not.toContain(notes["Ranking"]?.failure ?? "none");
    expect(htmlReport(report)).toContain("do not show the mistake that this flag is about");
  });

  test("does not where there is no answer", () => {
    const verdict = { verdict: "crashed", reason: "died" } as const;
    const description = { program: "x", kinds: ["result"] as const, parts: null };
    const report = runReport(description, [{ vector, verdict, answer: undefined }], notes);
    expect(flagOf(report)?.asserted).toBe(false);
  });

  test("says of every result which parts its mistake would touch", () => {
    const files = ["seats.jsonl", "people.jsonl", "bodies.jsonl"].map(ownVectors);
    for (const { flags } of files) {
      for (const [flag, { touches }] of Object.entries(flags)) {
        const named = flag === "VacancyOfBody" || (touches ?? []).length > 0;
        expect({ flag, named }).toEqual({ flag, named: true });
      }
    }
  });
});
