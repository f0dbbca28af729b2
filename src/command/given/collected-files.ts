import { has } from "../../model/has.js";
import { createFileCollector, type FileCollector } from "../../verify/verify-eml.js";
import { CommandFault } from "../command-fault.js";
import { endOfProgress, progress, remark, type Surroundings } from "../surroundings.js";
import type { TakenFingerprints } from "../verify/printed-fingerprints.js";
import { type ReadingOrder, readInto } from "../verify/read-into.js";
import { readTableInto } from "../verify/read-table-into.js";
import { type GivenFile, givenFiles } from "./given-files.js";
import { type LeftOut, leftOutSentence } from "./left-out.js";

/** Files that were read, and what of folders was left out. */
export interface CollectedFiles {
  readonly collector: FileCollector;
  readonly fingerprints: readonly TakenFingerprints[];
  readonly leftOut: readonly LeftOut[];
  /** The files, to be read once more; what was piped in is there once. */
  readonly files: readonly GivenFile[];
}

const leastForProgress = 3;

/** Reads everything behind the paths, file by file. */
export async function collectedFiles(
  paths: readonly string[],
  order: ReadingOrder,
  surroundings: Surroundings,
): Promise<CollectedFiles> {
  const { files, leftOut: unread } = await givenFiles(paths, surroundings.standardInput);
  const leftOut = [...unread];
  if (files.length === 0) {
    const others = leftOut.length === 0 ? "" : `. ${leftOutSentence(leftOut)}`;
    throw new CommandFault("unreadable", `no XML or CSV file in ${paths.join(", ")}${others}`);
  }
  const collector = createFileCollector();
  const fingerprints: TakenFingerprints[] = [];
  for (const [at, file] of files.entries()) {
    const done = `${at + 1} of ${files.length}: ${file.name}`;
    if (files.length >= leastForProgress) progress(surroundings, done);
    const taken =
      file.is === "table"
        ? await readTableInto(collector, file, order)
        : await readInto(collector, file, order);
    if (has(taken, "because")) leftOut.push(taken);
    else fingerprints.push(taken);
  }
  endOfProgress(surroundings);
  if (leftOut.length > 0) remark(surroundings, leftOutSentence(leftOut));
  return { collector, fingerprints, leftOut, files };
}
