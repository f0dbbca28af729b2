import { personColumns } from "../../table/person-columns.js";
import { voteColumns } from "../../table/vote-columns.js";
import { reportOn } from "../../verify/report-on.js";
import { CommandFault } from "../command-fault.js";
import type { Ending } from "../exit-status.js";
import type { TableForm, TableSubject } from "../flags/choices.js";
import { type FactFlags, verificationOptions } from "../flags/facts.js";
import { collectedFiles } from "../given/collected-files.js";
import { standardInputName } from "../given/given-files.js";
import { unreadSentence } from "../given/unread-sentence.js";
import { openNewFile } from "../output-file.js";
import { endOfProgress, progress, remark, type Surroundings } from "../surroundings.js";
import { knownFiles, personRows, type Rows, voteRows } from "../table/rows-of-files.js";
import { type TableWriter, tableWriter } from "../table/table-writer.js";
import { endings, verdictRemarks } from "./endings.js";

/** What may be asked of it. */
export interface TableFlags extends FactFlags {
  readonly of: TableSubject;
  readonly form: TableForm;
  readonly guard: boolean;
  readonly output: string | undefined;
}

/** What `kieswet table` does. */
export async function table(
  this: Surroundings,
  flags: TableFlags,
  ...paths: readonly string[]
): Promise<Ending> {
  const { form } = flags;
  const output = flags.output === standardInputName ? undefined : flags.output;
  if (form === "parquet" && output === undefined && this.columns !== null) {
    throw new CommandFault(
      "misunderstood",
      "Parquet is no text for a terminal: give --output file",
    );
  }
  const { known, files, verdict } = await verified(paths, flags, this);
  const isOfVotes = flags.of === "votes";
  const columns = isOfVotes ? voteColumns : personColumns;
  const rows = isOfVotes ? voteRows(files, known) : personRows(known);
  if (output === undefined) {
    let isRead = true;
    const write = async (bytes: Uint8Array) => {
      isRead = await this.writeBytes(bytes);
    };
    const writer = await tableWriter(form, columns, flags.guard, write);
    await written(rows, writer, this, () => isRead);
  } else {
    const file = await openNewFile(output);
    try {
      const writer = await tableWriter(form, columns, flags.guard, file.write);
      await written(rows, writer, this, () => true);
      await file.finish();
    } catch (error) {
      await file.abandon();
      throw error;
    }
  }
  if (verdict !== "right") remark(this, verdictRemarks[verdict]);
  return endings[verdict];
}

/** Writes rows as they come, as long as anybody reads them. */
async function written(
  all: AsyncIterable<Rows> | Iterable<Rows>,
  writer: TableWriter,
  surroundings: Surroundings,
  isRead: () => boolean,
): Promise<void> {
  let count = 0;
  for await (const rows of all) {
    if (!isRead()) return;
    await writer.add(rows);
    count += rows.length;
    progress(surroundings, `${count} rows`);
  }
  await writer.finish();
  endOfProgress(surroundings);
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
  const known = knownFiles(given, { verdict, digests });
  const hasRows = flags.of === "votes" ? known.counts.size > 0 : known.results.length > 0;
  if (hasRows) return { known, files, verdict };
  if (given.unread.length > 0) throw new CommandFault("unreadable", unreadSentence(given.unread));
  const lacking = flags.of === "votes" ? "count (510)" : "result (520)";
  throw new CommandFault("incomplete", `There is no ${lacking} in ${paths.join(", ")}: no rows`);
}
