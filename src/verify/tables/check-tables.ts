import type { EmlElection } from "../../eml/documents/election-identifier.js";
import { shown } from "../../eml/read/issue.js";
import type { VerificationFinding } from "../finding.js";
import type { FileFinding } from "../finding-kinds.js";
import { grouped } from "../indexed.js";
import { notCompared } from "../missing.js";
import { plainText } from "../person-fields.js";
import type { Comparison } from "../verification.js";
import { areaKey, type CountsBesideTables, checkTable } from "./check-table.js";
import { comparisonsOfTables } from "./checked-table.js";
import { unitsTwice } from "./compare-table.js";
import type { GivenTable } from "./given-table.js";
import { sumsOfTable } from "./sums-of-table.js";

/** What tables say beside the counts, and what each was held against. */
export interface CheckedTables {
  readonly findings: readonly VerificationFinding[];
  readonly comparisons: readonly Comparison[];
  /** The counts of which a table has the figures of every unit. */
  readonly divided: ReadonlySet<string>;
}

/** Says that a table is of another election: of another day, or by another name. */
function otherElection(
  { file, table }: GivenTable,
  { name, date }: EmlElection,
  days: ReadonlySet<string>,
): readonly FileFinding[] {
  const isSameName = name === undefined || plainText(name) === plainText(table.electionName);
  const day = table.electionDate.slice(0, 10);
  if (isSameName && days.has(day)) return [];
  const expected = `${name ?? ""} (${date.slice(0, 10)})`;
  const actual = shown(`${table.electionName} (${day})`);
  return [{ severity: "fault", code: "other-election", file, expected, actual }];
}

/** Of two tables of one body without its count, which differ, nobody knows which holds. */
function givenTwice(tables: readonly GivenTable[]): readonly FileFinding[] {
  return [...grouped(tables, areaKey).values()].flatMap(([first, ...others]) =>
    others.map(({ file, table }): FileFinding => {
      const about = { expected: shown(table.areaNumber), actual: first?.file ?? file };
      return { severity: "fault", code: "given-twice", file, ...about };
    }),
  );
}

/** Tables without any other file: each held against itself. */
export function tablesAlone(tables: readonly GivenTable[]): readonly VerificationFinding[] {
  return [
    ...tables.flatMap((given) => [
      ...unitsTwice(given),
      ...sumsOfTable(given.file, given.table),
      notCompared(given.file),
    ]),
    ...givenTwice(tables),
  ];
}

/** Holds each table against the count of the same body; what has none is told, and no table is ever counted. */
export function checkTables(
  tables: readonly GivenTable[],
  beside: CountsBesideTables,
): CheckedTables {
  if (tables.length === 0) return { findings: [], comparisons: [], divided: new Set() };
  const { election } = beside.files;
  const elections = [election, ...beside.all.map(({ count }) => count.election)];
  const days = new Set(elections.map(({ date }) => date.slice(0, 10)));
  const others = tables.map((given) => otherElection(given, election, days));
  const checked = tables
    .filter((_, at) => others[at]?.length === 0)
    .map((given) => checkTable(given, beside));
  const withoutCount = checked.filter((table) => table.with.length === 0);
  return {
    findings: [
      ...others.flat(),
      ...checked.flatMap(({ findings }) => findings),
      ...givenTwice(withoutCount.map(({ given }) => given)),
    ],
    comparisons: comparisonsOfTables(checked),
    divided: new Set(checked.flatMap((table) => (table.isAlone ? [] : table.with))),
  };
}
