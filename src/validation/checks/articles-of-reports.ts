import { type ArticleReference, article } from "../../model/article.js";
import type { UncodedKind } from "../scope.js";

/** What orders the sums of a report, one by one. */
export interface ArticlesOfReport {
  /** Voters admitted: the sum that is D. */
  readonly voters: ArticleReference;
  /** Votes on a list, and on all lists. */
  readonly lists: ArticleReference;
  /** Votes on candidates, blank and invalid votes: the sum that is H. */
  readonly votes: ArticleReference;
  /** The difference between D and H. */
  readonly difference: ArticleReference;
}

/** What orders the sums of the reports of which the page of codes says nothing (law as of 2026-10-01). */
export const articlesOfReports: { readonly [Kind in UncodedKind]: ArticlesOfReport } = {
  "station-before-central-counting": {
    voters: article("N 1a", 1),
    lists: article("N 6", 4),
    votes: article("N 6", 3),
    difference: article("N 8a", 1),
  },
  "postal-committee": {
    voters: article("N 21", 1),
    lists: article("N 25", 1),
    votes: article("N 25", 3),
    difference: article("N 27", 1),
  },
  "provincial-council": {
    voters: article("T 6", 2),
    lists: article("T 10", 1),
    votes: article("T 10", 1),
    difference: article("T 6", 2),
  },
  district: {
    voters: article("O 5", 2),
    lists: article("O 5", 1),
    votes: article("O 5", 3),
    difference: article("O 5", 3),
  },
  "national-postal-committee": {
    voters: article("O 16", 2),
    lists: article("O 16", 1),
    votes: article("O 16", 3),
    difference: article("O 16", 3),
  },
  "central-committee": {
    voters: article("P 20", 1),
    lists: article("P 22"),
    votes: article("P 20", 1),
    difference: article("P 20", 1),
  },
};
