import { withFormulaGuard } from "../eml/csv/csv-fields.js";
import {
  csvHeaderSignature,
  csvLinesSignature,
  jsonLinesSignature,
} from "../model/signatures/made/table.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { AnyRow, CellValue, TableColumn } from "./column.js";

/** How a table is written as CSV. */
export interface CsvOptions {
  /** An apostrophe before what a spreadsheet would run as a formula. Default: no. */
  readonly isGuarded?: boolean;
}

/** A field after RFC 4180: between quotation marks where it must be. */
const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The line of CSV with the names of the columns. */
export function csvHeader(columns: readonly TableColumn[]): string {
  const refusal = refusedArguments(csvHeaderSignature, [columns]);
  if (refusal !== null) return refusal;
  return `${columns.map(({ name }) => field(name)).join(",")}\r\n`;
}

/** Rows as lines of CSV (RFC 4180); what a row is without is an empty field. */
export function csvLines(
  rows: readonly AnyRow[],
  columns: readonly TableColumn[],
  options: CsvOptions = {},
): string {
  const refusal = refusedArguments(csvLinesSignature, [rows, columns, options]);
  if (refusal !== null) return refusal;
  const { isGuarded = false } = options;
  const cell = (value: CellValue | undefined): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "number") return `${value}`;
    return field(isGuarded ? withFormulaGuard(value) : value);
  };
  return rows.map((row) => `${columns.map(({ name }) => cell(row[name])).join(",")}\r\n`).join("");
}

/** Rows as lines of JSON, each an object with every column. */
export function jsonLines(rows: readonly AnyRow[]): string {
  const refusal = refusedArguments(jsonLinesSignature, [rows]);
  if (refusal !== null) return refusal;
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
