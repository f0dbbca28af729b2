import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaFiles } from "../eml/fixtures/saba.js";
import { sabaTable } from "../eml/fixtures/saba-table.js";
import { reportOn } from "./forged-files.js";

/** The same change in every file, so that none contradicts another. */
const everywhere = (from: string, to: string) =>
  Object.fromEntries(
    Object.entries(sabaFiles).map(([file, text]) => [file, text.replaceAll(from, to)]),
  );

const fieldsOf = (changed: Readonly<Record<string, string>>) => {
  const { verdict, findings } = reportOn(changed);
  return [
    verdict,
    ...findings.map((each) => ("field" in each ? `${each.severity} ${each.field}` : each.code)),
  ];
};

describe("an election that is renamed in all its files at once", () => {
  test("is told where its name says another year or another kind than the rest", () => {
    expect(fieldsOf(everywhere("Saba 2019", "Saba 2023"))).toEqual([
      "right",
      "remark election-year",
    ]);
    expect(fieldsOf(everywhere("Eilandsraad Saba", "Gemeenteraad Saba"))).toEqual([
      "right",
      "remark category",
    ]);
    expect(fieldsOf(everywhere("Eilandsraad Saba 2019", "De raad van 2019 tot 2023"))).toEqual([
      "right",
    ]);
  });

  test("is faulty where a public body has the number or the seats of another", () => {
    expect(fieldsOf(everywhere("9003", "9001"))).toEqual(["wrong", "fault domain-number"]);
    expect(fieldsOf(everywhere(">Saba<", ">Bonaire<"))).toEqual([
      "wrong",
      "fault domain-number",
      "fault seats",
    ]);
  });
});

describe("figures of units that no other file has", () => {
  const unitsAlone = (report: ReturnType<typeof reportOn>) =>
    report.comparisons.find(({ field }) => field === "figures")?.saidOnce;

  /** A vote moved from one station to the other: every sum is as it was. */
  const moved = sabaFiles["Telling.xml"]
    .replace(/>210<(.*?)>191</, ">211<$1>190<")
    .replace(/>410<(.*)>367</, ">411<$1>366<")
    .replace(/>530<(.*)>453</, ">531<$1>452<");

  test("are told as said once, also where they were moved from one unit to another", () => {
    expect(unitsAlone(reportOn({}))).toEqual([{ file: "Telling.xml", times: 2 }]);
    expect(moved).not.toBe(sabaFiles["Telling.xml"]);
    expect(reportOn({ "Telling.xml": moved }).verdict).toBe("right");
  });

  test("are held against a table that has them", () => {
    const withTable = (text: string) =>
      verifyEml([
        ...Object.entries({ ...sabaFiles, "Telling.xml": text }).map(([file, each]) => ({
          file,
          reading: readEml(each, { mode: "lenient" }),
        })),
        { file: "Tabel.csv", table: readResultsCsv(new TextEncoder().encode(sabaTable)) },
      ]);
    expect(unitsAlone(withTable(sabaFiles["Telling.xml"]))).toBe(undefined);
    expect(withTable(moved).verdict).toBe("wrong");
  });
});
