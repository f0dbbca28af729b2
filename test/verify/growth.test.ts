import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import { resultsTableFromCount } from "../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../src/eml/csv/write-results-csv.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import { fingerprintsOf } from "../../src/eml/fingerprints-of-file.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { english } from "../../src/explain/languages/english.js";
import { explainVerification } from "../../src/explain/topics/explain-files.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import { sabaCount } from "../eml/fixtures/saba.js";
import { documentOf } from "../eml/reading.js";

const count = documentOf("510b", sabaCount);
const [contest = { id: "geen", units: [] }] = count.contests;

/** A count of this many stations, of which some state another sum. */
const counted = (stations: number, wrong = 0): EmlCount => ({
  ...count,
  contests: [
    {
      ...contest,
      units: Array.from({ length: stations }, (_, index) => ({
        ...(contest.units[index % 2] as (typeof contest.units)[number]),
        id: `9003::SB${index + 1}`,
        ...(index < wrong ? { votesOnCandidates: 1 } : {}),
      })),
    },
  ],
});

const stationFiles = (stations: number) =>
  Array.from({ length: stations }, (_, index) => ({
    file: `Stembureau ${index + 1}`,
    document: {
      ...count,
      kind: "510a" as const,
      authority: { id: `SB${index + 1}`, name: "" },
      contests: [{ ...contest, units: [] }],
    },
  }));

const csvOf = (stations: number): Uint8Array => {
  const made = resultsTableFromCount(counted(stations));
  if (made.status === "refused") throw new Error("the stations have the lists of the total");
  return writeResultsCsv(made.table);
};

/** Elements that declare as many namespaces as they may, nested and then beside each other. */
const declarations = (length: number): Uint8Array => {
  const of = (start: number) =>
    Array.from({ length: 31 }, (_, index) => ` xmlns:p${start + index}="u"`).join("");
  const root = '<EML xmlns="urn:oasis:names:tc:evs:schema:eml" Id="510b" SchemaVersion="5">';
  const deep = Array.from({ length: 28 }, (_, level) => `<a${of(31 * level)}>`).join("");
  const beside = `<b${of(0)}/>`;
  const many = beside.repeat(Math.ceil(length / beside.length));
  return new TextEncoder().encode(`${root}${deep}${many}${"</a>".repeat(28)}</EML>`);
};

/** What is measured: how an input of a size is made, and what is done with it. */
const measured: readonly (readonly [string, number, (size: number) => () => unknown])[] = [
  [
    "verifying a count with a fault in every station, and telling them",
    2_000,
    (size) => {
      const document = counted(size, size);
      return () => {
        const { findings } = verifyEml([{ file: "Telling", document }]);
        expect(findings.length).toBeGreaterThan(size);
        for (const finding of findings) explainVerification(finding, voiceOf(english));
      };
    },
  ],
  [
    "verifying files of stations that say their number only",
    200,
    (size) => {
      const files = [{ file: "Telling", document: counted(size) }, ...stationFiles(size)];
      return () => verifyEml(files);
    },
  ],
  [
    "holding a table of many units against its count",
    1_000,
    (size) => {
      const files = [
        { file: "Telling", document: counted(size) },
        { file: "Tabel", table: readResultsCsv(csvOf(size)) },
      ];
      return () => verifyEml(files);
    },
  ],
  [
    "reading a table of many units",
    4_000,
    (size) => {
      const csv = csvOf(size);
      return () => expect(readResultsCsv(csv).status).toBe("accepted");
    },
  ],
  [
    "refusing declarations of namespaces",
    64_000,
    (size) => {
      const file = declarations(size);
      return () => expect(readEml(file, { mode: "lenient" }).status).toBe("refused");
    },
  ],
  [
    "the fingerprints of declarations of namespaces",
    64_000,
    (size) => {
      const file = declarations(size);
      return () => expect(fingerprintsOf(file)).toHaveLength(6);
    },
  ],
];

/** Processor time in milliseconds, the best of three. */
function timeOf(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("work grows with the file and no faster", () => {
  test.each(measured)("%s", { timeout: 120_000 }, (_, size, inputOf) => {
    const small = timeOf(inputOf(size));
    const large = timeOf(inputOf(8 * size));
    // Eight times as much costs eight times as much; what grows as the square, sixty-four times.
    expect(large).toBeLessThan(24 * Math.max(small, 10));
  });
});
