import type { ListGround, StrikingGround } from "../../law/nomination/grounds.js";
import type { ArticleReference } from "../../model/article.js";
import type { SupportFound } from "./support-needed.js";

/** A candidate whose name is struck from a list. */
export interface StruckCandidate {
  /** The id of the candidate. */
  readonly candidate: string;
  /** Why. */
  readonly ground: StrikingGround;
  /** Where that stands: I 6 (1), S 4 (1). */
  readonly article: ArticleReference;
  /** True: it could have been repaired before the decision (I 2 (1), S 1 (3)). */
  readonly repairable: boolean;
}

/** Why a list is invalid. */
export interface InvalidBecause {
  /** The ground. */
  readonly ground: ListGround;
  /** Where that stands: I 5, S 3. */
  readonly article: ArticleReference;
  /** True: it could have been repaired before the decision (I 2 (1), S 1 (3)). */
  readonly repairable: boolean;
}

/** What is decided on a list for one district. */
export interface DecisionOnList {
  /** The id of the list. */
  readonly list: string;
  /** For which district. */
  readonly district: number;
  /** Whether it is valid there. */
  readonly valid: boolean;
  /** Why it is not, in the order of the article; empty: it is valid. */
  readonly because: readonly InvalidBecause[];
  /** The candidates that stay, in the order of the list. */
  readonly candidates: readonly string[];
  /** Those that are struck, in the order of the grounds. */
  readonly struck: readonly StruckCandidate[];
  /** The name above the list; null: none, or struck (I 6 (2), S 4 (2)). */
  readonly name: string | null;
  /** Why its name is struck; null: it is not. */
  readonly nameStruck: "not-declared" | "above-several-lists" | null;
  /** What support it has and needs. */
  readonly support: SupportFound;
}
