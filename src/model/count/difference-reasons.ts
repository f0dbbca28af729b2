/** The Dutch term of each explanation, as the forms and the official files have it. */
export const differenceReasonTerms: Readonly<Record<DifferenceReason, string>> = {
  ballotsTakenAway: "meegenomen stembiljetten",
  tooFewBallotsIssued: "te weinig uitgereikte stembiljetten",
  tooManyBallotsIssued: "te veel uitgereikte stembiljetten",
  noExplanation: "geen verklaring",
  otherExplanation: "andere verklaring",
  lostBallots: "kwijtgeraakte stembiljetten",
  tooManyPostalBallots: "te veel briefstembiljetten",
  noPostalBallot: "geen briefstembiljetten",
};

/** The name of one explanation of a difference. */
export type DifferenceReason = keyof DifferenceReasons;

/**
 * The explanations of a difference between admitted voters and votes cast, each in ballots. A
 * reason that is absent was not on the form or not in the file, which is something else than 0.
 */
export interface DifferenceReasons {
  /** Ballot papers that voters took away (meegenomen stembiljetten). */
  readonly ballotsTakenAway?: number;
  /** Ballot papers too few that were handed out (te weinig uitgereikte stembiljetten). */
  readonly tooFewBallotsIssued?: number;
  /** Ballot papers too many that were handed out (te veel uitgereikte stembiljetten). */
  readonly tooManyBallotsIssued?: number;
  /** Ballot papers for which there is no explanation (geen verklaring). */
  readonly noExplanation?: number;
  /** Ballot papers with another explanation (andere verklaring). */
  readonly otherExplanation?: number;
  /** Ballot papers that were lost (kwijtgeraakte stembiljetten). */
  readonly lostBallots?: number;
  /** Postal votes: envelopes that held more than one ballot paper (te veel briefstembiljetten). */
  readonly tooManyPostalBallots?: number;
  /** Postal votes: envelopes that held no ballot paper (geen briefstembiljetten). */
  readonly noPostalBallot?: number;
}
