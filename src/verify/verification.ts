import type { EmlKind } from "../eml/documents/document.js";
import type { EmlIssue } from "../eml/read/issue.js";
import type { DrawnLot } from "../model/outcome/lot.js";
import type { Preset, Readings } from "../model/outcome/readings.js";
import type { VerificationFinding } from "./finding.js";
import type { VerifiedField } from "./verified-field.js";

/** A list number and the seats the law gives it. */
export interface VerifiedList {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** The name as the files have it; an unnamed list is called after who leads it. */
  readonly name: string;
  /** A number of votes. */
  readonly votes: number;
  /** A number of seats. */
  readonly seats: number;
  /** Elected candidates in the order of the law, by name where the candidate lists are there. */
  readonly elected: readonly {
    /** What it is called. */
    readonly name: string;
    /** Elected on preference votes (`"1"`) or in the order of the list (`"2"`). */
    readonly ranking: "1" | "2";
  }[];
}

/** The answers that a verification can give, each with an exit status of its own. */
export const verdicts = ["right", "wrong", "unreadable", "incomplete", "right-if"] as const;

/**
 * `right`: everything that was given agrees. `wrong`: something does not. `unreadable`: a file could
 * not be read. `incomplete`: a unit or a fact is missing without which there is no result.
 * `right-if`: right with facts that are not in the files and were found by searching for them.
 */
export type Verdict = (typeof verdicts)[number];

/** A file that could not be read, with what is wrong with it. */
export interface UnreadFile {
  /** The name of the file. */
  readonly file: string;
  /** Everything that is wrong, each with its place. */
  readonly issues: readonly EmlIssue[];
}

/** What one file alone says, so that it could be compared with nothing. */
export interface SaidOnce {
  /** The name of the file. */
  readonly file: string;
  /** How many of such fields in it no other file has: names of people who are not elected, say. */
  readonly times: number;
}

/** A field and the files that were held against each other on it; no files: compared with nothing. */
export interface Comparison {
  /** The field of the form, by name. */
  readonly field: VerifiedField | "figures" | "sums" | "candidates" | "tables" | "result" | "law";
  /** The files that were looked at. */
  readonly files: readonly string[];
  /** Files that say something of it that no other file says; absent where there are none. */
  readonly saidOnce?: readonly SaidOnce[];
}

/** The kinds of files that are verified: of EML_NL, and the table that is published beside a count (osv4-3). */
export type VerifiedKind = EmlKind | "osv4-3";

/** What a verification comes to. */
export interface VerificationReport {
  /** What it comes to. */
  readonly verdict: Verdict;
  /** The election. */
  readonly election: {
    /** Names it; unique among its kind. */
    readonly id: string;
    /** What it is called. */
    readonly name: string;
    /** The day of the election. */
    readonly date: string;
  } | null;
  /** The files that were looked at. */
  readonly files: readonly {
    /** The name of the file. */
    readonly file: string;
    /** Which of the kinds this is. */
    readonly kind: VerifiedKind;
  }[];
  /** The files that could not be read. */
  readonly unread: readonly UnreadFile[];
  /** Units whose figures were added up. */
  readonly unitsAddedUp: number;
  /** What was found. */
  readonly findings: readonly VerificationFinding[];
  /** What was compared with what; what was compared with nothing has no files. */
  readonly comparisons: readonly Comparison[];
  /** The result of the law; `null` when the files do not say enough for one. */
  readonly result: {
    /** A number of seats. */
    readonly seats: number;
    /** A number of votes. */
    readonly votes: number;
    /** The lists, by number. */
    readonly lists: readonly VerifiedList[];
  } | null;
  /** What is known where there is no result: the votes that the files have, without seats. */
  readonly partial: {
    /** A number of votes. */
    readonly votes: number;
    /** The lists, by number. */
    readonly lists: readonly Pick<VerifiedList, "number" | "name" | "votes">[];
  } | null;
  /** Whether a result file was there and says the same. */
  readonly resultConfirmed: boolean;
}

/** A candidate by list and place on it. */
export interface CandidatePlace {
  /** The number of the list. */
  readonly list: number;
  /** The position of the candidate on the list, from 1. */
  readonly position: number;
}

/** Facts that are not in the files. */
export interface VerificationFacts {
  /** Candidates who died before the result (P 19a). */
  readonly deceased?: readonly CandidatePlace[];
  /** Candidates who are passed over for another reason than death. */
  readonly withdrawn?: readonly CandidatePlace[];
  /** Lots that were drawn, in the order in which the law asks for them. */
  readonly lots?: readonly DrawnLot[];
  /** Candidates whose name was corrected after nomination. */
  readonly correctedNames?: readonly CandidatePlace[];
  /** Files of counts that are in force although a later one was given. */
  readonly inForce?: readonly string[];
}

/** What a verification is told besides the files. */
export interface VerificationOptions extends VerificationFacts {
  /**
   * Seats to be assigned, for files without a definition (110a). Where there is one it decides; the
   * remark `seats-overruled` says when it has another number.
   */
  readonly seats?: number;
  /** The readings of the law under which the result is determined. */
  readonly preset?: Preset;
  /** The answer chosen for each contested question of the law. */
  readonly readings?: Partial<Readings>;
}
