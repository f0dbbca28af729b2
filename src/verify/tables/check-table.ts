import { kindOfArea } from "../../eml/csv/count-file-from-results.js";
import type { EmlElection } from "../../eml/documents/election-identifier.js";
import { unitKey } from "../contest-key.js";
import type { CountedFile } from "../counted-file.js";
import type { FilesOfElection } from "../files-of-election.js";
import { nothing, type VerificationFinding } from "../finding.js";
import type { FileFinding } from "../finding-kinds.js";
import { notCompared } from "../missing.js";
import { isCouncil } from "../whole-counts.js";
import { checkArea } from "./check-area.js";
import type { CheckedTable } from "./checked-table.js";
import { compareWithAbove } from "./compare-figures.js";
import { listsOf } from "./compare-names.js";
import { compareTable, leftOutOf, unitsTwice } from "./compare-table.js";
import type { GivenTable } from "./given-table.js";
import {
  figuresOfBody,
  figuresOfColumn,
  figuresOfTotal,
  type NamedFigures,
} from "./named-figures.js";
import { sumsOfTable } from "./sums-of-table.js";

/** The counts beside which tables were given. */
export interface CountsBesideTables {
  readonly files: FilesOfElection;
  /** Also the counts that a later one replaced. */
  readonly all: readonly CountedFile[];
}

/** The body that a table is of, by what makes a body one in every file. */
export const areaKey = ({ table }: GivenTable): string => unitKey(table.areaNumber);

const isOfBody =
  (given: GivenTable) =>
  ({ count, contests }: CountedFile): boolean =>
    count.kind === kindOfArea(given.table.areaNumber) &&
    unitKey(count.authority.id) === areaKey(given) &&
    contests.length === 1;

/** A table that says what a count said before a later one replaced it is replaced with it. */
function replacedWith({ file }: GivenTable, { file: actual, count }: CountedFile): FileFinding {
  const expected = count.authority.id;
  return { severity: "remark", code: "corrected", file, expected, actual };
}

const isFault = ({ severity }: VerificationFinding): boolean => severity === "fault";

/** A table held against the count of its body; undefined where there is none. */
function besideCount(
  given: GivenTable,
  { files, all }: CountsBesideTables,
): CheckedTable | undefined {
  const holds = files.counted.find(isOfBody(given));
  const [contest] = holds?.contests ?? [];
  if (holds === undefined || contest === undefined) return undefined;
  const namesIn = listsOf(contest, files.lists).map(({ file }) => file);
  const isAlone = contest.units.length === 0;
  const about = { given, with: [holds.file], namesIn, isAlone };
  const findings = compareTable(given, holds, contest, files.lists);
  if (!findings.some(isFault)) return { ...about, findings };
  const isEarlier = all
    .filter((counted) => counted !== holds && isOfBody(given)(counted))
    .some((counted) =>
      counted.contests.every(
        (own) => !compareTable(given, counted, own, files.lists).some(isFault),
      ),
    );
  return { ...about, findings: isEarlier ? [replacedWith(given, holds)] : findings };
}

/** Figures of a body in a count above it. */
interface FiguresAbove {
  readonly file: string;
  readonly unit: string;
  readonly figures: NamedFigures;
}

/** Whether a table can be of the body that a council is of: its municipality, where the files say which. */
function isOfCouncil(given: GivenTable, election: EmlElection): boolean {
  const { areaNumber } = given.table;
  if (!isCouncil(election) || !/^\d{4}$/.test(areaNumber)) return false;
  const own = election.domain?.id;
  return own === undefined || own.padStart(4, "0") === areaNumber;
}

/** Figures of the body of a table in a count above it, or in that of the whole of a council. */
function figuresAbove(
  given: GivenTable,
  { files: { counted, election } }: CountsBesideTables,
): FiguresAbove | undefined {
  const isWholeCouncil = isOfCouncil(given, election);
  for (const { file, count, contests } of counted) {
    for (const contest of contests) {
      const unit = contest.units.find(({ id }) => unitKey(id) === areaKey(given));
      if (unit !== undefined) {
        return { file, unit: unit.id, figures: figuresOfBody(contest, unit) };
      }
      const isUndivided = contests.length === 1 && contest.units.length === 0;
      if (isWholeCouncil && isUndivided && count.kind === "510d") {
        return { file, unit: nothing, figures: figuresOfTotal(contest) };
      }
    }
  }
  return undefined;
}

/** Holds a table against the count of its body, else against a count above it; and against itself. */
export function checkTable(given: GivenTable, beside: CountsBesideTables): CheckedTable {
  const { file, table } = given;
  const own = besideCount(given, beside);
  const sums = own === undefined || own.isAlone ? sumsOfTable(file, table) : [];
  const byItself = [...unitsTwice(given), ...sums];
  if (own !== undefined) return { ...own, findings: [...byItself, ...own.findings] };
  const ofArea = [...byItself, ...checkArea(given, beside.files)];
  const alone = { given, with: [], namesIn: [], isAlone: true };
  const above = figuresAbove(given, beside);
  if (above === undefined) return { ...alone, findings: [...ofArea, notCompared(file)] };
  const total = figuresOfColumn(table, (row) => row.total);
  const about = { file, unit: above.unit, with: above.file, left: leftOutOf(given) };
  const differing = compareWithAbove(above.figures, total, about);
  return { ...alone, with: [above.file], findings: [...ofArea, ...differing] };
}
