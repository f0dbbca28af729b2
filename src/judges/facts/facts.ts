import type { ArticleReference } from "../../model/article.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { Fraction } from "../../model/fraction.js";

/** A phase of the division of residual seats, as the checker knows it. */
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
 * What the checker takes for the law. It is written down here a second time, from the law and not
 * from the rules that calculate: a checker that shared them would share their mistakes.
 */
export interface RuleFacts {
  /** The first day on which exactly these facts hold for the body, whatever its size. */
  readonly from: string;
  readonly quota: ArticleReference;
  readonly fullSeats: ArticleReference;
  readonly phases: readonly PhaseFact[];
  /** `atHalf`: a list with exactly half of the seats gets one too. Null: no such article. */
  readonly majority: { readonly article: ArticleReference; readonly atHalf: boolean } | null;
  readonly exhaustion: { readonly article: ArticleReference; readonly passes: boolean };
  /** Articles of the validity of combinations and of the seats inside them; null: none allowed. */
  readonly combinations: readonly [ArticleReference, ArticleReference] | null;
  readonly groupSeats: ArticleReference;
  readonly groupExhaustion: ArticleReference;
  readonly groupAverages: ArticleReference;
  /** Null: how candidates were elected is not known. */
  readonly preference: (ThresholdFact & { readonly article: ArticleReference }) | null;
  readonly ranking: {
    readonly article: ArticleReference;
    /** Whether who passed the threshold without a seat comes second. */
    readonly second: boolean;
    /** Whether lists are ranked of which nobody is elected. */
    readonly seatless: boolean;
    /** An electoral college, whose second paragraph of P 19 can be read with another share. */
    readonly quarterWhenLiteral?: boolean;
  };
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

/** The body and its number of seats, and whether the law had changed on a day. */
export interface Body {
  readonly type: ElectionType;
  readonly seats: number;
  readonly since: (day: string) => boolean;
}
