import type { ArticleReference } from "../../src/model/article.js";
import type { Mistake } from "../mistake.js";
import type { RulePeriod } from "./rule-period.js";

/** The flags of vectors that the register has made, by what goes wrong. */
export type RegisterFlag =
  | "ResidualSeatsOfBody"
  | "MajorityOfBody"
  | "ExhaustionOfBody"
  | "GroupSeatsOfBody"
  | "PreferenceOfBody"
  | "RankingOfBody"
  | "ProcedureOfBody"
  | "VacancyOfBody"
  | KindFlag;

/** The flags of vectors that other kinds make for one body. */
export type KindFlag = "CalendarOfBody" | "NominationOfBody" | "BallotsOfBody";

/** The kinds for which inputs are looked for that catch the mistakes of a body. */
export type SearchedKind = "result" | "succession";

/** A mistake of one body in one period: planted in a program that is right about all others. */
export interface RegisteredMistake extends Mistake {
  readonly kind: SearchedKind | "calendar" | "nomination" | "ballots";
  readonly slip: string;
  readonly flag: RegisterFlag;
  readonly period: RulePeriod;
  readonly articles: readonly ArticleReference[];
  /** What the model program does instead of what the law says. */
  readonly change: string;
}

/** The name that vectors give a mistake. */
export function nameOf(slip: string, { type, from }: RulePeriod): string {
  return `${type} from ${from}, ${slip}`;
}
