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
} as const;

/** The name of one explanation of a difference. */
export type DifferenceReason = keyof typeof differenceReasonTerms;

/**
 * The explanations of a difference between admitted voters and votes cast, each in ballots. A
 * reason that is absent was not on the form or not in the file, which is something else than 0.
 */
export type DifferenceReasons = { readonly [Reason in DifferenceReason]?: number };
