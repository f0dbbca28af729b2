import { readResultsCsv } from "../../src/eml/csv/read-results-csv.js";
import type { EmlIssue } from "../../src/eml/read/issue.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import type { VerificationReport, VerifiedKind } from "../../src/verify/verification.js";
import { type GivenFile, verifyEml } from "../../src/verify/verify-eml.js";
import { bounds } from "./state/bounds.js";
import type { State } from "./state/state.js";
import { takenText } from "./state/state.js";

/** A file that was dropped on the page, and what became of reading it. */
export interface DroppedFile {
  /** Its name; two of one name are told apart by a number. */
  readonly file: string;
  /** Null: it was refused. */
  readonly kind: VerifiedKind | null;
  readonly issues: readonly EmlIssue[];
  /** As it is given to the verification. */
  readonly given: GivenFile;
}

/** A file that was not opened at all. */
export interface RefusedFile {
  readonly file: string;
  readonly because: "too-large" | "too-many" | "unreadable";
}

/** All files dropped so far, those that were not opened, and what a verification of the others comes to. */
export interface DroppedFiles {
  readonly files: readonly DroppedFile[];
  readonly refused: readonly RefusedFile[];
  readonly report: VerificationReport | null;
}

/** No files yet. */
export const noFiles: DroppedFiles = { files: [], refused: [], report: null };

function verified(
  files: readonly DroppedFile[],
  refused: readonly RefusedFile[],
  seats: number | null,
): DroppedFiles {
  if (files.length === 0) return { ...noFiles, refused };
  return {
    files,
    refused,
    report: verifyEml(
      files.map(({ given }) => given),
      seats === null ? {} : { seats },
    ),
  };
}

/** The name of a file, with a number behind it where another file has it already. */
function nameFor(known: readonly DroppedFile[], name: string): string {
  const taken = new Set(known.map(({ file }) => file));
  let label = name;
  for (let number = 2; taken.has(label); number += 1) label = `${name} (${number})`;
  return label;
}

/** A file that was read as what its name says: a table (CSV), or else a file of EML_NL. */
function readAs(file: string, bytes: Uint8Array): DroppedFile {
  if (/\.csv(?: \(\d+\))?$/i.test(file)) {
    const table = readResultsCsv(bytes);
    const isRead = table.status === "accepted";
    const issues = isRead ? table.remarks : table.issues;
    return { file, kind: isRead ? "osv4-3" : null, issues, given: { file, table } };
  }
  const reading = readEml(bytes, { mode: "lenient" });
  const isRead = reading.status === "accepted";
  const issues = isRead ? reading.remarks : reading.issues;
  return { file, kind: isRead ? reading.value.kind : null, issues, given: { file, reading } };
}

/** Why a file is not opened; null: it is. */
function refusalOf({ name, size }: File, known: number): RefusedFile | null {
  const file = takenText(name);
  if (known >= bounds.files) return { file, because: "too-many" };
  return size > bounds.file ? { file, because: "too-large" } : null;
}

/** The files with more of them read; none takes the place of another. */
export async function withFiles(
  dropped: DroppedFiles,
  files: readonly File[],
  seats: number | null,
): Promise<DroppedFiles> {
  let known = dropped.files;
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const refusal = refusalOf(file, known.length);
    if (refusal !== null) {
      if (!refused.some(({ because }) => because === "too-many")) refused.push(refusal);
      continue;
    }
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (bytes === null) {
      refused.push({ file: takenText(file.name), because: "unreadable" });
      continue;
    }
    known = [...known, readAs(nameFor(known, takenText(file.name)), bytes)];
    // The window draws between two files.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return verified(known, refused, seats);
}

/** The files verified again with another number of seats; null: nobody says it. */
export function withSeats(dropped: DroppedFiles, seats: number | null): DroppedFiles {
  return verified(dropped.files, dropped.refused, seats);
}

/** The kind of election in an identifier such as `GR2022_WestMaasenWaal`. */
function typeOf(id: string): ElectionType | null {
  const code = /^[A-Z]+/.exec(id)?.[0] ?? "";
  return electionTypes.find((type) => type === code) ?? null;
}

/** The settings for the election in the files; null: the files do not give a result. */
export function figuresOfFiles(report: VerificationReport | null): Partial<State> | null {
  const election = report?.election ?? null;
  const result = report?.result ?? null;
  if (election === null || result === null || result.lists.length > bounds.lists) return null;
  const type = typeOf(election.id);
  if (type === null || result.seats > bounds.seats) return null;
  return {
    source: null,
    type,
    day: election.date,
    area: takenText(election.name),
    seats: result.seats,
    lists: result.lists.map(({ name, votes }) => ({
      name: takenText(name),
      votes,
      candidates: null,
    })),
    combinations: [],
    lots: [],
    ballots: null,
    drafts: {},
    together: [],
    walk: 1,
    compareWith: "none",
  };
}
