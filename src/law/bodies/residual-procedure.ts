import { type ArticleReference, article } from "../../model/article.js";
import { type Fraction, fraction } from "../../model/fraction.js";

/** Which contestants take part in a phase, measured against the quota. */
export interface TakesPart {
  /** The share of the quota. */
  readonly share: Fraction;
  /** What is held against it: the votes, or the average the contestant would have with the seat. */
  readonly measure: "votes" | "average-with-seat";
  /** On which side of the share a list takes part. */
  readonly side: "at-least" | "below";
}

/** One phase of a procedure for residual seats. */
export interface ResidualPhase {
  /** The article of the law that orders or says this. */
  readonly article: ArticleReference;
  /** Highest averages (P 7) or largest remainders (P 8). */
  readonly method: "largest-remainder" | "highest-average";
  /** At most one seat for a contestant in this phase. */
  readonly oncePerContestant: boolean;
  /** Null: every contestant takes part. */
  readonly takesPart: TakesPart | null;
  /** The contested question on which this phase depends. */
  readonly contested?: "restrictedAverages" | "afterRestrictedAverages";
}

/** How residual seats (restzetels) are divided: phase after phase until none is left. */
export type ResidualProcedure = readonly ResidualPhase[];

const votesAtLeast = (share: Fraction): TakesPart => ({
  share,
  measure: "votes",
  side: "at-least",
});

/** The quota itself as threshold (article P 7, second paragraph). */
export const fullQuota: Fraction = fraction(1, 1);
/** Three quarters of the quota (article P 8, second paragraph). */
export const threeQuarters: Fraction = fraction(3, 4);

/** Article P 7, first paragraph; U 9 for the Senate: highest averages (grootste gemiddelden). */
export function highestAverages(
  reference: ArticleReference,
  takesPart: TakesPart | null = null,
): ResidualProcedure {
  return [{ article: reference, method: "highest-average", oncePerContestant: false, takesPart }];
}

/** Highest averages among lists that reached the quota. */
export function highestAveragesFromQuotaUnder(reference: ArticleReference): ResidualProcedure {
  return highestAverages(reference, votesAtLeast(fullQuota));
}

/** Article P 7 with its second paragraph: only lists that reached the quota. */
export const highestAveragesFromQuota: ResidualProcedure = highestAveragesFromQuotaUnder(
  article("P 7", 1),
);

/**
 * Article P 8: largest remainders (grootste overschotten) among lists with three quarters of the
 * quota, then one seat each by average; a third phase, which the text does not have, when lists run
 * out of candidates.
 */
export const largestRemainders: ResidualProcedure = smallBodyProcedure(
  article("P 8", 1),
  article("P 8", 3),
);

/** The procedure of small bodies under another law's article numbers. */
export function smallBodyProcedure(
  remainders: ArticleReference,
  averages: ArticleReference,
): ResidualProcedure {
  return [
    {
      article: remainders,
      method: "largest-remainder",
      oncePerContestant: true,
      takesPart: votesAtLeast(threeQuarters),
    },
    {
      article: averages,
      method: "highest-average",
      oncePerContestant: true,
      takesPart: null,
      contested: "restrictedAverages",
    },
    {
      article: averages,
      method: "highest-average",
      oncePerContestant: false,
      takesPart: null,
      contested: "afterRestrictedAverages",
    },
  ];
}

/** Articles P 12 and P 13 (U 12 and U 13): inside a list group. */
export function groupProcedure(
  remainders: ArticleReference,
  averages: ArticleReference,
): ResidualProcedure {
  return [
    { article: remainders, method: "largest-remainder", oncePerContestant: true, takesPart: null },
    { article: averages, method: "highest-average", oncePerContestant: false, takesPart: null },
  ];
}

/** 1918 and 1922: largest remainders in rounds, first among lists that reached a share of the quota. */
export function remaindersInRounds(
  reference: ArticleReference,
  share: Fraction,
): ResidualProcedure {
  const round = (takesPart: TakesPart) =>
    ({
      article: reference,
      method: "largest-remainder",
      oncePerContestant: true,
      takesPart,
    }) as const;
  return [
    round(votesAtLeast(share)),
    round(votesAtLeast(share)),
    round({ share, measure: "votes", side: "below" }),
  ];
}

/** 1925, 1929 and 1933: largest remainders on condition of the average, then averages. */
export function remaindersOnAverage(
  reference: ArticleReference,
  share: Fraction,
): ResidualProcedure {
  return [
    {
      article: reference,
      method: "largest-remainder",
      oncePerContestant: true,
      takesPart: { share, measure: "average-with-seat", side: "at-least" },
    },
    { article: reference, method: "highest-average", oncePerContestant: true, takesPart: null },
    { article: reference, method: "highest-average", oncePerContestant: false, takesPart: null },
  ];
}
