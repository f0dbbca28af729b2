import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";
import type { BySize, Timeline } from "../timeline/provision.js";
import type { ResidualProcedure } from "./residual-procedure.js";

/** The articles that order the steps which are the same for every body but stand elsewhere: here those of chapter P, for the Senate those of chapter U. */
export interface StepArticles {
  /** Of the electoral quota (kiesdeler): P 5. */
  readonly quota: ArticleReference;
  /** Of full seats: P 6. */
  readonly fullSeats: ArticleReference;
  /** Of full seats among the lists of a group: P 12 (4). */
  readonly groupSeats: ArticleReference;
  /** Of a list of a group that has no candidates left: P 13 (1). */
  readonly groupExhaustion: ArticleReference;
  /** Of candidates elected by preference votes: P 15 (1). */
  readonly preferenceSeats: ArticleReference;
  /** Of the lot among candidates with equal votes: P 15. */
  readonly preferenceLot: ArticleReference;
  /** Of a candidate elected on several lists of a group: P 16. */
  readonly severalLists: ArticleReference;
  /** Of a seat that a list does not get because its candidate got one elsewhere: P 16. */
  readonly seatWithheld: ArticleReference;
  /** Of seats in list order: P 17. */
  readonly listOrder: ArticleReference;
  /** Of one candidate proposed by several lists: P 18 (1). */
  readonly proposals: ArticleReference;
  /** Of a seat for which its list has nobody left to propose: P 18 (3). */
  readonly seatPassed: ArticleReference;
  /** Of candidates who had died: P 19a. */
  readonly deceased: ArticleReference;
  /** Of the ranking (rangschikking): P 19. */
  readonly ranking: ArticleReference;
  /** Of which lists of a combination count: P 4. */
  readonly combinationValidity: ArticleReference;
  /** Of full seats among the lists of a combination: P 11 (4). */
  readonly combinationSeats: ArticleReference;
  /** Of residual seats among the lists of a combination: P 11 (5). */
  readonly combinationRemainders: ArticleReference;
}

/** Absolute majority (volstrekte meerderheid): when a list with most votes gets one seat more. */
export interface AbsoluteMajorityRule {
  /** `none`: the body has no such rule. */
  readonly whenSeats: "none" | "at-most-half" | "less-than-half";
}

/** Preference threshold (voorkeurdrempel) as a share of the quota. */
export interface PreferenceRule {
  /** The share of the quota, as a fraction. */
  readonly share: Fraction;
  /** Whether the votes must exceed the threshold or may just reach it. */
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
  /** The articles of the steps. */
  readonly articles: Timeline<StepArticles>;
  /** How residual seats (restzetels) are divided: phases by size of the body (P 7, P 8). */
  readonly residualSeats: Timeline<BySize<ResidualProcedure>>;
  /** When a majority of the votes moves a seat (P 9). */
  readonly absoluteMajority: Timeline<AbsoluteMajorityRule>;
  /** What happens to seats of a list that has no candidates left. */
  readonly listExhaustion: Timeline<"passed-on" | "unassigned">;
  /** Whether lists may be combined (I 10, until 2017-11-30). */
  readonly listCombinations: Timeline<"allowed" | "none">;
  /** How seats are divided among the lists of a group (P 12). */
  readonly groupSeats: Timeline<ResidualProcedure>;
  /** Null: how candidates were elected is not known here. */
  readonly preferenceThreshold: Timeline<BySize<PreferenceRule> | null>;
  /** Who is ranked, and how (P 19). */
  readonly ranking: Timeline<BySize<RankingRule>>;
}
