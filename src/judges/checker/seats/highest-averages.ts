import type { ArticleReference } from "../../../model/article.js";
import { type Fraction, fraction } from "../../../model/fraction.js";
import type { PhaseFact } from "../../facts/facts.js";
import type { Contestant } from "./division.js";

/** P 7, U 9: one phase, in which each seat goes to the highest average; with P 7 (2) a threshold. */
export function highestAverages(article: ArticleReference, share: Fraction | null): PhaseFact[] {
  return [{ method: "highest-average", once: false, article, share }];
}

/** Votes over seats plus one. */
export function average({ votes, seats }: Contestant): Fraction {
  return fraction(votes, seats + 1);
}
