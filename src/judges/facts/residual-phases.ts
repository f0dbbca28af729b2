import type { ArticleReference } from "../../model/article.js";
import type { Fraction } from "../../model/fraction.js";
import { over } from "../exact.js";
import type { PhaseFact } from "./facts.js";

/** P 7, U 9: each seat goes to the highest average; a share of the quota, where one is needed. */
export function highestAverages(article: ArticleReference, share: Fraction | null): PhaseFact[] {
  return [{ method: "highest-average", once: false, article, share }];
}

/**
 * P 8: one seat each by remainder for lists with three quarters of the quota, then one each by
 * average; a third phase, which the text does not have, when lists run out of candidates.
 */
export function largestRemainders(first: ArticleReference, then: ArticleReference): PhaseFact[] {
  const byAverage = { method: "highest-average", article: then, share: null } as const;
  return [
    { method: "largest-remainder", once: true, article: first, share: over(3, 4) },
    { ...byAverage, once: true, contested: "restrictedAverages" },
    { ...byAverage, once: false, contested: "afterRestrictedAverages" },
  ];
}

/** P 11, P 12 and P 13: one seat each by remainder, then as many as needed by average. */
export function remaindersInside(first: ArticleReference, then: ArticleReference): PhaseFact[] {
  return [
    { method: "largest-remainder", once: true, article: first, share: null },
    { method: "highest-average", once: false, article: then, share: null },
  ];
}

/** 1918 and 1922: rounds of remainders from a share of the quota on; the later were never needed. */
export function remaindersInRounds(article: ArticleReference, share: Fraction): PhaseFact[] {
  const round = { method: "largest-remainder", once: true, article, share } as const;
  return [round, round, { ...round, below: true }];
}

/** 1925 to 1933: by remainder where the average with the seat reaches a share, then by average. */
export function remaindersByAverage(article: ArticleReference, share: Fraction): PhaseFact[] {
  const byAverage = { method: "highest-average", article, share: null } as const;
  const measure = "average-with-seat";
  return [
    { method: "largest-remainder", once: true, article, share, measure },
    { ...byAverage, once: true },
    { ...byAverage, once: false },
  ];
}
