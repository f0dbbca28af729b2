import { buildCommand } from "@stricli/core";
import { personColumns } from "../../table/person-columns.js";
import { voteColumns } from "../../table/vote-columns.js";
import { reportOn } from "../../verify/report-on.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import { type FactFlags, factFlags, verificationOptions } from "../flags/facts.js";
import { oneOf } from "../flags/parsers.js";
import { collectedFiles } from "../given/collected-files.js";
import { openNewFile } from "../output-file.js";
import { endOfProgress, progress, type Surroundings } from "../surroundings.js";
import { knownFiles, personRows, voteRows } from "../table/rows-of-files.js";
import { type TableForm, tableForms, tableWriter } from "../table/table-writer.js";
import { endings } from "./endings.js";
import { ends } from "./ends.js";

const subjects = ["votes", "people"] as const;

interface TableFlags extends FactFlags {
  readonly of: (typeof subjects)[number];
  readonly form: TableForm;
  readonly guard: boolean;
  readonly output: string | undefined;
}

async function table(
  this: Surroundings,
  flags: TableFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const { form, output } = flags;
  if (form === "parquet" && output === undefined && this.columns !== null) {
    throw new CommandFault(
      "misunderstood",
      "Parquet is no text for a terminal: give --output file",
    );
  }
  const { known, files, ending } = await verified(paths, flags, this);
  const isOfVotes = flags.of === "votes";
  const columns = isOfVotes ? voteColumns : personColumns;
  const file = output === undefined ? undefined : await openNewFile(output);
  try {
    const writer = await tableWriter(form, columns, flags.guard, file?.write ?? this.writeBytes);
    let count = 0;
    for await (const rows of isOfVotes ? voteRows(files, known) : personRows(known)) {
      await writer.add(rows);
      count += rows.length;
      progress(this, `${count} rows`);
    }
    await writer.finish();
    endOfProgress(this);
  } finally {
    await file?.close();
  }
  return ending;
}

/** What the files say of themselves; their figures are let go. */
async function verified(paths: readonly string[], flags: TableFlags, surroundings: Surroundings) {
  const order = { mode: "lenient", allFingerprints: false } as const;
  const { collector, fingerprints, files } = await collectedFiles(paths, order, surroundings);
  const given = collector.given();
  const { verdict } = reportOn(given, verificationOptions(flags));
  const digests = new Map(
    fingerprints.map((taken) => [taken.file, taken.fingerprints[0]?.digest ?? ""]),
  );
  return { known: knownFiles(given, { verdict, digests }), files, ending: endings[verdict] };
}

/** `kieswet table`. */
export const tableCommand = buildCommand<TableFlags, readonly string[], Surroundings>({
  func: ends(table),
  parameters: {
    positional: {
      kind: "array",
      parameter: { parse: String, brief: "Files, folders, zip files", placeholder: "path" },
      minimum: 1,
    },
    flags: {
      of: {
        kind: "parsed",
        parse: oneOf(subjects),
        default: "votes",
        brief: "What the rows are: votes (unit by list by candidate), or people who are elected",
        placeholder: subjects.join("|"),
      },
      form: {
        kind: "parsed",
        parse: oneOf(tableForms),
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
        parse: String,
        optional: true,
        brief: "A new file for the table; none: the output of the command",
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
