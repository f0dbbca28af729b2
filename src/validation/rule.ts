import type { CheckReadings } from "../law/readings/check-readings.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { FieldPath } from "../model/count/field-path.js";
import type { ListVotes } from "../model/count/list-votes.js";
import type { QuantityLetter } from "../model/count/quantities.js";
import type {
  FigureCode,
  FindingCode,
  FoundAnswer,
  ListCode,
  QuestionCode,
  Severity,
} from "./finding.js";
import type { CheckedCount, CheckedKind } from "./scope.js";

/** What a formula is made of: lettered figures, E.i, list totals, candidate votes, answers. */
export type FormulaTerm = QuantityLetter | "E.i" | "list total" | "candidate votes" | "answers";

/** What the page of all checks says of a rule. */
export interface RuleDescription<Code extends FindingCode> {
  readonly code: Code;
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
  readonly suppressedBy: readonly FindingCode[];
}

/** A report together with what its rules need to know. */
export interface CheckSubject {
  readonly count: CheckedCount;
  readonly ballot: BallotShape;
  readonly readings: CheckReadings;
  /** The sum of E.1 and further. */
  readonly sumOfLists: number;
}

/** One list of a report together with what its rules need to know. */
export interface ListSubject {
  readonly list: ListVotes;
  /** E.i: the votes on the list in the summary. */
  readonly summary: number;
  /** The sum of the candidates. */
  readonly sumOfCandidates: number;
}

/** What a rule on questions found. */
export interface FoundAnswers {
  readonly fields: readonly FieldPath[];
  readonly answers: readonly FoundAnswer[];
}

/** What a rule on figures found. */
export interface FoundFigures {
  readonly fields: readonly FieldPath[];
  readonly left: number;
  readonly right: number;
}

/** A check on questions and boxes. */
export interface QuestionRule extends RuleDescription<QuestionCode> {
  readonly find: (subject: CheckSubject) => FoundAnswers | undefined;
}

/** A check on the figures of a report. */
export interface FigureRule extends RuleDescription<FigureCode> {
  readonly find: (subject: CheckSubject) => FoundFigures | undefined;
}

/** A check on one list. */
export interface ListRule extends RuleDescription<ListCode> {
  readonly find: (subject: ListSubject) => FoundFigures | undefined;
}

/** A check that needs more than the report itself: another entry, or a coordinator's decision. */
export type EntryRule = RuleDescription<"W.001" | "W.002">;

/** Any check. */
export type CheckRule = QuestionRule | FigureRule | ListRule | EntryRule;
