import { ruled } from "../grammar/expected.js";
import type { EmlIssue } from "../read/issue.js";
import { type CsvLine, type Separator, withFormulaGuard } from "./csv-fields.js";
import { ballotsFoundLabel, figureRows } from "./figure-rows.js";
import type { ResultsTable } from "./results-table.js";
import { resultsText } from "./write-results-csv.js";

/** What stands between the fields: told in a line of its own, or behind the first label. */
export function separatorOf(text: string): Separator {
  const [, told, behind] = /^(?:"?sep=(.)|"?Verkiezing"?([,\t]))/i.exec(text) ?? [];
  const found = told ?? behind;
  return found === "," || found === "\t" ? found : ";";
}

/** Whether a text begins as a table does, or with what a spreadsheet writes in front of it. */
export const beginsAsTable = (text: string): boolean => /^"?(?:sep=|Verkiezing\b)/i.test(text);

const labels: readonly string[] = [ballotsFoundLabel, ...figureRows.map(({ label }) => label)];

/** Whether any line is one that only such a table has: then it is one without its first lines. */
export function hasRowOfTable(lines: readonly CsvLine[]): boolean {
  return lines.some(
    ({ fields: [first, label = ""] }) =>
      first === "Gebiednummer" || labels.includes(label.trimEnd()),
  );
}

const editions = ["2022", "2019"] as const;

/** A table that the official program would have written otherwise was saved again by another. */
export function remarksOnLayout(text: string, table: ResultsTable): readonly EmlIssue[] {
  const isWritten = (guard: (name: string) => string): boolean =>
    editions.some((edition) => resultsText(table, edition, guard) === text);
  if (isWritten(withFormulaGuard) || isWritten((name) => name)) return [];
  const nowhere = { line: 0, column: 0, path: "", actual: "" };
  return [{ code: "other-layout", ...nowhere, expected: ruled("layout-of-program") }];
}
