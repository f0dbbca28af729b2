import type { VerificationFinding } from "../finding.js";
import type { Comparison } from "../verification.js";
import { hasNames } from "./compare-names.js";
import type { GivenTable } from "./given-table.js";

/** What became of one table. */
export interface CheckedTable {
  readonly given: GivenTable;
  readonly findings: readonly VerificationFinding[];
  /** The files it was held against; none: it was compared with nothing. */
  readonly with: readonly string[];
  /** The files that say the names of its candidates. */
  readonly namesIn: readonly string[];
  /** Whether no count says what it says of its units. */
  readonly isAlone: boolean;
}

function filesOf(
  tables: readonly CheckedTable[],
  others: (table: CheckedTable) => readonly string[],
): readonly string[] {
  return [...new Set(tables.flatMap((table) => [table.given.file, ...others(table)]))];
}

const candidatesIn = ({ given: { table } }: CheckedTable): number =>
  table.lists.reduce((sum, { candidates }) => sum + candidates.length, 0);

const once = (
  tables: readonly CheckedTable[],
  timesOf: (table: CheckedTable) => number,
): Pick<Comparison, "saidOnce"> =>
  tables.length === 0
    ? {}
    : { saidOnce: tables.map((table) => ({ file: table.given.file, times: timesOf(table) })) };

/** What tables were held against, and what in them no other file says. */
export function comparisonsOfTables(tables: readonly CheckedTable[]): readonly Comparison[] {
  const held = tables.filter((table) => table.with.length > 0);
  const alone = tables.filter(({ isAlone, given }) => isAlone && given.table.units.length > 0);
  const named = tables.filter(({ given }) => hasNames(given));
  const known = named.filter(({ namesIn }) => namesIn.length > 0);
  const unknown = named.filter(({ namesIn }) => namesIn.length === 0);
  const ofTables: Comparison = {
    field: "tables",
    files: filesOf(held, (table) => table.with),
    ...once(alone, ({ given: { table } }) => table.units.length),
  };
  if (named.length === 0) return [ofTables];
  return [
    ofTables,
    {
      field: "candidate-name",
      files: filesOf(known, ({ namesIn }) => namesIn),
      ...once(unknown, candidatesIn),
    },
  ];
}
