import type { ResultsRow, ResultsTable } from "../../eml/csv/results-table.js";
import { shown } from "../../eml/read/issue.js";
import type { SumFinding } from "../finding-kinds.js";
import type { VerifiedFigure } from "../verified-field.js";
import { figuresOfColumn, type NamedFigures } from "./named-figures.js";

type Column = (row: ResultsRow) => number | null | undefined;

/** Lists that have not the votes of their candidates, and votes on candidates that are not those of the lists. */
function sumsOfColumn(
  file: string,
  unit: string,
  { figures, lists }: ResultsTable,
  of: Column,
): readonly SumFinding[] {
  const findings: SumFinding[] = [];
  const compare = (
    code: SumFinding["code"],
    what: VerifiedFigure,
    stated: number,
    parts: readonly ResultsRow[],
  ): void => {
    const sum = parts.reduce((all, part) => all + (of(part) ?? 0), 0);
    if (stated !== sum) findings.push({ severity: "fault", code, file, unit, what, stated, sum });
  };
  for (const list of lists) {
    const stated = of(list);
    if (stated == null) continue;
    compare("candidates-do-not-add-up", `lists.${list.number}.votes`, stated, list.candidates);
  }
  const votes = figures.find(({ figure }) => figure === "stemmen op kandidaten");
  const stated = votes === undefined ? null : of(votes);
  if (stated != null) compare("lists-do-not-add-up", "votesOnCandidates", stated, lists);
  return findings;
}

/** Eligible voters are of a register, and not a sum (Na 28). */
function sumsOfUnits(
  file: string,
  total: NamedFigures,
  units: readonly NamedFigures[],
): readonly SumFinding[] {
  if (units.length === 0) return [];
  return [...total].flatMap(([what, stated]): readonly SumFinding[] => {
    const sum = units.reduce((all, unit) => all + (unit.get(what) ?? 0), 0);
    if (what === "eligibleVoters" || stated === sum) return [];
    const about = { file, unit: "", what, stated, sum } as const;
    return [{ severity: "fault", code: "units-do-not-add-up", ...about }];
  });
}

/** Where a table by itself does not add up. */
export function sumsOfTable(file: string, table: ResultsTable): readonly SumFinding[] {
  const inUnits = table.units.map(
    (_, at): Column =>
      ({ units }) =>
        units[at],
  );
  const total: Column = (row) => row.total;
  return [
    ...sumsOfColumn(file, "", table, total),
    ...inUnits.flatMap((of, at) =>
      sumsOfColumn(file, shown(table.units[at]?.number ?? ""), table, of),
    ),
    ...sumsOfUnits(
      file,
      figuresOfColumn(table, total),
      inUnits.map((of) => figuresOfColumn(table, of)),
    ),
  ];
}
