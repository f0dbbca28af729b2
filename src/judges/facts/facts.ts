import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";

/** A phase of the division of residual seats. */
export interface PhaseFact {
  /** Highest averages or largest remainders. */
  readonly method: "largest-remainder" | "highest-average";
  /** One seat for a contestant at most. */
  readonly once: boolean;
  /** The article of the law that orders or says this. */
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
  /** The share of the quota. */
  readonly share: Fraction;
  /** Whether the share must be reached or exceeded. */
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
  /** The rounds of residual seats, in order. */
  readonly phases: readonly PhaseFact[];
  /** `atHalf`: a list with exactly half of the seats gets one too. Null: no such article. */
  readonly majority: {
    /** The article of the law that orders or says this. */
    readonly article: ArticleReference;
    /** Whether half of the votes is enough. */
    readonly atHalf: boolean;
  } | null;
  /** What happens to a list that runs out of candidates. */
  readonly exhaustion: {
    /** The article of the law that orders or says this. */
    readonly article: ArticleReference;
    /** Whether its seats pass on. */
    readonly passes: boolean;
  };
  /** Articles of the validity of combinations, and of full seats and remainders inside them; null: none. */
  readonly combinations: readonly [ArticleReference, ArticleReference, ArticleReference] | null;
  /** Null: how candidates were elected is not known. */
  readonly preference:
    | (ThresholdFact & {
        /** The article of the law that orders or says this. */
        readonly article: ArticleReference;
      })
    | null;
  /** How those who were not elected are ranked. */
  readonly ranking: {
    /** The article of the law that orders or says this. */
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
  /** The article on the quota. */
  readonly quota: ArticleReference;
  /** The article on full seats. */
  readonly fullSeats: ArticleReference;
  /** The article on full seats inside list groups. */
  readonly groupSeats: ArticleReference;
  /** The article on remainders inside list groups. */
  readonly groupRemainders: ArticleReference;
  /** The article on lists of a group that run out of candidates. */
  readonly groupExhaustion: ArticleReference;
  /** The article on averages inside list groups. */
  readonly groupAverages: ArticleReference;
  /** The articles on people. */
  readonly people: PeopleArticles;
}

/** The articles of the election of candidates. */
export interface PeopleArticles {
  /** The article on candidates of one list. */
  readonly oneList: ArticleReference;
  /** The article on a lot between candidates. */
  readonly lot: ArticleReference;
  /** The article on candidates elected on several lists. */
  readonly severalLists: ArticleReference;
  /** The article on a seat withheld from a list. */
  readonly withheld: ArticleReference;
  /** The article on seats in list order. */
  readonly listOrder: ArticleReference;
  /** The article on somebody whom several lists propose. */
  readonly proposals: ArticleReference;
  /** The article on a list that has nobody left to propose. */
  readonly nobodyLeft: ArticleReference;
  readonly deceased: ArticleReference;
}
