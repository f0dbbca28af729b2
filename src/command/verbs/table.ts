import { buildCommand, type Command } from "@stricli/core";
import type { TableFlags } from "../actions/table.js";
import { tableForms, tableSubjects } from "../flags/choices.js";
import { factFlags } from "../flags/facts.js";
import { closedList, outputParser, pathParser } from "../flags/parsers.js";
import type { Surroundings } from "../surroundings.js";
import { ends } from "./ends.js";

/** `kieswet table`. */
export const tableCommand: Command<Surroundings> = buildCommand<
  TableFlags,
  readonly string[],
  Surroundings
>({
  loader: async () => ends((await import("../actions/table.js")).table),
  parameters: {
    positional: {
      kind: "array",
      parameter: {
        parse: pathParser,
        brief: "Files, folders, zip files; - is standard input",
        placeholder: "path",
      },
      minimum: 1,
    },
    flags: {
      of: {
        kind: "parsed",
        ...closedList(tableSubjects),
        default: "votes",
        brief: "What the rows are: votes (unit by list by candidate), or people who are elected",
        placeholder: tableSubjects.join("|"),
      },
      form: {
        kind: "parsed",
        ...closedList(tableForms),
        default: "csv",
        brief: `As what the table is written: ${tableForms.join(", ")}`,
        placeholder: tableForms.join("|"),
      },
      guard: {
        kind: "boolean",
        default: false,
        withNegated: false,
        brief: "In CSV an apostrophe before what a spreadsheet would run as a formula",
      },
      output: {
        kind: "parsed",
        parse: outputParser,
        optional: true,
        brief: "A new file for the table; none, or -: the output of the command",
        placeholder: "file",
      },
      ...factFlags,
    },
  },
  docs: {
    brief: "Counts and results as one long table, for spreadsheets and databases",
    fullDescription: [
      "Every figure of every count as a row, with ids that join, or everybody who is elected; docs/data.md says what each column is.",
      "Ends as kieswet verify does: every row says what the verification came to.",
      "",
      "  kieswet table files.zip",
      "  kieswet table files --of people --form ndjson",
      "  kieswet table files.zip --form parquet --output votes.parquet",
    ].join("\n"),
  },
});
