import type { DifferenceReason } from "./difference-reasons.js";
import type { Quantity } from "./quantities.js";

/** The boxes and questions of the forms, and the blocks of them that are marked as a whole. */
export const questionPaths = [
  "comparison.equal",
  "comparison.more",
  "comparison.fewer",
  "differenceExplained",
  "extraInvestigation",
  "extraInvestigation.otherReason",
  "extraInvestigation.recounted",
  "stationDifferences",
  "stationDifferences.explained",
  "stationDifferences.perList",
  "report",
  "report.checksAndCorrections",
  "report.corrigendum",
  "checksAndCorrections",
  "checksAndCorrections.reasons.unexplainedDifference",
  "checksAndCorrections.reasons.other",
  "checksAndCorrections.resultsCorrected",
  "checksAndCorrections.requestedByCentralCommittee",
] as const;

/** A box or question of a form, and the block of them that is marked as a whole. */
export type QuestionPath = (typeof questionPaths)[number];

/** A number field of a form, by list number and position of the candidate. */
export type FigurePath =
  | Quantity
  | "postalVotingCertificates"
  | "replacementPostalVotingCertificates"
  | "members"
  | `votesPerList.${number}`
  | `lists.${number}.total`
  | `lists.${number}.candidateVotes.${number}`
  | `differenceReasons.${DifferenceReason}`;

/**
 * Names a field of a report, or a block of fields that is marked as a whole. Lists go by their
 * number and candidates by their position: `lists.3.candidateVotes.12` is candidate 12 of list 3.
 */
export type FieldPath = FigurePath | QuestionPath | `lists.${number}`;
