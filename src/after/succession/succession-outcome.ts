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
      /** Whether somebody is appointed, or the seat stays empty. */
      readonly decision: "successor";
      /** The member whose seat is to be filled. */
      readonly vacancy: CandidateId;
      /** The candidate who is appointed. */
      readonly successor: CandidateId;
      /** The list, as list number, slash, lowest district: `"3/1"`. */
      readonly list: ListKey;
      /** Only for as long as the member is on leave. */
      readonly temporary: boolean;
      /** The article of the law that orders or says this. */
      readonly article: ArticleReference;
    }
  | {
      /** Whether somebody is appointed, or the seat stays empty. */
      readonly decision: "stays-empty";
      /** The member whose seat is to be filled. */
      readonly vacancy: CandidateId;
      /** The article of the law that orders or says this. */
      readonly article: ArticleReference;
    };

/** Every vacancy has a successor, or is said to stay empty. */
export interface SuccessionCompleted {
  /** The whole answer is here. */
  readonly status: "completed";
  /** What was changed in the rules, as in the outcome of the election; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** One decision per vacancy; then those for replacements that were appointed to another seat. */
  readonly decisions: readonly VacancyDecision[];
  /** The members once all successors are admitted. */
  readonly members: readonly Member[];
  /** What happened, step by step, each with its article. */
  readonly steps: readonly SuccessionStep[];
  /** The lots that were drawn so far, each with its question. */
  readonly lots: readonly AnsweredLot[];
}

/** The law orders a lot first, drawn in a session of the central electoral committee (W 5). */
export interface SuccessionLotRequired {
  /** The law orders a lot first. */
  readonly status: "lot-required";
  /** What was changed in the rules to see what would happen; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** The lot that has to be drawn: by which article, between whom, for what. */
  readonly question: LotQuestion;
  /** What happened, step by step, each with its article. */
  readonly steps: readonly SuccessionStep[];
  /** The lots that were drawn so far, each with its question. */
  readonly lots: readonly AnsweredLot[];
}

/** What chapter W of the Electoral Act makes of vacancies. */
export type SuccessionOutcome = SuccessionCompleted | SuccessionLotRequired | Refused;
