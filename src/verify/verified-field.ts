import type { TallyPath } from "../tally/figure-of-tally.js";
import type { ReconciledFigure } from "../tally/reconciliation/reported-totals.js";

/** A figure of a count: of the voters and ballots, of a list or of a candidate. */
export type VerifiedFigure = ReconciledFigure | TallyPath;

/** What is compared besides figures. */
export const verifiedFields = [
  "election-name",
  "category",
  "reason",
  "kind",
  "authority",
  "subcategory",
  "domain",
  "domain-number",
  "election-day",
  "election-year",
  "nomination-day",
  "contest",
  "contest-name",
  "unit-name",
  "postal-code",
  "region",
  "list-name",
  "list-type",
  "registered-name",
  "initials",
  "first-name",
  "prefix",
  "last-name",
  "candidate-name",
  "gender",
  "residence",
  "country",
  "birth-date",
  "short-code",
  "place",
  "ranking",
  "order",
  "votes",
  "seats",
  "preference-threshold",
  "eligible-voters",
] as const;

/** A field that is compared with where it comes from. */
export type VerifiedField = (typeof verifiedFields)[number];
