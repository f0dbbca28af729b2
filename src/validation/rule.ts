import type { CheckReadings } from "../law/readings/check-readings.js";
import type { Answer } from "../model/count/answer.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { FieldPath, QuestionPath } from "../model/count/field-path.js";
import type { ListVotes } from "../model/count/list-votes.js";
import type { QuantityLetter } from "../model/count/quantities.js";
import type { CheckedCount, CheckedKind } from "./scope.js";

/** What a formula is made of: lettered figures, E.i, list totals, candidate votes, answers. */
export type FormulaTerm = QuantityLetter | "E.i" | "list total" | "candidate votes" | "answers";

/** The form of every code: F for an error, W for a warning, and a number. */
export type CheckCode = `${"F" | "W"}.${number}`;

/** `error` (F): the report cannot be right. `warning` (W): the report is odd. */
export type Severity = "error" | "warning";

/** What a check is about, as the page of all checks groups them. */
export type CheckFamily =
  | "questions"
  | "totals"
  | "differences"
  | "lists"
  | "oddities"
  | "second-entry"
  | "emptied-fields";

/** What the page of all checks says of a rule. */
export interface RuleDescription<Code extends CheckCode> {
  /** A stable code that says what is wrong. */
  readonly code: Code;
  /** The kind of check it belongs to. */
  readonly family: CheckFamily;
  /** Whether it stands in the way (an error) or asks for a look (a warning). */
  readonly severity: Severity;
  /** The reports that the rule is for. */
  readonly kinds: readonly CheckedKind[];
  /** When the finding is raised, in the letters of the forms and in no language. */
  readonly formula: string;
  /** The terms of the formula. */
  readonly terms: readonly FormulaTerm[];
  /** What is marked, as the page names it. */
  readonly marks: string;
  /** The findings that make this one superfluous. */
  readonly suppressedBy: readonly CheckCode[];
}

/** A report together with what its rules need to know. */
export interface CheckSubject {
  /** The count. */
  readonly count: CheckedCount;
  /** The ballot paper that the count is of. */
  readonly ballot: BallotShape;
  /** The answer chosen for each contested question of the law. */
  readonly readings: CheckReadings;
  /** The sum of E.1 and further. */
  readonly sumOfLists: number;
}

/** One list of a report together with what its rules need to know. */
export interface ListSubject {
  /** The list and its votes, as on the form. */
  readonly list: ListVotes;
  /** E.i: the votes on the list in the summary. */
  readonly summary: number;
  /** The sum of the candidates. */
  readonly sumOfCandidates: number;
}

/** An answer or box that a check on questions looked at. */
export interface FoundAnswer {
  /** The field of the form, by name. */
  readonly field: QuestionPath;
  /** The answer that stands there. */
  readonly answer: Answer | boolean;
}

/** What a rule on questions found. */
export interface FoundAnswers {
  /** The fields of the form that it is about. */
  readonly fields: readonly FieldPath[];
  /** The answers. */
  readonly answers: readonly FoundAnswer[];
}

/** What a rule on figures found. */
export interface FoundFigures {
  /** The fields of the form that it is about. */
  readonly fields: readonly FieldPath[];
  /** The figure on the left of the comparison. */
  readonly left: number;
  /** The figure on the right of the comparison. */
  readonly right: number;
}

/** A check on questions and boxes. */
export interface QuestionRule<Code extends CheckCode = CheckCode> extends RuleDescription<Code> {
  /** Finds what the rule looks for in a count. */
  readonly find: (subject: CheckSubject) => FoundAnswers | undefined;
}

/** A check on the figures of a report. */
export interface FigureRule<Code extends CheckCode = CheckCode> extends RuleDescription<Code> {
  /** Finds what the rule looks for in a count. */
  readonly find: (subject: CheckSubject) => FoundFigures | undefined;
}

/** A check on one list. */
export interface ListRule<Code extends CheckCode = CheckCode> extends RuleDescription<Code> {
  /** Finds what the rule looks for in a count. */
  readonly find: (subject: ListSubject) => FoundFigures | undefined;
}

/** A check that needs more than the report itself: another entry, or a coordinator's decision. */
export type EntryRule<Code extends CheckCode = CheckCode> = RuleDescription<Code>;
