import type { EmlDocument } from "../../src/eml/documents/document.js";
import type { EmlIssue } from "../../src/eml/read/issue.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import type { VerificationReport } from "../../src/verify/verification.js";
import { verifyEml } from "../../src/verify/verify-eml.js";
import type { State } from "./state.js";

/** A file that was dropped on the page. */
export interface DroppedFile {
  readonly file: string;
  /** Null: it was refused. */
  readonly document: EmlDocument | null;
  readonly issues: readonly EmlIssue[];
}

/** All files dropped so far, and what a verification of them comes to. */
export interface DroppedFiles {
  readonly files: readonly DroppedFile[];
  readonly report: VerificationReport | null;
}

/** No files yet. */
export const noFiles: DroppedFiles = { files: [], report: null };

function verified(files: readonly DroppedFile[], seats: number): DroppedFiles {
  const documents = files.flatMap(({ file, document }) =>
    document === null ? [] : [{ file, document }],
  );
  const defined = documents.some(({ document }) => document.kind === "110a");
  const report = verifyEml(documents, defined ? {} : { seats });
  return { files, report: documents.length === 0 ? null : report };
}

/** The files with more of them read; a file of the same name is replaced. */
export async function withFiles(
  dropped: DroppedFiles,
  files: readonly File[],
  seats: number,
): Promise<DroppedFiles> {
  let known = dropped.files;
  for (const file of files) {
    const reading = readEml(new Uint8Array(await file.arrayBuffer()), { mode: "lenient" });
    const read: DroppedFile =
      reading.status === "accepted"
        ? { file: file.name, document: reading.value, issues: reading.remarks }
        : { file: file.name, document: null, issues: reading.issues };
    known = [...known.filter((one) => one.file !== file.name), read];
  }
  return verified(known, seats);
}

/** The files verified again with another number of seats. */
export function withSeats(dropped: DroppedFiles, seats: number): DroppedFiles {
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
