import { withFormulaGuard } from "../eml/csv/csv-fields.js";
import type { CellValue, TableColumn } from "./column.js";

type Row = Readonly<Record<string, CellValue>>;

/** How a table is written as CSV. */
export interface CsvOptions {
  /** An apostrophe before what a spreadsheet would run as a formula. */
  readonly isGuarded: boolean;
}

/** A field after RFC 4180: between quotation marks where it must be. */
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The line of CSV with the names of the columns. */
export const csvHeader = (columns: readonly TableColumn[]): string =>
  `${columns.map(({ name }) => name).join(",")}\r\n`;

/** Rows as lines of CSV (RFC 4180); what a row is without is an empty field. */
export function csvLines(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  { isGuarded }: CsvOptions,
): string {
  const cell = (value: CellValue | undefined): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "number") return `${value}`;
    return field(isGuarded ? withFormulaGuard(value) : value);
  };
  return rows.map((row) => `${columns.map(({ name }) => cell(row[name])).join(",")}\r\n`).join("");
}

/** Rows as lines of JSON, each an object with every column. */
export const jsonLines = (rows: readonly Row[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");
