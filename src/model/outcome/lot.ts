import type { ArticleReference } from "../article.js";
import type { Fraction } from "../fraction.js";
import type { CombinationId, ListNumber } from "../identifiers.js";

/**
 * Among whom seats are divided: the lists of the election, the lists of a combination (P 11), or
 * the lists of a list group (P 12, P 13).
 */
export type Scope =
  | {
      /** The election, a combination, or a list group. */
      readonly kind: "election";
    }
  | {
      /** The election, a combination, or a list group. */
      readonly kind: "combination";
      /** Inside which combination. */
      readonly combination: CombinationId;
    }
  | {
      /** The election, a combination, or a list group. */
      readonly kind: "group";
      /** Inside which list group, by list number. */
      readonly group: ListNumber;
    };

/** A lot (loting) that the law orders: by which article, between whom, for what. */
export interface LotQuestion {
  /** What the lot decides. */
  readonly kind:
    | "highest-average"
    | "largest-remainder"
    | "absolute-majority"
    | "preference-candidate"
    | "seat-withheld"
    | "seat-passed";
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Among whom seats are divided: all lists, those of a combination, or those of a list group. */
  readonly scope: Scope;
  /** Between whom: list numbers, combinations, list keys or candidate ids. */
  readonly options: readonly string[];
  /** How many of the options are drawn in this one lot. */
  readonly draws: number;
  /** What the drawn option gets or loses. */
  readonly drawnOption: "receives-a-seat" | "gives-up-a-seat";
  /**
   * What was compared and does not decide, for each option in their order: an average, a remainder, or
   * votes over one. A lot that was recorded with other figures answers another question.
   */
  readonly figures: readonly Fraction[];
}

/** A question together with what was drawn. */
export interface AnsweredLot {
  /** The question that was answered. */
  readonly question: LotQuestion;
  /** What was drawn, of the options of the question. */
  readonly drawn: readonly string[];
}

/**
 * The answer to a lot as a caller gives it: the drawn option, or with parts of the question that
 * was answered, which are then checked against the question that is reached.
 */
export type DrawnLot =
  | string
  | readonly string[]
  | {
      /** What was drawn, of the options of the question. */
      readonly drawn: string | readonly string[];
      /** The question that was answered, or parts of it: it is checked. */
      readonly question?: { readonly [Part in keyof LotQuestion]?: LotQuestion[Part] | undefined };
    };
