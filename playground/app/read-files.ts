import type { EmlDocument } from "../../src/eml/documents/document.js";
import type { EmlIssue } from "../../src/eml/read/issue.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { EmlReading } from "../../src/eml/read/reading.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import type { VerificationReport } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import type { State } from "./state.js";

/** A file that was dropped on the page, and what became of reading it. */
export interface DroppedFile {
  /** Its name; two of one name are told apart by a number. */
  readonly file: string;
  /** Null: it was refused. */
  readonly document: EmlDocument | null;
  readonly issues: readonly EmlIssue[];
  readonly reading: EmlReading;
}

/** All files dropped so far, and what a verification of them comes to. */
export interface DroppedFiles {
  readonly files: readonly DroppedFile[];
  readonly report: VerificationReport | null;
}

/** No files yet. */
export const noFiles: DroppedFiles = { files: [], report: null };

function verified(files: readonly DroppedFile[], seats: number | null): DroppedFiles {
  if (files.length === 0) return noFiles;
  return { files, report: verifyEml(files, seats === null ? {} : { seats }) };
}

/** The name of a file, with a number behind it where another file has it already. */
function nameFor(known: readonly DroppedFile[], name: string): string {
  const taken = new Set(known.map(({ file }) => file));
  let label = name;
  for (let number = 2; taken.has(label); number += 1) label = `${name} (${number})`;
  return label;
}

/** The files with more of them read; none takes the place of another. */
export async function withFiles(
  dropped: DroppedFiles,
  files: readonly File[],
  seats: number | null,
): Promise<DroppedFiles> {
  let known = dropped.files;
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = readEml(bytes, { mode: "lenient" });
    const isRead = reading.status === "accepted";
    const read: DroppedFile = {
      file: nameFor(known, file.name),
      document: isRead ? reading.value : null,
      issues: isRead ? reading.remarks : reading.issues,
      reading,
    };
    known = [...known, read];
  }
  return verified(known, seats);
}

/** The files verified again with another number of seats; null: nobody says it. */
export function withSeats(dropped: DroppedFiles, seats: number | null): DroppedFiles {
  return verified(dropped.files, seats);
}

/** The kind of election in an identifier such as `GR2022_WestMaasenWaal`. */
function typeOf(id: string): ElectionType | null {
  const code = /^[A-Z]+/.exec(id)?.[0] ?? "";
  return electionTypes.find((type) => type === code) ?? null;
}

/** The settings for the election in the files; null: the files do not give a result. */
export function stateFromFiles({ report }: DroppedFiles): Partial<State> | null {
  const election = report?.election ?? null;
  const result = report?.result ?? null;
  if (election === null || result === null) return null;
  return {
    source: null,
    type: typeOf(election.id) ?? "GR",
    day: election.date,
    area: election.name,
    seats: result.seats,
    lists: result.lists.map(({ name, votes }) => ({ name, votes, candidates: null })),
    combinations: [],
    lots: [],
    walk: 1,
    compareWith: "none",
  };
}
