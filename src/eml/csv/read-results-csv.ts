import { readResultsCsvSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { type EmlExpected, ruled } from "../grammar/expected.js";
import { count, day, rankNumber, type ValueType } from "../grammar/value-type.js";
import type { EmlIssue, EmlIssueCode } from "../read/issue.js";
import { shown } from "../read/issue.js";
import { utf8Text } from "../xml/platform-text.js";
import { ballotsFound } from "./ballots-found.js";
import { type CsvLine, csvLines, withoutFormulaGuard } from "./csv-fields.js";
import { ballotsFoundLabel, figureRows } from "./figure-rows.js";
import { beginsAsTable, hasRowOfTable, remarksOnLayout, separatorOf } from "./layout-of-table.js";
import type { ResultsCandidate, ResultsRow, ResultsTable } from "./results-table.js";

/** A table read, or everything wrong with the file; `column` counts fields. */
export type ResultsCsvReading =
  | {
      /** The input was taken. */
      readonly status: "accepted";
      /** The value. */
      readonly value: ResultsTable;
      /** That the file is not laid out as the official program lays it out, where it is not. */
      readonly remarks: readonly EmlIssue[];
    }
  | {
      /** The input was not taken. */
      readonly status: "refused";
      /** Everything that is wrong, each with its place. */
      readonly issues: readonly EmlIssue[];
    };

const figuresFrom = 4;
/** Lines before the figures: with a row of postcodes in the table of a municipality. */
const headerLines = 8;

const mostIssues = 1_000;
const headerLabels = ["Verkiezing", "Datum", "Gebied", "Nummer"];
const columnLabels = ["Lijstnummer", "Aanduiding", "Volgnummer", "Naam kandidaat", "Totaal"];

type Report = (
  code: EmlIssueCode,
  line: CsvLine,
  column: number,
  expected: EmlExpected,
  actual: string,
) => void;

const fieldOf = ({ fields }: CsvLine, index: number): string => fields[index] ?? "";

function parsed<Value>(type: ValueType<Value>, line: CsvLine, index: number, report: Report) {
  const text = fieldOf(line, index);
  const value = type.read(text);
  if (value === undefined) report("invalid-value", line, index + 1, type.expected, `"${text}"`);
  return value;
}

/** Which figures of a row may be empty: all, those of units, or none. */
type Emptiness = "all" | "units" | "none";

function rowOf(line: CsvLine, units: number, mayBeEmpty: Emptiness, report: Report): ResultsRow {
  const width = figuresFrom + 1 + units;
  if (line.fields.length !== width) {
    const expected = { kind: "exactly", count: width, of: "fields" } as const;
    report("incomplete-content", line, 1, expected, `${line.fields.length}`);
    return { total: null, units: [] };
  }
  const figures = Array.from({ length: units + 1 }, (_, index) => {
    const at = figuresFrom + index;
    const isFree = mayBeEmpty === "all" || (mayBeEmpty === "units" && index > 0);
    if (isFree && line.fields[at] === "") return null;
    return parsed(count, line, at, report) ?? null;
  });
  const [total = null, ...rest] = figures;
  return { total, units: rest };
}

/** A spreadsheet writes a day day first. */
const dayEitherWay: ValueType<string> = {
  ...day,
  read: (text) => day.read(text.replace(/^(\d{2})-(\d{2})-(\d{4})$/, "$3-$2-$1")),
};

/** A spreadsheet takes the zeros off the code of a municipality. */
const municipalityCode = (number: string): string =>
  /^\d+$/.test(number) ? number.padStart(4, "0") : number;

function header(lines: readonly CsvLine[], report: Report) {
  const at = (index: number): CsvLine => lines[index] ?? { line: index + 1, fields: [] };
  const label = (index: number, column: number, expected: string): void => {
    const actual = fieldOf(at(index), column);
    if (actual !== expected) {
      const label = { kind: "one-of", values: [expected] } as const;
      report("invalid-value", at(index), column + 1, label, `"${actual}"`);
    }
  };
  for (const [index, expected] of headerLabels.entries()) label(index, 0, expected);
  for (const [index, expected] of columnLabels.entries()) label(5, index, expected);
  label(6, 0, "Gebiednummer");
  const hasPostalCodes = fieldOf(at(7), 0) === "Postcode";
  const names = at(5).fields.slice(figuresFrom + 1);
  const unitField = (index: number, unit: number): string =>
    fieldOf(at(index), figuresFrom + 1 + unit);
  for (const index of hasPostalCodes ? [6, 7] : [6]) {
    const found = at(index).fields.length - figuresFrom - 1;
    if (found !== names.length) {
      const expected = { kind: "exactly", count: names.length, of: "units" } as const;
      report("incomplete-content", at(index), 1, expected, `${found}`);
    }
  }
  const third = (index: number): string => withoutFormulaGuard(fieldOf(at(index), 2));
  return {
    electionName: third(0),
    electionDate: parsed(dayEitherWay, at(1), 2, report) ?? "",
    area: third(2),
    areaNumber: municipalityCode(third(3)),
    units: names.map((name, unit) => ({
      number: hasPostalCodes ? unitField(6, unit) : municipalityCode(unitField(6, unit)),
      name: withoutFormulaGuard(name),
      ...(hasPostalCodes ? { postalCode: withoutFormulaGuard(unitField(7, unit)) } : {}),
    })),
  };
}

type GrowingList = Omit<ResultsTable["lists"][number], "candidates"> & {
  readonly candidates: ResultsCandidate[];
};

function readFigure(
  line: CsvLine,
  units: number,
  figures: ResultsTable["figures"][number][],
  report: Report,
): void {
  const label = fieldOf(line, 1).trimEnd();
  if (label === ballotsFoundLabel) {
    const stated = rowOf(line, units, "all", report);
    const found = ballotsFound(figures, units);
    const sums = [found.total, ...found.units];
    [stated.total, ...stated.units].forEach((figure, index) => {
      const sum = sums[index] ?? null;
      if (figure === sum) return;
      const expected = { kind: "ballots-found", sum } as const;
      report("incomplete-content", line, figuresFrom + 1 + index, expected, `${figure ?? ""}`);
    });
    return;
  }
  const known = figureRows.find((row) => row.label === label);
  if (known === undefined) {
    report("unexpected-element", line, 2, ruled("row-of-figures"), `"${label}"`);
    return;
  }
  if (figures.some(({ figure }) => figure === known.figure)) {
    report("duplicate-identifier", line, 2, ruled("figure-once"), `"${label}"`);
  }
  figures.push({ figure: known.figure, ...rowOf(line, units, "all", report) });
}

/** What is known of a table when its lists are read. */
interface TableHead {
  readonly units: readonly unknown[];
  /** Not every list and candidate stands in each district of a whole. */
  readonly votesMayBeEmpty: Emptiness;
}

function readList(
  line: CsvLine,
  { units, votesMayBeEmpty }: TableHead,
  lists: GrowingList[],
  numbers: Set<number>,
  report: Report,
): void {
  const number = parsed(rankNumber, line, 0, report) ?? 0;
  if (numbers.has(number)) {
    report("duplicate-identifier", line, 1, ruled("list-once"), `${number}`);
  }
  numbers.add(number);
  const name = withoutFormulaGuard(fieldOf(line, 1));
  lists.push({
    number,
    name,
    ...rowOf(line, units.length, votesMayBeEmpty, report),
    candidates: [],
  });
}

function readCandidate(
  line: CsvLine,
  { units, votesMayBeEmpty }: TableHead,
  lists: readonly GrowingList[],
  positions: Set<string>,
  report: Report,
): void {
  const list = lists.at(-1);
  if (list === undefined) {
    report("incomplete-content", line, 3, ruled("list-before-candidates"), fieldOf(line, 2));
    return;
  }
  const position = parsed(rankNumber, line, 2, report) ?? 0;
  const identity = `${lists.length}/${position}`;
  if (positions.has(identity)) {
    report("duplicate-identifier", line, 3, ruled("candidate-once"), `${position}`);
  }
  positions.add(identity);
  const name = withoutFormulaGuard(fieldOf(line, 3));
  list.candidates.push({ position, name, ...rowOf(line, units.length, votesMayBeEmpty, report) });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8Text(bytes);
  } catch {
    return undefined;
  }
}

function refusedWhole(code: EmlIssueCode, line: number, expected: EmlExpected, actual: string) {
  const issue = { code, line, column: 1, path: "", expected, actual: shown(actual) };
  return { status: "refused", issues: [issue] } as const;
}

/**
 * Reads the CSV file that municipalities publish (osv4-3), of 2019 or later, back into a table.
 *
 * A table that a spreadsheet saved again is read as it says, with a remark: fields between semicolons, commas or
 * tabs, days day first, codes without their zeros. A file that is no such table says so (`no-results-table`).
 *
 * All issues are reported together; `column` is the number of the field, `path` the row's label.
 */
export function readResultsCsv(bytes: Uint8Array): ResultsCsvReading {
  const refusal = refusedArguments(readResultsCsvSignature, [bytes]);
  if (refusal !== null) return refusal;
  const text = decoded(bytes);
  if (text === undefined) return refusedWhole("not-utf-8", 0, { kind: "xml", rule: "utf-8" }, "");
  const split = csvLines(text, separatorOf(text));
  if (split.status === "refused") {
    const expected = ruled(beginsAsTable(text) ? "field-of-table" : "results-table");
    return refusedWhole("not-well-formed", split.line, expected, split.actual);
  }
  const issues: EmlIssue[] = [];
  const report: Report = (code, { line, fields }, column, expected, actual) => {
    const path = shown(fields.slice(0, figuresFrom).filter(Boolean).join(" "));
    issues.push({ code, line, column, path, expected, actual: shown(actual) });
  };
  const [first = ""] = split.value[0]?.fields ?? [];
  // A spreadsheet is told its separator in a line of its own.
  const told = /^sep=/i.test(first) ? split.value.slice(1) : split.value;
  if (told[0]?.fields[0] !== headerLabels[0]) {
    const actual = told[0]?.fields.join(";") ?? "";
    return actual === "" || hasRowOfTable(told)
      ? refusedWhole("incomplete-content", 1, ruled("header-of-table"), actual)
      : refusedWhole("no-results-table", 1, ruled("results-table"), actual);
  }
  const head = header(told, report);
  const votesMayBeEmpty = head.areaNumber === "CSB" ? "units" : "none";
  const tableHead: TableHead = { units: head.units, votesMayBeEmpty };
  const isMunicipal = told[headerLines - 1]?.fields[0] === "Postcode";
  const figures: ResultsTable["figures"][number][] = [];
  const lists: GrowingList[] = [];
  const numbers = new Set<number>();
  const positions = new Set<string>();
  for (const line of told.slice(isMunicipal ? headerLines : headerLines - 1)) {
    if (issues.length >= mostIssues) break;
    if (fieldOf(line, 0) !== "") readList(line, tableHead, lists, numbers, report);
    else if (fieldOf(line, 2) !== "") {
      readCandidate(line, tableHead, lists, positions, report);
    } else if (lists.length === 0) readFigure(line, head.units.length, figures, report);
    else report("wrong-order", line, 1, ruled("list-or-candidate"), fieldOf(line, 1));
  }
  if (issues.length > 0) return { status: "refused", issues };
  const value: ResultsTable = { ...head, figures, lists };
  return { status: "accepted", value, remarks: remarksOnLayout(text, value) };
}
