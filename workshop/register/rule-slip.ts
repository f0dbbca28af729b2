import type { RulesOfElection } from "../../src/law/rules-of-election.js";
import type { ArticleReference } from "../../src/model/article.js";
import type { Election } from "../../src/model/election/election.js";
import type { KindFlag, RegisterFlag } from "./registered-mistake.js";

/** The body, the day and the size for which rules were chosen. */
export type RuledBody = Pick<Election, "type" | "day" | "seats">;

/** A value in the rules of a body taken for another: the mistake of a program with a table of the law. */
export interface RuleSlip {
  /** In words that stay, such as `threshold-exceeded`. */
  readonly slip: string;
  /** The flag of the vectors that catch it. */
  readonly flag: RuleFlag;
  /** What the model program does instead. */
  readonly change: string;
  /** The clause that the right rules of this body name for what is changed. */
  readonly articles: (rules: RulesOfElection, of: RuledBody) => readonly ArticleReference[];
  /** The rules as the mistaken program has them; null: nothing of the kind can go wrong there. */
  readonly mistaken: (rules: RulesOfElection, of: RuledBody) => RulesOfElection | null;
}

/** The flags of vectors that a wrong value in the rules of one body answers otherwise. */
export type RuleFlag = Exclude<RegisterFlag, "ProcedureOfBody" | "VacancyOfBody" | KindFlag>;
