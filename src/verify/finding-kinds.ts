import type { EmlIssue } from "../eml/read/issue.js";
import type { LotQuestion } from "../model/outcome/lot.js";
import type { RefusalIssue } from "../model/refusal.js";
import type { VerifiedField, VerifiedFigure } from "./verified-field.js";

/**
 * What a finding comes to: with a `fault` something is wrong; with a `gap` something is missing
 * without which there is no answer; with a `supposition` everything is right if a fact outside the
 * files is so; a `remark` only has to be said.
 */
export type Severity = "fault" | "gap" | "supposition" | "remark";

interface About {
  /** Whether it stands in the way (an error) or asks for a look (a warning). */
  readonly severity: Severity;
  /** The file it is about; empty when it is about all of them. */
  readonly file: string;
}

/** A field that is another than where it comes from: another file, or the law of the day. */
export interface FieldFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "field-differs";
  /** The field of the form, by name. */
  readonly field: VerifiedField;
  /**
   * The file it was compared with; null: the law of the day of the election or, of a list or candidate, the
   * calculated result.
   */
  readonly with: string | null;
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit?: string;
  /** The number of the list. */
  readonly list?: number;
  /** Place on the list. */
  readonly position?: number;
  /** What was expected there. */
  readonly expected: string;
  /** What was there. */
  readonly actual: string;
}

/** Something in a file that a lenient reading could not take, or took with a remark. */
export interface ReadingFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "kept-aside";
  /** What is wrong with the file. */
  readonly issue: EmlIssue;
}

/** A fact outside the files with which everything would be right. */
export interface SuppositionFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "deceased-supposed" | "name-corrected";
  /** The number of the list. */
  readonly list: number;
  /** The position of the candidate on the list, from 1. */
  readonly position: number;
  /** The name on the candidate list, and for a corrected one that of the result. */
  readonly expected: string;
  /** What was there. */
  readonly actual: string;
}

/** Facts that a verification can be given besides the files. */
export const givenFacts = ["deceased", "withdrawn", "corrected-name", "in-force"] as const;

/** A fact that was given besides the files: used (a remark), or about nobody and nothing in them (a fault). */
export interface FactFinding extends About {
  /** A stable code that says what became of it. */
  readonly code: "fact-given" | "fact-unknown";
  /** Which fact. */
  readonly fact: (typeof givenFacts)[number];
  /** Who or what it is about: list, slash, place on it, or the name of a file. */
  readonly about: string;
  /** The name of who it is about, as the candidate lists have it; empty where they do not say. */
  readonly name: string;
}

/** A figure of a total that is not the sum of its parts. */
export interface SumFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "candidates-do-not-add-up" | "lists-do-not-add-up" | "units-do-not-add-up";
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** What it is about. */
  readonly what: VerifiedFigure;
  /** What the file states, and the sum of the parts. */
  readonly stated: number;
  /** The sum that it should be. */
  readonly sum: number;
}

/** A figure that is another in a unit's own file than in the file of the level above. */
export interface LevelFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "files-differ";
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** What it is about. */
  readonly what: VerifiedFigure;
  /** The name of the file of the level above. */
  readonly above: string;
  /** The figure that stands there. */
  readonly figureAbove: number;
  /** The figure that the files below come to. */
  readonly figure: number;
}

/** A figure of a published table (osv4-3) that is another in the count it is of, or stands in one of them only. */
export interface TableFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "table-differs";
  /** The id of the unit as the count calls it, such as `0668::SB1`; empty where it is the total. */
  readonly unit: string;
  /** What it is about. */
  readonly what: VerifiedFigure;
  /** The file of the count. */
  readonly with: string;
  /** The figure of the count; null: it has none. */
  readonly expected: number | null;
  /** The figure of the table; null: it has none. */
  readonly actual: number | null;
}

/** Lists or candidates that one side has and the other has not. */
export interface BallotFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code:
    | "ballots-differ"
    | "list-not-nominated"
    | "list-not-counted"
    | "candidate-not-nominated"
    | "candidate-not-counted"
    | "candidate-code-differs";
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The number of the list. */
  readonly list: number;
  /** What was expected there. */
  readonly expected: string;
  /** What was there. */
  readonly actual: string;
}

/**
 * A file or unit that is missing, given twice, or not of this election; or a number of seats that was
 * given and is not that of the definition.
 */
export interface FileFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code:
    | "no-files"
    | "other-election"
    | "contest-unknown"
    | "contest-missing"
    | "lists-missing"
    | "unit-unknown"
    | "unit-twice"
    | "not-compared"
    | "units-unknown"
    | "no-total"
    | "date-differs"
    | "given-twice"
    | "corrected"
    | "units-without-file"
    | "unit-missing"
    | "no-units"
    | "no-candidate-lists"
    | "no-seats"
    | "seats-overruled"
    | "no-whole-count"
    | "no-result-file";
  /** What was expected there. */
  readonly expected: string;
  /** What was there. */
  readonly actual: string;
}

/** Where the result that was published is not that of the law. */
export interface ResultFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code:
    | "seats-differ"
    | "elected-differ"
    | "ranking-differs"
    | "elected-unknown"
    | "elected-twice";
  /** The number of the list. */
  readonly list: number;
  /** What was expected there. */
  readonly expected: string;
  /** What was there. */
  readonly actual: string;
}

/** Files of which no result can be determined, and why. */
export interface UndeterminedFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "result-not-determined";
  /** Everything that is wrong, each with its place. */
  readonly issues: readonly RefusalIssue[];
}

/** A drawing of lots on which the result rests. */
export interface LotFinding extends About {
  /** A stable code that says what is wrong. */
  readonly code: "lot-drawn" | "lot-given" | "lot-required";
  /** The lot that has to be drawn: by which article, between whom, for what. */
  readonly question: LotQuestion;
  /** What must have been drawn for the published result; empty when nothing gives it. */
  readonly drawn: readonly string[];
}
