import { own } from "../../model/has.js";
import { writeResultsCsvSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { utf8Bytes } from "../xml/platform-text.js";
import { ballotsFound } from "./ballots-found.js";
import { quoted, withFormulaGuard } from "./csv-fields.js";
import { ballotsFoundLabel, figureRows, rowsAfterBallotsFound } from "./figure-rows.js";
import type { ResultsRow, ResultsTable } from "./results-table.js";

/** How the table is written: as since 2022, or as in 2019. */
export interface ResultsCsvOptions {
  /** In which edition of the file. */
  readonly edition?: "2019" | "2022";
}

/** What a name is written as. */
type Guard = (name: string) => string;

const empty = "";

const rowFields = ({ total, units }: ResultsRow): readonly string[] =>
  [total, ...units].map((figure) => (figure === null ? empty : `${figure}`));

const nothing = (fields: number): readonly string[] => Array.from({ length: fields }, () => empty);

/** The row of postcodes; the table of a district has none. */
function postalCodes(units: ResultsTable["units"], guard: Guard): readonly (readonly string[])[] {
  if (units.length > 0 && units.every(({ postalCode }) => postalCode === undefined)) return [];
  const codes = units.map(({ postalCode = empty }) => guard(postalCode));
  return [["Postcode", ...nothing(4), ...codes]];
}

function tableLines(
  table: ResultsTable,
  edition: "2019" | "2022",
  guard: Guard,
): readonly (readonly string[])[] {
  const { units } = table;
  const labelEnd = edition === "2019" ? " " : "";
  const found = ballotsFound(table.figures, units.length);
  const firstAfter = rowsAfterBallotsFound[0]?.figure;
  const figureLines = table.figures.flatMap((row) => {
    const label = figureRows.find(({ figure }) => figure === row.figure)?.label ?? row.figure;
    const end = label.endsWith("dan toegelaten kiezers") ? labelEnd : "";
    const line = [empty, `${label}${end}`, empty, empty, ...rowFields(row)];
    if (row.figure !== firstAfter) return [line];
    return [[empty, ballotsFoundLabel, empty, empty, ...rowFields(found)], line];
  });
  const listLines = table.lists.flatMap((list) => [
    [`${list.number}`, guard(list.name), empty, empty, ...rowFields(list)],
    ...list.candidates.map((candidate) => [
      empty,
      empty,
      `${candidate.position}`,
      guard(candidate.name),
      ...rowFields(candidate),
    ]),
  ]);
  return [
    ["Verkiezing", empty, guard(table.electionName)],
    ["Datum", empty, table.electionDate],
    ["Gebied", empty, guard(table.area)],
    ["Nummer", empty, table.areaNumber],
    [],
    [
      "Lijstnummer",
      "Aanduiding",
      "Volgnummer",
      "Naam kandidaat",
      "Totaal",
      ...units.map(({ name }) => guard(name)),
    ],
    ["Gebiednummer", ...nothing(4), ...units.map(({ number }) => number)],
    ...postalCodes(units, guard),
    ...figureLines,
    ...listLines,
  ];
}

/**
 * Writes the table as the CSV file that municipalities publish (osv4-3): UTF-8 with a byte-order
 * mark, semicolons, every field between quotation marks except empty ones.
 *
 * The edition of 2019 quotes empty fields as well and ends with an end of line. Names that a
 * spreadsheet could take for a formula get an apostrophe in front; reading takes it off.
 */
export function writeResultsCsv(table: ResultsTable, options: ResultsCsvOptions = {}): Uint8Array {
  const refusal = refusedArguments(writeResultsCsvSignature, [table, options]);
  if (refusal !== null) return refusal;
  return utf8Bytes(
    `\u{feff}${resultsText(table, own(options, "edition") ?? "2022", withFormulaGuard)}`,
  );
}

/** The text of the file, with names as they are guarded. */
export function resultsText(table: ResultsTable, edition: "2019" | "2022", guard: Guard): string {
  const field = (text: string): string =>
    text === empty && edition === "2022" ? empty : quoted(text);
  const lines = tableLines(table, edition, guard).map((fields) => fields.map(field).join(";"));
  return `${lines.join("\n")}${edition === "2019" ? "\n" : ""}`;
}
