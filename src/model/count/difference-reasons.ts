import * as z from "zod";
import { maximumFigure } from "../bounds.js";
import type { DeepReadonly } from "../deep-readonly.js";

const reasonFigureSchema = z.int().min(0).max(maximumFigure).exactOptional();

/**
 * The explanations of a difference between admitted voters and votes cast, in ballots. A reason
 * that is absent was not on the form or not in the file, which is something else than 0.
 */
export const differenceReasonsSchema = z.strictObject({
  ballotsTakenAway: reasonFigureSchema,
  tooFewBallotsIssued: reasonFigureSchema,
  tooManyBallotsIssued: reasonFigureSchema,
  noExplanation: reasonFigureSchema,
  otherExplanation: reasonFigureSchema,
  lostBallots: reasonFigureSchema,
  tooManyPostalBallots: reasonFigureSchema,
  noPostalBallot: reasonFigureSchema,
});

/** The explanations of a difference, each in ballots; absent is not 0. */
export type DifferenceReasons = DeepReadonly<z.output<typeof differenceReasonsSchema>>;

/** The name of one explanation of a difference. */
export type DifferenceReason = keyof DifferenceReasons;

/** The Dutch term of each explanation, as the forms and the official files have it. */
export const differenceReasonTerms = {
  ballotsTakenAway: "meegenomen stembiljetten",
  tooFewBallotsIssued: "te weinig uitgereikte stembiljetten",
  tooManyBallotsIssued: "te veel uitgereikte stembiljetten",
  noExplanation: "geen verklaring",
  otherExplanation: "andere verklaring",
  lostBallots: "kwijtgeraakte stembiljetten",
  tooManyPostalBallots: "te veel briefstembiljetten",
  noPostalBallot: "geen briefstembiljetten",
} as const satisfies Record<DifferenceReason, string>;
