import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";
import type { BySize, Timeline } from "../timeline/provision.js";
import type { ResidualProcedure } from "./residual-procedure.js";

/** The articles that order the steps which are the same for every body but stand elsewhere. */
export interface StepArticles {
  readonly quota: ArticleReference;
  readonly fullSeats: ArticleReference;
  readonly groupSeats: ArticleReference;
  readonly groupExhaustion: ArticleReference;
  readonly preferenceSeats: ArticleReference;
  readonly preferenceLot: ArticleReference;
  readonly severalLists: ArticleReference;
  readonly seatWithheld: ArticleReference;
  readonly listOrder: ArticleReference;
  readonly proposals: ArticleReference;
  readonly deceased: ArticleReference;
  readonly ranking: ArticleReference;
  readonly combinationValidity: ArticleReference;
  readonly combinationSeats: ArticleReference;
}

/** Absolute majority (volstrekte meerderheid): when a list with most votes gets one seat more. */
export interface AbsoluteMajorityRule {
  /** `none`: the body has no such rule. */
  readonly whenSeats: "none" | "at-most-half" | "less-than-half";
}

/** Preference threshold (voorkeurdrempel) as a share of the quota. */
export interface PreferenceRule {
  readonly share: Fraction;
  readonly test: "exceed" | "reach";
  /** The article, where it is not that of the whole provision. */
  readonly article?: ArticleReference;
}

/** Ranking (rangschikking, article P 19). */
export interface RankingRule {
  /** Whether candidates over the threshold without a seat rank before the rest (paragraph 2). */
  readonly unelectedAboveThreshold: boolean;
  /** Whether lists are ranked of which nobody is elected (paragraph 5). */
  readonly listsWithoutSeats: boolean;
}

/** Everything the law says about how one kind of body gets its seats and people, through time. */
export interface BodyRules {
  readonly articles: Timeline<StepArticles>;
  readonly residualSeats: Timeline<BySize<ResidualProcedure>>;
  readonly absoluteMajority: Timeline<AbsoluteMajorityRule>;
  /** What happens to seats of a list that has no candidates left. */
  readonly listExhaustion: Timeline<"passed-on" | "unassigned">;
  readonly listCombinations: Timeline<"allowed" | "none">;
  readonly groupSeats: Timeline<ResidualProcedure>;
  /** Null: how candidates were elected is not known here. */
  readonly preferenceThreshold: Timeline<BySize<PreferenceRule> | null>;
  readonly ranking: Timeline<BySize<RankingRule>>;
}
