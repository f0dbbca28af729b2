import { type ResultsCsvReading, readResultsCsv } from "../../eml/csv/read-results-csv.js";
import type { FileCollector } from "../../verify/verify-eml.js";
import { systemSentence } from "../command-fault.js";
import { bounded, gathered } from "../given/bytes-of-files.js";
import type { GivenFile } from "../given/given-files.js";
import type { LeftOut } from "../given/left-out.js";
import { counterFor, type TakenFingerprints } from "./printed-fingerprints.js";
import { type ReadingOrder, unopened } from "./read-into.js";

/** Whether a file is no table of a count at all; one that is, and is damaged, was to be read. */
const isNoTable = (reading: ResultsCsvReading): boolean =>
  reading.status === "refused" &&
  reading.issues.some(
    ({ expected }) => expected.kind === "rule" && expected.rule === "results-table",
  );

/**
 * Reads a table that is published beside a count into a collector; answers with its fingerprints. Another
 * CSV of a folder or a zip file is left out; one that was named itself could not be read.
 */
export async function readTableInto(
  collector: FileCollector,
  { name, isNamed, bytes }: GivenFile,
  { allFingerprints }: ReadingOrder,
): Promise<TakenFingerprints | LeftOut> {
  try {
    const all = await gathered(bounded(bytes()));
    const reading = readResultsCsv(all);
    if (!isNamed && isNoTable(reading)) return { path: name, because: "no-table-of-count" };
    collector.addTable(name, reading);
    const counter = counterFor(allFingerprints);
    counter.push(all);
    return { file: name, fingerprints: counter.finish() };
  } catch (error) {
    collector.addTable(name, { status: "refused", issues: [unopened(systemSentence(error))] });
    return { file: name, fingerprints: [] };
  }
}
