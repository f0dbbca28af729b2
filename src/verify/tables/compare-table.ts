import { unitId } from "../../eml/csv/count-file-from-results.js";
import { shown } from "../../eml/read/issue.js";
import { checkOrder } from "../check-order.js";
import { unitKey } from "../contest-key.js";
import type { CountedContest, CountedFile, CountedUnit } from "../counted-file.js";
import type { VerificationFinding } from "../finding.js";
import { nothing } from "../finding.js";
import type { FileFinding } from "../finding-kinds.js";
import { indexed } from "../indexed.js";
import type { VerifiedFigure } from "../verified-field.js";
import { compareFigures } from "./compare-figures.js";
import { compareNames, type Lists, type UnitInTable } from "./compare-names.js";
import type { GivenTable } from "./given-table.js";
import { figuresOfColumn, figuresOfTotal, figuresOfUnit } from "./named-figures.js";

/** Only tables of municipalities have these. */
const ofMunicipalities: readonly VerifiedFigure[] = ["pollCards", "admittedVoters"];

/** Figures that the table of this level does not have. */
export const leftOutOf = ({ table }: GivenTable): readonly VerifiedFigure[] =>
  /^\d{4}$/.test(table.areaNumber) ? [] : ofMunicipalities;

/** The unit that a column is of, by what makes a unit one in every file. */
const keyOfColumn = ({ table }: GivenTable, number: string): string =>
  unitKey(unitId(table.areaNumber, number));

/** Says which units a table has twice. */
export function unitsTwice(given: GivenTable): readonly FileFinding[] {
  return indexed(given.table.units, ({ number }) => keyOfColumn(given, number)).doubled.map(
    ({ first, second }): FileFinding => ({
      severity: "fault",
      code: "unit-twice",
      file: given.file,
      expected: shown(first.number),
      actual: shown(second.number),
    }),
  );
}

/** A unit of a count, its column, and the place of that among the others. */
interface PlacedUnit extends UnitInTable {
  readonly at: number;
}

interface PairedUnits {
  readonly pairs: readonly PlacedUnit[];
  readonly findings: readonly FileFinding[];
}

/** Brings the units of a count and the columns of a table together; what one of both has alone is a fault. */
function pairedUnits(
  given: GivenTable,
  { file }: CountedFile,
  units: readonly CountedUnit[],
): PairedUnits {
  const columns = new Map(
    given.table.units.map((column, at) => [
      keyOfColumn(given, column.number),
      { column, at, name: column.number },
    ]),
  );
  const known = new Set(units.map(({ id }) => unitKey(id)));
  const about = { severity: "fault", file: given.file } as const;
  const lacking = units.filter(({ id }) => !columns.has(unitKey(id)));
  const added = [...columns].filter(([key]) => !known.has(key));
  return {
    pairs: units.flatMap((unit) => {
      const found = columns.get(unitKey(unit.id));
      return found === undefined ? [] : [{ unit, column: found.column, at: found.at }];
    }),
    findings: [
      ...lacking.map(
        ({ id }): FileFinding => ({
          ...about,
          code: "unit-missing",
          expected: nothing,
          actual: id,
        }),
      ),
      ...added.map(
        ([, { name }]): FileFinding => ({
          ...about,
          code: "unit-unknown",
          expected: file,
          actual: shown(name),
        }),
      ),
    ],
  };
}

/** Where a table is another than the count that it is of: figures, names, units. */
export function compareTable(
  given: GivenTable,
  counted: CountedFile,
  contest: CountedContest,
  lists: Lists,
): readonly VerificationFinding[] {
  const { file, table } = given;
  const { units } = contest;
  const { pairs, findings } =
    units.length === 0 ? { pairs: [], findings: [] } : pairedUnits(given, counted, units);
  const about = { file, with: counted.file, left: leftOutOf(given) };
  return [
    ...findings,
    ...compareNames(given, counted, contest, pairs, lists),
    ...checkOrder(file, "", table.lists),
    ...compareFigures(
      figuresOfTotal(contest),
      figuresOfColumn(table, (row) => row.total),
      { ...about, unit: "" },
    ),
    ...pairs.flatMap(({ unit, at }) =>
      compareFigures(
        figuresOfUnit(contest, unit),
        figuresOfColumn(table, (row) => row.units[at]),
        { ...about, unit: unit.id },
      ),
    ),
  ];
}
