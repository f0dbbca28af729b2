import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { dutch, english, voiceOf } from "../../src/explain/index.js";
import { explainVerification } from "../../src/explain/topics/explain-files.js";
import { type GivenFile, verifyEml } from "../../src/verify/verify-eml.js";
import { sabaCount, sabaFiles } from "../eml/fixtures/saba.js";
import { sabaTable } from "../eml/fixtures/saba-table.js";
import { replaced } from "../eml/reading.js";
import { othersThan } from "./mutations.js";

const lenient = { mode: "lenient" } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

const csv = sabaTable;

const tableFile = (text: string, file = "Tabel.csv"): GivenFile => ({
  file,
  table: readResultsCsv(bytes(text)),
});

/** Saba's files; undefined: left out. */
const files = (changed: Readonly<Record<string, string | undefined>> = {}): readonly GivenFile[] =>
  Object.entries({ ...sabaFiles, ...changed }).flatMap(([file, text]) =>
    text === undefined ? [] : [{ file, reading: readEml(text, lenient) }],
  );

const trueFiles = files();

const reportOn = (text: string, changed?: Readonly<Record<string, string | undefined>>) =>
  verifyEml([...(changed === undefined ? trueFiles : files(changed)), tableFile(text)]);

const found = (text: string, changed?: Readonly<Record<string, string | undefined>>) => {
  const { verdict, findings } = reportOn(text, changed);
  return [verdict, ...findings.map(({ severity, code }) => `${severity} ${code}`)];
};

/** What a spreadsheet makes of the table, with this between its fields. */
const savedAgain = (separator: string) =>
  csv
    .replace("2019-03-20", "20-03-2019")
    .split("\n")
    .map((line) =>
      line
        .split(";")
        .map((field) => (field.includes(separator) ? field : field.replace(/^"(.*)"$/, "$1")))
        .join(separator),
    )
    .join("\r\n");

describe("a table beside the count that it is of", () => {
  test("agrees with it figure by figure, and with the names on the candidate lists", () => {
    const { verdict, findings, comparisons, files: given } = reportOn(csv);
    expect([verdict, findings]).toEqual(["right", []]);
    expect(given).toContainEqual({ file: "Tabel.csv", kind: "osv4-3" });
    expect(comparisons).toContainEqual({ field: "tables", files: ["Tabel.csv", "Telling.xml"] });
    expect(comparisons).toContainEqual({
      field: "candidate-name",
      files: ["Tabel.csv", "Kandidatenlijsten.xml"],
    });
  });

  test("is never counted: the result is the same with it and without", () => {
    expect(reportOn(csv).result).toEqual(verifyEml(files()).result);
    expect(reportOn(csv).unitsAddedUp).toBe(verifyEml(files()).unitsAddedUp);
  });

  test("every field of it that is changed is noticed", () => {
    const unnoticed: string[] = [];
    let changes = 0;
    for (const { 0: field, index } of csv.matchAll(/"[^"]+"/g)) {
      for (const other of othersThan(field.slice(1, -1))) {
        const changed = `${csv.slice(0, index)}"${other}"${csv.slice(index + field.length)}`;
        changes += 1;
        if (!["wrong", "unreadable"].includes(reportOn(changed).verdict)) {
          unnoticed.push(`${field} as ${other}`);
        }
      }
    }
    expect(changes).toBeGreaterThan(250);
    expect(unnoticed).toEqual([]);
  });

  test("every field of it that is emptied, and every line that is dropped, is told", () => {
    const untold: string[] = [];
    const isTold = (text: string) => reportOn(text).findings.length > 0;
    for (const { 0: field, index } of csv.matchAll(/"[^"]+"/g)) {
      const changed = csv.slice(0, index) + csv.slice(index + field.length);
      const { verdict } = reportOn(changed);
      if (verdict !== "unreadable" && !isTold(changed)) untold.push(field);
    }
    const lines = csv.split("\n").filter((line) => /"\d|[a-z]";;"/.test(line));
    for (const [at, line] of lines.entries()) {
      const changed = lines.filter((_, index) => index !== at).join("\n");
      const { verdict } = reportOn(changed);
      if (verdict !== "unreadable" && !isTold(changed)) untold.push(line);
    }
    expect(untold).toEqual([]);
  });

  property.prop(
    [fc.shuffledSubarray([...files(), tableFile(csv)], { minLength: 6, maxLength: 6 })],
    { numRuns: 30 },
  )("gives the same report whatever the order of the files", (shuffled) => {
    expect(verifyEml(shuffled)).toEqual(reportOn(csv));
  });

  test.each([";", ",", "\t"])("is read when a spreadsheet saved it with %j", (separator) => {
    for (const text of [savedAgain(separator), `sep=${separator}\r\n${savedAgain(separator)}`]) {
      expect(found(text)).toEqual(["right", "remark kept-aside"]);
    }
  });

  test("says of a difference where, what, and both figures, in both languages", () => {
    const { findings } = reportOn(replaced(csv, '"210";"191"', '"210";"192"'));
    const [finding] = findings;
    expect(finding).toMatchObject({
      severity: "fault",
      code: "table-differs",
      file: "Tabel.csv",
      with: "Telling.xml",
      unit: "9003::SB2",
      what: "lists.1.candidateVotes.1",
      expected: 191,
      actual: 192,
    });
    if (finding === undefined) return;
    expect(explainVerification(finding, voiceOf(dutch))).toContain(
      "Tabel.csv, 9003::SB2, stemmen op kandidaat 1 van lijst 1: 192, maar 191 in ",
    );
    expect(explainVerification(finding, voiceOf(english))).toContain("(Telling.xml)");
  });

  test("that has a unit too few, too many or twice is told", () => {
    const withUnits = (number: string) => replaced(csv, '"1";"2"\n', `"1";"${number}"\n`);
    expect(found(withUnits("3"))).toEqual(["wrong", "fault unit-missing", "fault unit-unknown"]);
    expect(found(withUnits("01"))).toContain("fault unit-twice");
  });

  test("of another day or election is not of these files", () => {
    for (const text of [
      csv.replace("2019-03-20", "2023-03-15"),
      csv.replace("Eilandsraad Saba 2019", "Eilandsraad Saba 2023"),
    ]) {
      expect(found(text)).toEqual(["wrong", "fault other-election"]);
    }
  });

  test("that a spreadsheet made of no table is told as what it is not", () => {
    const report = reportOn("name;votes\nA;1\n");
    expect(report).toMatchObject({ verdict: "unreadable", result: null });
    expect(report.unread).toMatchObject([
      { file: "Tabel.csv", issues: [{ code: "no-results-table" }] },
    ]);
    const withoutHeader = csv.split("\n").slice(5).join("\n");
    expect(reportOn(withoutHeader).unread).toMatchObject([
      { issues: [{ code: "incomplete-content", expected: { rule: "header-of-table" } }] },
    ]);
  });
});

describe("a table without the count that it is of", () => {
  const without = { "Telling.xml": undefined };

  test("is held against the count above, and its units are told to stand there alone", () => {
    const { verdict, findings, comparisons } = reportOn(csv, without);
    expect([verdict, findings]).toEqual([
      "right",
      expect.arrayContaining([expect.objectContaining({ code: "units-without-file" })]),
    ]);
    expect(comparisons).toContainEqual({
      field: "tables",
      files: ["Tabel.csv", "Totaaltelling.xml"],
      saidOnce: [{ file: "Tabel.csv", times: 2 }],
    });
    const other = csv.replace('"401";"210";"191"', '"402";"211";"191"');
    const same = other.replace('"96";"50";"46"', '"95";"49";"46"');
    expect(found(same, without)).toContain("fault table-differs");
  });

  test("is told to be compared with nothing where there is no count above either", () => {
    const none = { ...without, "Totaaltelling.xml": undefined };
    const { verdict, findings } = reportOn(csv, none);
    expect(verdict).toBe("incomplete");
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "remark", code: "not-compared", file: "Tabel.csv" }),
    );
    expect(verifyEml([tableFile(csv)])).toMatchObject({
      verdict: "incomplete",
      findings: [{ code: "no-whole-count" }, { code: "not-compared" }],
    });
  });

  test("must still add up", () => {
    const none = { ...without, "Totaaltelling.xml": undefined };
    const changed = replaced(csv, '"210";"191"', '"211";"191"');
    expect(found(changed, none)).toEqual(
      expect.arrayContaining(["fault candidates-do-not-add-up", "fault units-do-not-add-up"]),
    );
    expect(found(changed, none)[0]).toBe("wrong");
  });

  test("beside another of the same body: nobody knows which holds; a copy counts once", () => {
    const other = csv.replaceAll('"0000 AA"', '"0000 AB"');
    expect(verifyEml([tableFile(csv), tableFile(other, "Andere.csv")])).toMatchObject({
      verdict: "wrong",
    });
    const twice = verifyEml([...files(), tableFile(csv), tableFile(csv, "Nogmaals.csv")]);
    expect(twice).toMatchObject({
      verdict: "right",
      findings: [{ severity: "remark", code: "given-twice" }],
    });
  });
});

describe("a table of a count that a later one replaced", () => {
  test("is replaced with it, and is no fault", () => {
    const later = replaced(
      sabaCount.replaceAll(">210<", ">209<").replaceAll(">50<", ">51<"),
      "2019-03-21T06:57:22.834",
      "2019-03-22T06:57:22.834",
    );
    const given = [...files({ "Eerste.xml": sabaCount, "Telling.xml": later }), tableFile(csv)];
    const { findings } = verifyEml(given);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: "remark", code: "corrected", file: "Tabel.csv" }),
    );
    expect(findings.map(({ code }) => code)).not.toContain("table-differs");
  });
});
