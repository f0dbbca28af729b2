/** Characters a spreadsheet may take for the start of a formula, after any apostrophes. */
const formulaStart = /^'*[=+\-@\t\r]/;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe in front where it could be one.
 * {@link withoutFormulaGuard} takes it off again.
 */
export function withFormulaGuard(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe of {@link withFormulaGuard}. */
export function withoutFormulaGuard(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}

/** A field between quotation marks. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A line of fields. */
export interface CsvLine {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** Lines of fields, or where the file stops being any. */
export type CsvLines =
  | { readonly status: "accepted"; readonly value: readonly CsvLine[] }
  | { readonly status: "refused"; readonly line: number; readonly actual: string };

/** What stands between fields; a spreadsheet takes that of its country. */
export type Separator = ";" | "," | "\t";

const bareForms: Readonly<Record<Separator, RegExp>> = {
  ";": /[^";\r\n]*/y,
  ",": /[^",\r\n]*/y,
  "\t": /[^"\t\r\n]*/y,
};

/** Where the quotation mark stands that closes the field; -1 when none does. */
function closingQuote(text: string, start: number): number {
  let quote = text.indexOf('"', start);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** The field at a place: as it stands and what it says; a field that is never closed is empty. */
function fieldAt(
  text: string,
  position: number,
  separator: Separator,
): { readonly length: number; readonly field: string } {
  if (text[position] === '"') {
    const end = closingQuote(text, position + 1);
    if (end === -1) return { length: 0, field: "" };
    const field = text.slice(position + 1, end).replaceAll('""', '"');
    return { length: end + 1 - position, field };
  }
  const bareForm = bareForms[separator];
  bareForm.lastIndex = position;
  const [field = ""] = bareForm.exec(text) ?? [];
  return { length: field.length, field };
}

/** Takes separated text apart; ends of lines inside quotation marks belong to the field. */
export function csvLines(text: string, separator: Separator = ";"): CsvLines {
  const lines: CsvLine[] = [];
  let line = 1;
  let lineOfField = 1;
  let position = 0;
  let fields: string[] = [];
  while (position <= text.length) {
    const { length, field } = fieldAt(text, position, separator);
    fields.push(field);
    lineOfField += field.split("\n").length - 1;
    position += length;
    const next = text[position];
    const endsLine = next === undefined || next === "\n" || text.startsWith("\r\n", position);
    if (next !== separator && !endsLine) {
      return { status: "refused", line: lineOfField, actual: text.slice(position, position + 20) };
    }
    position += next === "\r" ? 2 : 1;
    if (!endsLine) continue;
    lines.push({ line, fields });
    lineOfField += 1;
    line = lineOfField;
    fields = [];
    if (position === text.length) break;
  }
  return { status: "accepted", value: lines };
}
