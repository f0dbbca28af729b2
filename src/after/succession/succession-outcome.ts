import type { RulesOptions } from "../../law/rules-of-election.js";
import type { ArticleReference } from "../../model/article.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import type { Refused } from "../../model/refusal.js";
import type { Member } from "./succession-input.js";
import type { SuccessionStep } from "./succession-step.js";

/**
 * The rules under which the outcome was determined, which the outcome itself knows: said again, or
 * said of what lies beside the result, such as `senateSuccessionThreshold`.
 */
export type SuccessionOptions = RulesOptions;

/** What becomes of one vacancy. */
export type VacancyDecision =
  | {
      readonly decision: "successor";
      readonly vacancy: CandidateId;
      readonly successor: CandidateId;
      readonly list: ListKey;
      /** Only for as long as the member is on leave. */
      readonly temporary: boolean;
      readonly article: ArticleReference;
    }
  | {
      readonly decision: "stays-empty";
      readonly vacancy: CandidateId;
      readonly article: ArticleReference;
    };

/** Every vacancy has a successor, or is said to stay empty. */
export interface SuccessionCompleted {
  readonly status: "completed";
  /** What was changed in the rules, as in the outcome of the election; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** One decision per vacancy; then those for replacements that were appointed to another seat. */
  readonly decisions: readonly VacancyDecision[];
  /** The members once all successors are admitted. */
  readonly members: readonly Member[];
  readonly steps: readonly SuccessionStep[];
  readonly lots: readonly AnsweredLot[];
}

/** The law orders a lot first, drawn in a session of the central electoral committee (W 5). */
export interface SuccessionLotRequired {
  readonly status: "lot-required";
  readonly hypothetical: readonly string[];
  readonly question: LotQuestion;
  readonly steps: readonly SuccessionStep[];
  readonly lots: readonly AnsweredLot[];
}

/** What chapter W of the Electoral Act makes of vacancies. */
export type SuccessionOutcome = SuccessionCompleted | SuccessionLotRequired | Refused;
