import type { ArticleReference } from "../../../model/article.js";
import { type Fraction, fraction } from "../../../model/fraction.js";
import type { PhaseFact } from "../../facts/facts.js";
import type { Contestant, Division } from "./division.js";

/**
 * P 8: one seat each by remainder for lists with three quarters of the quota, then one each by
 * average; a third phase, which the text does not have, when lists run out of candidates.
 */
export function largestRemainders(first: ArticleReference, then: ArticleReference): PhaseFact[] {
  const byAverage = { method: "highest-average", article: then, share: null } as const;
  return [
    { method: "largest-remainder", once: true, article: first, share: fraction(3, 4) },
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

/** Votes less the full seats times the quota. */
export function remainder({ votes: own, full }: Contestant, { seats, votes }: Division): Fraction {
  return fraction(own * seats - full * votes, seats);
}
