import { describe, expect, test } from "vitest";
import { readResultsCsv } from "../../../src/eml/csv/read-results-csv.js";
import type { ResultsTable } from "../../../src/eml/csv/results-table.js";
import { resultsTableFromCount } from "../../../src/eml/csv/results-table-from-count.js";
import { writeResultsCsv } from "../../../src/eml/csv/write-results-csv.js";
import type { EmlCandidateLists } from "../../../src/eml/documents/candidate-list.js";
import type { EmlCount } from "../../../src/eml/documents/count.js";
import type { EmlFigures } from "../../../src/eml/documents/figures.js";
import type { EmlListVotes } from "../../../src/eml/documents/votes.js";
import { readEml } from "../../../src/eml/read/read-eml.js";
import { sabaCandidateLists, sabaCount, sabaTotal } from "../fixtures/saba.js";
import { officialBytes, officialFiles, officialFilesPresent } from "../official-files.js";
import { documentOf } from "../reading.js";

const sabaLists = documentOf("230b", sabaCandidateLists);
const whole = { ...documentOf("510d", sabaTotal), authority: { id: "CSB", name: "De Kiesraad" } };

const tableOf = (
  count: EmlCount,
  lists?: EmlCandidateLists | readonly EmlCandidateLists[],
): ResultsTable => {
  const outcome = resultsTableFromCount(count, lists);
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.table;
};

const figures = (lists: readonly EmlListVotes[]): EmlFigures => ({
  lists,
  eligibleVoters: 100,
  votesOnCandidates: lists.reduce((sum, { votes }) => sum + votes, 0),
  rejected: [
    { reason: "ongeldig", count: 1 },
    { reason: "blanco", count: 2 },
  ],
  uncounted: [],
});

const list = (number: number, votes: Readonly<Record<string, number>>): EmlListVotes => ({
  number,
  name: `Lijst ${number}`,
  votes: Object.values(votes).reduce((sum, each) => sum + each, 0),
  candidates: Object.entries(votes).map(([shortCode, of]) => ({ shortCode, votes: of })),
});

/** A stands second in the other district, B in the first only, and list 2 in the second only. */
const { domain: _, ...election } = whole.election;
const nation: EmlCount = {
  ...whole,
  election,
  contests: [
    {
      id: "alle",
      total: figures([list(1, { AaA: 12, BeB: 5, CeC: 7 }), list(2, { DeD: 9 })]),
      units: [
        { id: "HSB1", name: "Kieskring Noord", ...figures([list(1, { AaA: 10, BeB: 5 })]) },
        {
          id: "HSB2",
          name: "Kieskring Zuid",
          ...figures([list(1, { CeC: 7, AaA: 2 }), list(2, { DeD: 9 })]),
        },
      ],
    },
  ],
};

const nominated = (number: number, ...names: readonly string[]) => ({
  number,
  name: `Lijst ${number}`,
  type: "lijstengroep" as const,
  belongsToSet: number,
  data: { publishGender: false },
  candidates: names.map((lastName, place) => ({
    position: place + 1,
    name: { initials: "A.", lastName },
  })),
});

const listsOf = (id: string, ...lists: ReturnType<typeof nominated>[]): EmlCandidateLists => ({
  ...sabaLists,
  election: nation.election,
  contests: [{ id, name: id, lists }] as unknown as EmlCandidateLists["contests"],
});

const nationLists = [
  listsOf("1", nominated(1, "Aa", "Be")),
  listsOf("2", nominated(1, "Ce", "Aa"), nominated(2, "De")),
];

/** What a spreadsheet makes of a file that it opens and saves. */
function savedAgain(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\u{feff}/u, "");
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(";").map((field) => field.replace(/^"(.*)"$/, "$1")));
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.map((fields) =>
    [...fields, ...Array.from({ length: width - fields.length }, () => "")]
      .map((field) => field.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3-$2-$1"))
      .map((field) => field.replace(/^0+(\d{3})$/, "$1"))
      .join(";"),
  );
  return Buffer.from(`sep=;\r\n${lines.join("\r\n")}\r\n`, "utf8");
}

const savedBySpreadsheet = [expect.objectContaining({ code: "other-layout", line: 0 })];

const accepted = (value: ResultsTable, remarks: readonly unknown[] = []) => ({
  status: "accepted",
  value,
  remarks,
});

describe("the table of results is made, written and read at every level", () => {
  test("of a nation: each candidate once, without a figure where it does not stand", () => {
    const table = tableOf(nation, nationLists);
    expect(table).toMatchObject({ area: "Nederland", areaNumber: "CSB" });
    expect(table.units).toEqual([
      { number: "HSB1", name: "Kieskring Noord" },
      { number: "HSB2", name: "Kieskring Zuid" },
    ]);
    expect(table.lists).toEqual([
      {
        number: 1,
        name: "Lijst 1",
        total: 24,
        units: [15, 9],
        candidates: [
          { position: 1, name: "Aa, A.", total: 12, units: [10, 2] },
          { position: 2, name: "Be, A.", total: 5, units: [5, null] },
          { position: 3, name: "Ce, A.", total: 7, units: [null, 7] },
        ],
      },
      {
        number: 2,
        name: "Lijst 2",
        total: 9,
        units: [null, 9],
        candidates: [{ position: 1, name: "De, A.", total: 9, units: [null, 9] }],
      },
    ]);
    expect(readResultsCsv(writeResultsCsv(table))).toEqual(accepted(table));
  });

  test("not of a nation whose codes do not tell two people apart, or whose lists are another's", () => {
    const [contest] = nation.contests;
    const same = figures([list(1, { AaA: 24 }), list(2, { DeD: 9 })]);
    const double = {
      ...same,
      lists: same.lists.map((of) => ({ ...of, candidates: [...of.candidates, ...of.candidates] })),
    };
    const changed = (total: EmlFigures): EmlCount => ({
      ...nation,
      contests: [{ id: "alle", total, units: contest?.units ?? [] }],
    });
    expect(resultsTableFromCount(changed(double))).toMatchObject({
      issues: [{ code: "candidate-code-not-unique" }, { code: "candidate-code-not-unique" }],
    });
    expect(resultsTableFromCount(changed(same))).toMatchObject({
      issues: [{ code: "candidate-not-in-total" }, { code: "candidate-not-in-total" }],
    });
    expect(resultsTableFromCount(nation, nationLists.slice(1))).toMatchObject({
      issues: [{ code: "no-such-contest", expected: { kind: "candidate-lists", of: "1" } }],
    });
  });

  test("of a whole of one district, by the name of the body where it has one", () => {
    const [contest] = documentOf("510d", sabaTotal).contests;
    const units = contest?.units.map((unit) => ({ ...unit, id: "0654", name: "Borsele" })) ?? [];
    const count: EmlCount = {
      ...whole,
      election: { ...whole.election, domain: { name: "Scheldestromen" } },
      contests: contest === undefined ? [] : [{ ...contest, units }],
    };
    const table = tableOf(count, sabaLists);
    expect(table).toMatchObject({ area: "Scheldestromen", areaNumber: "CSB" });
    expect(table.units[0]).toEqual({ number: "0654", name: "Borsele" });
    expect(readResultsCsv(writeResultsCsv(table))).toEqual(accepted(table));
  });

  test("and again after a spreadsheet has saved it", () => {
    const municipal = tableOf(documentOf("510b", sabaCount), sabaLists);
    const tables = [
      municipal,
      { ...municipal, areaNumber: "0014" },
      tableOf(nation, nationLists),
      tableOf(nation),
    ];
    for (const table of tables) {
      const reading = readResultsCsv(savedAgain(writeResultsCsv(table)));
      expect(reading).toEqual(accepted(table, savedBySpreadsheet));
    }
  });

  test.skipIf(!officialFilesPresent)(
    "of the official files: districts and the nation, with every name",
    { timeout: 120_000 },
    () => {
      const documents = officialFiles()
        .filter(({ folder, name }) => folder === "TK2023" && !name.includes("gemeente"))
        .map(({ path }) => readEml(officialBytes(path)))
        .flatMap((reading) => (reading.status === "accepted" ? [reading.value] : []));
      const lists = documents.filter((each): each is EmlCandidateLists => each.kind === "230b");
      const counts = documents.filter((each): each is EmlCount => /^510[cd]$/.test(each.kind));
      expect([lists.length, counts.length]).toEqual([20, 19]);
      for (const count of counts) {
        const own = lists.filter(({ contests }) => contests[0]?.id === count.contests[0]?.id);
        const table = tableOf(count, count.kind === "510d" ? lists : own);
        expect(table.lists.flatMap((each) => each.candidates).every(({ name }) => name)).toBe(true);
        const written = writeResultsCsv(table);
        expect(readResultsCsv(written)).toEqual(accepted(table));
        expect(readResultsCsv(savedAgain(written))).toEqual(accepted(table, savedBySpreadsheet));
      }
    },
  );
});
