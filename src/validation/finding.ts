import type { Answer } from "../model/count/answer.js";
import type { FieldValue } from "../model/count/count-fields.js";
import type { FieldPath, QuestionPath } from "../model/count/field-path.js";
import type { CheckScope } from "./scope.js";

/** Codes of the checks on the questions and boxes of a form. */
export type QuestionCode =
  | "F.101"
  | "F.102"
  | "F.111"
  | "F.112"
  | "F.121"
  | "F.122"
  | "F.131"
  | "F.132"
  | "F.133"
  | "F.134"
  | "F.135"
  | "F.304"
  | "F.310"
  | "F.311";

/** Codes of the checks that compare figures of one report. */
export type FigureCode =
  | "F.201"
  | "F.202"
  | "F.203"
  | "F.204"
  | "F.301"
  | "F.302"
  | "F.303"
  | "F.305"
  | "F.306"
  | "F.307"
  | "F.308"
  | "F.309"
  | "F.312"
  | "W.201"
  | "W.202"
  | "W.203"
  | "W.204"
  | "W.205"
  | "W.206";

/** Codes of the checks on one list with its candidates. */
export type ListCode = "F.401" | "F.402" | "F.403";

/** The code of a warning that two entries differ. */
export type SecondEntryCode = "W.001";

/** The code of a warning that a coordinator emptied fields, which are to be entered again. */
export type EmptiedFieldsCode = "W.002";

/** The code of every check, as the Kiesraad publishes them. */
export type FindingCode =
  | QuestionCode
  | FigureCode
  | ListCode
  | SecondEntryCode
  | EmptiedFieldsCode;

/** `error` (F): the report cannot be right. `warning` (W): the report is odd. */
export type Severity = "error" | "warning";

interface FindingBase {
  readonly severity: Severity;
  readonly scope: CheckScope;
  /** What is marked on the form: a set of fields. */
  readonly fields: readonly FieldPath[];
}

/** An answer or box that a check on questions looked at. */
export interface FoundAnswer {
  readonly field: QuestionPath;
  readonly answer: Answer | boolean;
}

/** Questions or boxes that are not filled in as they should be. */
export interface QuestionFinding extends FindingBase {
  readonly code: QuestionCode;
  /** What was filled in at the questions that the check looked at. */
  readonly answers: readonly FoundAnswer[];
}

/** Figures that do not agree or are odd. */
export interface FigureFinding extends FindingBase {
  readonly code: FigureCode;
  /** The numbers on both sides of the comparison, as the rule's formula names them. */
  readonly left: number;
  readonly right: number;
}

/** A list whose total does not agree with its candidates or with the summary. */
export interface ListFinding extends FindingBase {
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
  readonly field: FieldPath;
  readonly first: FieldValue;
  readonly second: FieldValue;
}

/** The second entry differs from the first. */
export interface SecondEntryFinding extends FindingBase {
  readonly code: SecondEntryCode;
  readonly differences: readonly FieldDifference[];
}

/** Fields that a coordinator emptied and that must be entered again. */
export interface EmptiedFieldsFinding extends FindingBase {
  readonly code: EmptiedFieldsCode;
}

/** What a check found in a report, as data; the words for it are in `kieswet/explain`. */
export type Finding =
  | QuestionFinding
  | FigureFinding
  | ListFinding
  | SecondEntryFinding
  | EmptiedFieldsFinding;
