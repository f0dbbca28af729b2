import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import type { ResultsTable } from "../../src/eml/csv/results-table.js";
import { resultsTableFromCount } from "../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../src/eml/csv/write-results-csv.js";
import type { EmlCandidateLists } from "../../src/eml/documents/candidate-list.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { type GivenFile, verifyEml } from "../../src/verify/verify-eml.js";
import { officialBytes, officialFiles, officialFilesPresent } from "../eml/official-files.js";
import { all, districtCount, nation } from "./province.js";

const isLists = (document: { readonly kind: string }): document is EmlCandidateLists =>
  document.kind === "230b";

function tableOf(count: EmlCount, lists: readonly EmlCandidateLists[]): ResultsTable {
  const own = lists.filter(
    ({ contests }) => count.kind === "510d" || contests[0]?.id === count.contests[0]?.id,
  );
  const made = resultsTableFromCount(count, own);
  if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
  return made.table;
}

const tableFile = (file: string, table: ResultsTable): GivenFile => ({
  file,
  table: readResultsCsv(writeResultsCsv(table)),
});

const files: readonly GivenFile[] = Object.entries(all).map(([file, document]) => ({
  file,
  document,
}));
const lists = Object.values(all).filter(isLists);

const tables = {
  "1.csv": tableOf(districtCount(1), lists),
  "2.csv": tableOf(districtCount(2), lists),
  "whole.csv": tableOf(nation, lists),
};

const reportOn = (
  changed: Readonly<Record<string, ResultsTable>> = {},
  others: readonly GivenFile[] = files,
) =>
  verifyEml(
    [
      ...others,
      ...Object.entries({ ...tables, ...changed }).map(([file, table]) => tableFile(file, table)),
    ],
    { seats: 3 },
  );

const ofTables = (report: ReturnType<typeof reportOn>) =>
  report.findings.filter(({ file }) => file.endsWith(".csv"));

describe("tables of districts and of the whole", () => {
  test("agree with their counts, each candidate by the number of the list or of the whole", () => {
    const report = reportOn();
    expect(ofTables(report)).toEqual([]);
    expect(report.verdict).toBe("right");
    expect(report.comparisons).toContainEqual({
      field: "tables",
      files: ["whole.csv", "nation", "1.csv", "count 1", "2.csv", "count 2"],
    });
  });

  test("that exchange two candidates of one district, in figures or in name, are faulty", () => {
    const [list1, list2, list3] = tables["whole.csv"].lists;
    if (list1 === undefined || list2 === undefined || list3 === undefined) return;
    const [first, second, ...rest] = list2.candidates;
    if (first === undefined || second === undefined) return;
    const exchanged = [
      { ...first, total: second.total, units: second.units },
      { ...second, total: first.total, units: first.units },
      ...rest,
    ];
    const renamed = [{ ...first, name: second.name }, { ...second, name: first.name }, ...rest];
    for (const candidates of [exchanged, renamed]) {
      const changed = {
        ...tables["whole.csv"],
        lists: [list1, { ...list2, candidates }, list3],
      };
      const report = reportOn({ "whole.csv": changed });
      expect(report.verdict).toBe("wrong");
      expect(ofTables(report).every(({ severity }) => severity === "fault")).toBe(true);
    }
  });

  test("of a district without its count are held against the count of the whole", () => {
    const others = files.filter(({ file }) => file !== "count 2");
    expect(ofTables(reportOn({}, others))).toEqual([]);
    const [list1, ...rest] = tables["2.csv"].lists;
    if (list1 === undefined) return;
    const [one, two] = list1.candidates;
    if (one === undefined || two === undefined) return;
    const shift = (by: number, candidate: typeof one) => ({
      ...candidate,
      total: (candidate.total ?? 0) + by,
      units: candidate.units.map((figure) => (figure ?? 0) + by),
    });
    const changed = {
      ...tables["2.csv"],
      lists: [{ ...list1, candidates: [shift(1, one), shift(-1, two)] }, ...rest],
    };
    expect(ofTables(reportOn({ "2.csv": changed }, others))).toMatchObject([
      { code: "table-differs", with: "nation", unit: "HSB2", what: "lists.1.candidateVotes.1" },
      { code: "table-differs", with: "nation", unit: "HSB2", what: "lists.1.candidateVotes.2" },
    ]);
  });

  test("of a body that the definition does not know are faulty", () => {
    const changed = { ...tables["2.csv"], areaNumber: "HSB7" };
    expect(ofTables(reportOn({ "2.csv": changed }))).toContainEqual(
      expect.objectContaining({ severity: "fault", code: "unit-unknown", actual: "HSB7" }),
    );
  });

  test.skipIf(!officialFilesPresent || process.env["KIESWET_LONG"] !== "1")(
    "of an official nation agree with every count that is there",
    { timeout: 120_000 },
    () => {
      const official = officialFiles()
        .filter(({ folder }) => folder === "TK2023")
        .flatMap(({ name, path }) => {
          const reading = readEml(officialBytes(path));
          return reading.status === "refused" ? [] : [{ file: name, document: reading.value }];
        });
      const documents = official.map(({ document }) => document);
      const ofNation = documents.filter(isLists);
      const counts = documents.filter((each): each is EmlCount => /^510[cd]$/.test(each.kind));
      const given = counts.map((count) =>
        tableFile(`${count.authority.id}.csv`, tableOf(count, ofNation)),
      );
      const report = verifyEml([...official, ...given]);
      expect(given).toHaveLength(19);
      expect(report.verdict).toBe("right");
      expect(ofTables(report)).toEqual([]);
    },
  );
});
