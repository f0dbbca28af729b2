import type { ResultsFigure, ResultsRow, ResultsTable } from "./results-table.js";

const parts: readonly ResultsFigure[] = ["stemmen op kandidaten", "blanco", "ongeldig"];

/** Votes on candidates, blank and invalid together; `null` where one of them is not known. */
export function ballotsFound(figures: ResultsTable["figures"], unitCount: number): ResultsRow {
  const rows = parts.map((part) => figures.find(({ figure }) => figure === part));
  const sum = (values: readonly (number | null | undefined)[]): number | null =>
    values.reduce<number | null>(
      (total, value) => (total === null || value == null ? null : total + value),
      0,
    );
  return {
    total: sum(rows.map((row) => row?.total)),
    units: Array.from({ length: unitCount }, (_, unit) => sum(rows.map((row) => row?.units[unit]))),
  };
}
