import type { EmlIssue } from "../../../src/eml/read/issue.js";
import { type ElectionType, electionTypes } from "../../../src/model/election/election-type.js";
import type { VerificationReport, VerifiedKind } from "../../../src/verify/verification.js";
import { bounds } from "../state/bounds.js";
import { type State, takenText } from "../state/state.js";

/** A file that was dropped on the page, and what became of reading it. */
export interface DroppedFile {
  /** Its name; two of one name are told apart by a number. */
  readonly file: string;
  /** Null: it was refused. */
  readonly kind: VerifiedKind | null;
  readonly issues: readonly EmlIssue[];
}

/** A file that was not opened at all, or not to its end. */
export interface RefusedFile {
  readonly file: string;
  readonly because: "too-large" | "too-many" | "unreadable" | "stopped" | "no-reader";
}

/** All files dropped so far, those that were not opened, and what a verification of the others comes to. */
export interface DroppedFiles {
  readonly files: readonly DroppedFile[];
  readonly refused: readonly RefusedFile[];
  readonly report: VerificationReport | null;
}

/** No files yet. */
export const noFiles: DroppedFiles = { files: [], refused: [], report: null };

/** A file that is being read: which of how many. */
export interface BeingRead {
  readonly file: string;
  readonly number: number;
  readonly of: number;
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
