import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../../src/eml/csv/read-results-csv.js";
import type { ResultsTable } from "../../../src/eml/csv/results-table.js";
import { resultsTableFromCount } from "../../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../../src/eml/csv/write-results-csv.js";
import type { EmlCandidateLists } from "../../../src/eml/documents/candidate-list.js";
import type { EmlCount } from "../../../src/eml/documents/count.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { officialBytes, officialFilesPresent } from "../official-files.js";

const pairs = [
  {
    csv: "GR2022_WestMaasenWaal/osv4-3_telling_gr2022_westmaasenwaal.csv",
    count: "GR2022_WestMaasenWaal/Telling_GR2022_WestMaasenWaal.eml.xml",
    lists: "GR2022_WestMaasenWaal/Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml",
  },
  {
    csv: "TK2025/osv4-3_telling_tk2025_gemeente_westmaasenwaal.csv",
    count: "TK2025/Telling_TK2025_gemeente_West_Maas_en_Waal.eml.xml",
    lists: "TK2025/Kandidatenlijsten_TK2025_Nijmegen.eml.xml",
  },
];

const of2019 = {
  csv: "PS2019/osv4-3_Telling_PS2019_Fryslan_gemeente_Tytsjerksteradiel.csv",
  count: "PS2019/Telling_PS2019_Fryslan_gemeente_Tytsjerksteradiel.eml.xml",
};

function document(path: string) {
  const reading = readEml(officialBytes(path));
  if (reading.status === "refused") throw new Error(`${path} was refused`);
  return reading.value;
}

function tableFrom(csv: string): ResultsTable {
  const reading = readResultsCsv(officialBytes(csv));
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.issues.slice(0, 3)));
  return reading.value;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

function withoutNames(table: ResultsTable): ResultsTable {
  return {
    ...table,
    lists: table.lists.map((list) => ({
      ...list,
      candidates: list.candidates.map((candidate) => ({ ...candidate, name: "" })),
    })),
  };
}

describe.skipIf(!officialFilesPresent)("the results file that municipalities publish", () => {
  test.each(pairs)("$csv comes byte for byte from the count and the candidate lists", (pair) => {
    const outcome = resultsTableFromCount(
      document(pair.count) as EmlCount,
      document(pair.lists) as EmlCandidateLists,
    );
    expect(outcome).toMatchObject({ status: "completed" });
    if (outcome.status === "refused") return;
    const official = officialBytes(pair.csv);
    expect(text(writeResultsCsv(outcome.table)) === text(official)).toBe(true);
    expect(tableFrom(pair.csv)).toEqual(outcome.table);
  });

  test("the file of 2019 has the figures of its count, and is written again byte for byte", () => {
    const table = tableFrom(of2019.csv);
    expect(resultsTableFromCount(document(of2019.count) as EmlCount)).toEqual({
      status: "completed",
      table: withoutNames(table),
    });
    const official = text(officialBytes(of2019.csv));
    expect(text(writeResultsCsv(table, { edition: "2019" })) === official).toBe(true);
  });

  test("the lists of another district are refused", () => {
    const outcome = resultsTableFromCount(
      document(pairs[1]?.count ?? "") as EmlCount,
      document("TK2025/Kandidatenlijsten_TK2025_Haarlem.eml.xml") as EmlCandidateLists,
    );
    expect(outcome).toEqual({
      status: "refused",
      issues: [
        {
          code: "no-such-contest",
          path: "lists",
          expected: { kind: "candidate-lists", of: "6" },
          actual: "10",
        },
      ],
    });
  });
});
