import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import type { JudgedVector } from "../../../src/conformance/judge/judged-vector.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { htmlReport } from "../../../src/conformance/report/html-report.js";
import { readableJson } from "../../../src/conformance/report/readable-json.js";

const vector = (id: string, kind: Vector["kind"], article: string): Vector => ({
  id,
  kind,
  flags: ["SomeFlag"],
  articles: [{ article, paragraph: 2 }],
  input: { secret: "<script>" },
  expected: { candidates: 50 },
});

const judged: readonly JudgedVector[] = [
  { vector: vector("one", "list-length", "H 6"), verdict: { verdict: "pass" } },
  {
    vector: vector("two", "list-length", "H 6"),
    verdict: { verdict: "fail", at: "candidates", expected: "50", actual: "80" },
    answer: { candidates: 80 },
  },
  {
    vector: vector("three", "deposit", "H 12"),
    verdict: { verdict: "skipped", reason: "not answered" },
  },
];

const page = htmlReport(
  runReport({ program: "a <program>", kinds: ["list-length"], parts: null }, judged, {
    SomeFlag: { meaning: "What it means.", failure: "What a failure means." },
  }),
);

describe("the report as a page", () => {
  it("says what was asked, by kind and by chapter, and what was not judged", () => {
    expect(page).toContain("1 of 2 vectors did not get a right answer.");
    expect(page).toContain("The program answers: length of lists.");
    expect(page).toContain('<th scope="row">length of lists</th>');
    expect(page).toContain("<h3>Chapter H, candidate lists and deposits</h3>");
    expect(page).toContain("nothing is said about it: deposits.");
    expect(page).toContain("nothing is said about it: H 12.");
  });

  it("puts what a failure means beside the flags that failed", () => {
    expect(page).toContain("What it means. What a failure means.");
    expect(page).toContain("1 of 3 failed");
  });

  it("lets nothing of a vector or a program be markup", () => {
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("a <program>");
    expect(page).toContain("&lt;script&gt;");
  });

  it("stands by itself and has a face for paper", () => {
    expect(page).not.toMatch(/<link|<img|src=|https?:/);
    expect(page).toContain("@media print");
  });
});

describe("JSON for a reader", () => {
  test.prop([fc.jsonValue()])("says the same as JSON", (value) => {
    expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it("stands on one line where it fits", () => {
    expect(readableJson({ a: [1, 2], b: {} })).toBe('{ "a": [1, 2], "b": {} }');
    const long = readableJson({ first: "x".repeat(60), second: ["y".repeat(40)] });
    expect(long.split("\n")).toHaveLength(4);
  });
});
