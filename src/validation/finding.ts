import type { ArticleReference } from "../model/article.js";
import type { FieldValue } from "../model/count/count-fields.js";
import type { FieldPath } from "../model/count/field-path.js";
import type { CentralisedQuestionCode } from "./checks/centralised-questions.js";
import type { DecentralisedQuestionCode } from "./checks/decentralised-questions.js";
import type { BoxesCode, DifferenceCode } from "./checks/differences.js";
import type { EmptiedFieldsCode, SecondEntryCode } from "./checks/entries.js";
import type { ListCode } from "./checks/lists.js";
import type { PlausibilityCode } from "./checks/plausibility.js";
import type { TotalsCode } from "./checks/totals.js";
import type { UncodedCheck } from "./checks/without-code.js";
import type { FoundAnswer, Severity } from "./rule.js";
import type { FindingScope } from "./scope.js";

/** Codes of the checks on the questions and boxes of a form. */
export type QuestionCode = CentralisedQuestionCode | DecentralisedQuestionCode | BoxesCode;

/** Codes of the checks that compare figures of one report. */
export type FigureCode = TotalsCode | DifferenceCode | PlausibilityCode;

export type { EmptiedFieldsCode, ListCode, SecondEntryCode, UncodedCheck };

/** The code of every check, as the Kiesraad publishes them. */
export type FindingCode =
  | QuestionCode
  | FigureCode
  | ListCode
  | SecondEntryCode
  | EmptiedFieldsCode;

interface FindingBase {
  /** Whether it stands in the way (an error) or asks for a look (a warning). */
  readonly severity: Severity;
  /** Where the report was made, which decides the checks it gets. */
  readonly scope: FindingScope;
  /** What is marked on the form: a set of fields. */
  readonly fields: readonly FieldPath[];
}

/** Questions or boxes that are not filled in as they should be. */
export interface QuestionFinding extends FindingBase {
  /** A stable code that says what is wrong. */
  readonly code: QuestionCode;
  /** What was filled in at the questions that the check looked at. */
  readonly answers: readonly FoundAnswer[];
}

/** Figures that do not agree or are odd. */
export interface FigureFinding extends FindingBase {
  /** A stable code that says what is wrong. */
  readonly code: FigureCode;
  /** The numbers on both sides of the comparison, as the rule's formula names them. */
  readonly left: number;
  /** The figure on the right of the comparison. */
  readonly right: number;
}

/** A list whose total does not agree with its candidates or with the summary. */
export interface ListFinding extends FindingBase {
  /** A stable code that says what is wrong. */
  readonly code: ListCode;
  /** List number. */
  readonly list: number;
  /** The list total as written. */
  readonly left: number;
  /** What it was compared with. */
  readonly right: number;
}

/** One field that differs between two versions of a report. */
export interface FieldDifference {
  /** The field of the form, by name. */
  readonly field: FieldPath;
  /** The value of the first entry. */
  readonly first: FieldValue;
  /** The value of the second entry. */
  readonly second: FieldValue;
}

/** The second entry differs from the first. */
export interface SecondEntryFinding extends FindingBase {
  /** A stable code that says what is wrong. */
  readonly code: SecondEntryCode;
  /** The fields that differ, with both values. */
  readonly differences: readonly FieldDifference[];
}

/** Fields that a coordinator emptied and that must be entered again. */
export interface EmptiedFieldsFinding extends FindingBase {
  /** A stable code that says what is wrong. */
  readonly code: EmptiedFieldsCode;
}

/** A check on a report of which the page of codes says nothing: it has an article and no code. */
export interface UncodedFinding extends FindingBase {
  /** A stable code that says what is wrong. */
  readonly code: null;
  /** Which check found it. */
  readonly check: UncodedCheck;
  /** What orders the sum or the comparison. */
  readonly article: ArticleReference;
  /** The list, where the check is on one. */
  readonly list?: number;
  /** The numbers on both sides of the comparison. */
  readonly left: number;
  /** The figure on the right of the comparison. */
  readonly right: number;
}

/** What a check of the page of codes found. */
export type CodedFinding = Exclude<Finding, UncodedFinding>;

/** What a check found in a report, as data; the words for it are in `kieswet/explain`. */
export type Finding =
  | QuestionFinding
  | FigureFinding
  | ListFinding
  | SecondEntryFinding
  | EmptiedFieldsFinding
  | UncodedFinding;
