import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";

/** A phase of the division of residual seats. */
export interface PhaseFact {
  readonly method: "largest-remainder" | "highest-average";
  /** One seat for a contestant at most. */
  readonly once: boolean;
  readonly article: ArticleReference;
  /** Share of the quota that decides who takes part; null: everyone does. */
  readonly share: Fraction | null;
  /** What is held against the share; absent: the votes. */
  readonly measure?: "average-with-seat";
  /** Who does not reach the share takes part, not who does. */
  readonly below?: true;
  /** The contested reading on which the phase depends. */
  readonly contested?: "restrictedAverages" | "afterRestrictedAverages";
}

/** A test on votes as a share of the quota. */
export interface ThresholdFact {
  readonly share: Fraction;
  readonly test: "exceed" | "reach";
}

/**
 * What the judges take for the law. It is written down a second time, from the law and not from the
 * rules that calculate: a judge that shared them would share their mistakes.
 */
export interface RuleFacts extends ArticleFacts, Facts {
  /** The first day on which exactly these facts hold for the body, whatever its size. */
  readonly from: string;
}

/** What differs between bodies besides the articles. */
export interface Facts {
  readonly phases: readonly PhaseFact[];
  /** `atHalf`: a list with exactly half of the seats gets one too. Null: no such article. */
  readonly majority: { readonly article: ArticleReference; readonly atHalf: boolean } | null;
  readonly exhaustion: { readonly article: ArticleReference; readonly passes: boolean };
  /** Articles of the validity of combinations and of the seats inside them; null: none allowed. */
  readonly combinations: readonly [ArticleReference, ArticleReference] | null;
  /** Null: how candidates were elected is not known. */
  readonly preference: (ThresholdFact & { readonly article: ArticleReference }) | null;
  readonly ranking: {
    readonly article: ArticleReference;
    /** Whether who passed the threshold without a seat comes second. */
    readonly second: boolean;
    /** Whether lists are ranked of which nobody is elected. */
    readonly seatless: boolean;
    /** The threshold for coming second, where it is not that of the election. */
    readonly threshold?: ThresholdFact;
  };
}

/** The articles of the steps that every body has. */
export interface ArticleFacts {
  readonly quota: ArticleReference;
  readonly fullSeats: ArticleReference;
  readonly groupSeats: ArticleReference;
  readonly groupExhaustion: ArticleReference;
  readonly groupAverages: ArticleReference;
  readonly people: PeopleArticles;
}

/** The articles of the election of candidates. */
export interface PeopleArticles {
  readonly oneList: ArticleReference;
  readonly lot: ArticleReference;
  readonly severalLists: ArticleReference;
  readonly withheld: ArticleReference;
  readonly listOrder: ArticleReference;
  readonly proposals: ArticleReference;
}
