import { namesOfList, tabulatedName } from "../../eml/csv/names-of-candidates.js";
import { areaOf, unitColumn } from "../../eml/csv/results-table-from-count.js";
import type { EmlCandidateLists } from "../../eml/documents/candidate-list.js";
import type { EmlReportingUnit } from "../../eml/documents/count.js";
import { shown } from "../../eml/read/issue.js";
import type { VerifiedFile } from "../check-files.js";
import { contestKey } from "../contest-key.js";
import type { CountedContest, CountedFile, CountedUnit } from "../counted-file.js";
import type { FieldFinding } from "../finding-kinds.js";
import { plainText } from "../person-fields.js";
import { isNameless, withoutPrefix } from "../statements-of-files.js";
import type { GivenTable } from "./given-table.js";

/** The candidate lists that were given. */
export type Lists = readonly VerifiedFile<EmlCandidateLists>[];

type Differs = (
  field: FieldFinding["field"],
  expected: string,
  actual: string,
  more?: Partial<Pick<FieldFinding, "unit" | "list" | "position" | "with">>,
) => void;

/** The name of the area, as a table has it of the committee that made the count. */
function areaNamed({ election, authority }: CountedFile["count"]): string {
  const name = withoutPrefix(authority.name).replace(/^Gemeente /, "");
  return areaOf({ election, authority: { ...authority, name } });
}

/** A unit of a count, and the column of the table that is of it. */
export interface UnitInTable {
  readonly unit: CountedUnit;
  readonly column: GivenTable["table"]["units"][number];
}

function compareUnitNames(units: readonly UnitInTable[], differs: Differs): void {
  for (const { unit, column } of units) {
    const { name, postalCode } = unitColumn(unit);
    differs("unit-name", name, column.name, { unit: unit.id });
    if (postalCode === undefined || column.postalCode === undefined) continue;
    const [expected, actual] = [postalCode, column.postalCode].map((code) =>
      code.replaceAll(" ", ""),
    );
    differs("postal-code", expected ?? "", actual ?? "", { unit: unit.id });
  }
}

function compareListNames({ listNames }: CountedContest, { table }: GivenTable, differs: Differs) {
  for (const { number: list, name } of table.lists) {
    const expected = listNames.find((each) => each.list === list)?.name;
    if (expected === undefined || (isNameless(expected) && isNameless(name))) continue;
    differs("list-name", expected, name, { list });
  }
}

/** Names by list and number, where a whole has the candidates of several districts. */
function namesOfWhole(contest: CountedContest, lists: Lists): ReadonlyMap<string, string> {
  const { id, total, units } = contest;
  const whole = {
    id,
    ...(total === undefined ? {} : { total }),
    units: units.flatMap((unit): readonly EmlReportingUnit[] =>
      unit.figures === undefined ? [] : [{ id: unit.id, name: unit.name, ...unit.figures }],
    ),
  };
  const documents = lists.map(({ document }) => document);
  return new Map(
    (total?.lists ?? []).flatMap(({ number, candidates }) => {
      const names = namesOfList(number, whole, documents);
      return candidates.flatMap(({ shortCode = "", position }, place) => {
        const name = names.get(shortCode);
        return name === undefined ? [] : [[`${number} ${position ?? place + 1}`, name] as const];
      });
    }),
  );
}

/** The candidate lists of a contest; of a whole those of all districts. */
export function listsOf({ id }: CountedContest, lists: Lists): Lists {
  const key = contestKey(id);
  if (key === "alle") return lists;
  return lists.filter(({ document }) =>
    document.contests.some((contest) => contestKey(contest.id) === key),
  );
}

function namesOfContest({ id }: CountedContest, lists: Lists): ReadonlyMap<string, string> {
  const own = lists
    .flatMap(({ document }) => document.contests)
    .filter((contest) => contestKey(contest.id) === contestKey(id));
  return new Map(
    own.flatMap((contest) =>
      contest.lists.flatMap(({ number, candidates }) =>
        candidates.flatMap(({ name, position }, place) =>
          name === undefined
            ? []
            : [[`${number} ${position ?? place + 1}`, tabulatedName(name)] as const],
        ),
      ),
    ),
  );
}

/** The names of the candidates of a contest, as a table prints them, by list and number. */
function namesOfCandidates(contest: CountedContest, lists: Lists): ReadonlyMap<string, string> {
  return contest.id === "alle" ? namesOfWhole(contest, lists) : namesOfContest(contest, lists);
}

/** Whether a table has names of candidates at all; one that was made without candidate lists has none. */
export const hasNames = ({ table }: GivenTable): boolean =>
  table.lists.some(({ candidates }) => candidates.some(({ name }) => name !== ""));

function compareCandidates(
  given: GivenTable,
  names: ReadonlyMap<string, string>,
  source: string,
  differs: Differs,
): void {
  if (!hasNames(given)) return;
  for (const { number: list, candidates } of given.table.lists) {
    for (const { position, name } of candidates) {
      const expected = names.get(`${list} ${position}`);
      if (expected === undefined) continue;
      differs("candidate-name", expected, name, { list, position, with: source });
    }
  }
}

/** Every name in a table that is another in its count, or on the candidate lists. */
export function compareNames(
  given: GivenTable,
  { file: counted, count }: CountedFile,
  contest: CountedContest,
  units: readonly UnitInTable[],
  lists: Lists,
): readonly FieldFinding[] {
  const findings: FieldFinding[] = [];
  const differs: Differs = (field, expected, actual, more = {}) => {
    if (plainText(expected) === plainText(actual)) return;
    const about = { file: given.file, field, with: counted, ...more };
    const values = { expected, actual: shown(actual) };
    findings.push({ severity: "fault", code: "field-differs", ...about, ...values });
  };
  differs("unit-name", areaNamed(count), given.table.area);
  compareUnitNames(units, differs);
  compareListNames(contest, given, differs);
  const source = listsOf(contest, lists);
  const named = source.map(({ file }) => file).join(", ");
  compareCandidates(given, namesOfCandidates(contest, source), named, differs);
  return findings;
}
