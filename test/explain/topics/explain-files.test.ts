import { describe, expect, it } from "vitest";
import type { EmlExpected } from "../../../src/eml/grammar/expected.js";
import type { EmlIssue } from "../../../src/eml/read/issue.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { explainEmlIssue, explainVerification } from "../../../src/explain/topics/explain-files.js";
import { article } from "../../../src/model/article.js";
import type { VerificationFinding } from "../../../src/verify/finding.js";
import { verifyEml } from "../../../src/verify/verify-eml.js";
import { sabaFiles } from "../../eml/fixtures/saba.js";
import { readingOf } from "../../eml/reading.js";
import { languages } from "../told.js";

/** A finding with every property that any finding has, for each code in turn. */
function findingOf(code: VerificationFinding["code"]): VerificationFinding {
  return {
    severity: "fault",
    code,
    file: "Telling.xml",
    unit: "0014::SB1",
    what: "lists.2.candidateVotes.3",
    stated: 1_234,
    sum: 1_235,
    above: "Totaaltelling.xml",
    figure: 41,
    figureAbove: 42,
    list: 7,
    expected: "this",
    actual: "that",
    question: {
      kind: "highest-average",
      article: article("P 7", 1),
      scope: { kind: "election" },
      options: ["4", "5"],
      draws: 1,
      drawnOption: "receives-a-seat",
      figures: [],
    },
    drawn: ["5"],
    fact: "deceased",
    about: "2/4",
    name: "D. (Dora) O'Neill",
    field: "residence",
    with: "Kandidatenlijsten.xml",
    position: 3,
    issue: {
      ...{ code: "wrong-order", line: 3, column: 1, path: "EML", actual: "" },
      expected: { kind: "before", name: "x", other: "y" },
    },
    issues: [
      {
        path: ["seats"],
        code: "too-small",
        expected: { kind: "at-least", limit: 1 },
        actual: { kind: "value", text: "0" },
      },
    ],
  } as unknown as VerificationFinding;
}

/** Sentences of codes that have several: what is said depends on what was found. */
const variants: readonly string[] = [
  "elected-besides",
  "field-differs-from-law",
  "given-differs-from-law",
  "field-lacking",
  "field-lacking-from-result",
  "field-differs-from-result",
  "field-besides",
  "field-differs-within",
  "field-absent",
  "field-added",
  "figure-somewhere",
  "copy",
  "units-missing",
  "table-differs",
  "table-lacks",
  "table-adds",
];

describe.each(languages)("files in $name", (language) => {
  const voice = voiceOf(language);

  it("every finding of a verification is one clean sentence", () => {
    const codes = Object.keys(dutch.files.verification).filter(
      (code) => !variants.includes(code),
    ) as VerificationFinding["code"][];
    for (const code of codes) {
      const text = explainVerification(findingOf(code), voice);
      expect(text, code).toMatch(/^[^a-z].*\.$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("a figure of a table is said beside that of its count, or where one of both has none", () => {
    const about = {
      severity: "fault",
      code: "table-differs",
      file: "Tabel.csv",
      unit: "0014::SB1",
      what: "blankVotes",
      with: "Telling.xml",
    } as const;
    const said = [
      { expected: 1_041, actual: 42 },
      { expected: 1_041, actual: null },
      { expected: null, actual: 42 },
    ].map((figures) => explainVerification({ ...about, ...figures }, voice));
    expect(new Set(said).size).toBe(3);
    for (const text of said) expect(text).toMatch(/^Tabel\.csv, 0014::SB1, .*\(Telling\.xml\)\.$/);
    expect(said.map((text) => /1[.,]041/.test(text))).toEqual([true, true, false]);
    expect(said.map((text) => / 42\b/.test(text))).toEqual([true, false, true]);
  });

  it("an element that is not there is named", () => {
    const expected = { kind: "part", name: "kr:ElectionDate" } as const;
    const about = { line: 2, column: 1, path: "EML", expected, actual: "" };
    const text = explainEmlIssue({ code: "missing-element", ...about }, voice);
    expect(text).toMatch(/: kr:ElectionDate\.$/);
  });

  it("a field that is not as the law has it is told without a file", () => {
    const finding = { ...findingOf("field-differs"), with: null } as VerificationFinding;
    expect(explainVerification(finding, voice)).toMatch(/“that”.*“this”/);
    const given = { ...finding, file: "" };
    expect(explainVerification(given, voice)).toMatch(/^[^:a-z].*“that”.*“this”/);
  });

  it("a field that a file itself contradicts is not held against that file by name", () => {
    const within = (more: object) =>
      explainVerification(
        { ...findingOf("field-differs"), with: "Telling.xml", ...more } as VerificationFinding,
        voice,
      );
    for (const text of [
      within({}),
      within({ actual: "" }),
      within({ expected: "" }),
      within({ field: "reason", actual: "differenceReasons.noExplanation" }),
    ]) {
      expect(text).toMatch(/^Telling\.xml \(0014::SB1, 7-3\): [^“]*(“[^”]+”.*)?\.$/);
    }
  });

  it("a copy, and parts of which there is no file at all, have sentences of their own", () => {
    const told = (code: VerificationFinding["code"], more: object) =>
      explainVerification({ ...findingOf(code), ...more } as VerificationFinding, voice);
    expect(told("given-twice", { severity: "remark" })).toMatch(/^Telling\.xml .* this,? .*\.$/);
    expect(told("unit-missing", { file: "" })).toMatch(/^[A-Z].*\(that\)\.$/);
    expect(told("units-without-file", { expected: "3", actual: "HSB7, HSB18" })).toMatch(
      / 2 (?:of|van) 3 (?:have|hebben) .* \(HSB7, HSB18\)\.$/,
    );
    expect(told("units-without-file", { expected: "2", actual: "HSB7, HSB18" })).toMatch(
      / 2 (?:of|van) 2 (?:have|hebben) .*[^)]\.$/,
    );
  });

  it("whatever was expected in a file is said in words of the language", () => {
    const { forms, rules } = voice.language.files.expected;
    const all: readonly EmlExpected[] = [
      ...Object.keys(forms).map((form) => ({ kind: "form", form }) as EmlExpected),
      ...Object.keys(rules).map((rule) => ({ kind: "rule", rule }) as EmlExpected),
      { kind: "part", name: "@Id" },
      { kind: "once", name: "Cast" },
      { kind: "times", times: 2, name: "Proposer" },
      { kind: "before", name: "Cast", other: "TotalCounted" },
      { kind: "one-of", values: ["TK", "PS"] },
      { kind: "between", least: 0, most: 32_767 },
      { kind: "at-most", limit: 32, of: "levels" },
      { kind: "exactly", count: 1, of: "fields" },
      { kind: "ballots-found", sum: 535 },
      { kind: "ballots-found", sum: null },
      { kind: "list", list: 3, candidate: null, in: "total" },
      { kind: "list", list: 3, candidate: "BergAB", in: "every-unit" },
      { kind: "candidate-lists", of: "TK2023" },
    ];
    const about = { code: "invalid-value", line: 2, column: 1, path: "EML", actual: "" } as const;
    const texts = all.map((expected) => explainEmlIssue({ ...about, expected }, voice));
    for (const text of texts) expect(text).toMatch(/^[^;]+; (expected|verwacht): [^.]*\S.*\.$/);
    expect(texts.filter((text) => /undefined|\bnull\b|NaN|\[object|[{}#]/.test(text))).toEqual([]);
    const xml = { kind: "xml", rule: "utf-8" } as const;
    expect(explainEmlIssue({ ...about, expected: xml }, voice)).not.toContain(";");
  });

  it("every problem with a file is said with its line and what stands there", () => {
    for (const code of Object.keys(dutch.files.issues) as EmlIssue["code"][]) {
      const expected = { kind: "one-of", values: ["x"] } as const;
      const issue = { code, line: 1_203, column: 4, path: "EML", expected, actual: "y" };
      const text = explainEmlIssue(issue, voice);
      expect(text).toContain(voice.say.number(1_203));
      expect(text).toMatch(/\(y\); \w+: x\.$/);
    }
  });
});

describe("a changed file", () => {
  it("is told with both figures and the name of the field", () => {
    const files = Object.entries(sabaFiles).map(([file, text]) => ({
      file,
      document: readingOf(
        file === "Telling.xml"
          ? text.replace("<ValidVotes>125</ValidVotes>", "<ValidVotes>126</ValidVotes>")
          : text,
      ).value,
    }));
    const texts = verifyEml(files).findings.map((finding) =>
      explainVerification(finding, voiceOf(dutch)),
    );
    expect(texts.join("\n")).toContain("totaal van lijst 2: 126");
    expect(texts.join("\n")).not.toMatch(/undefined|NaN/);
  });

  it("that is no EML is told so", () => {
    const reading = readEml("<html></html>");
    if (reading.status === "accepted") throw new Error("this is no EML");
    expect(reading.issues.map((issue) => explainEmlIssue(issue, voiceOf(dutch)))[0]).toMatch(
      /^Regel 1: dit is geen EML/,
    );
  });
});
