import type { Fraction } from "../../model/fraction.js";

/** The checks of part A of the control protocol. */
export type ControlProtocolCheck =
  | "no-votes"
  | "unexplained-difference"
  | "missing-explanations"
  | "many-blank-votes"
  | "many-invalid-votes"
  | "large-difference"
  | "list-deviates"
  | "candidates-possibly-switched";

interface FindingBase {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
}

/** No vote at all was counted in the unit. */
export interface NoVotes extends FindingBase {
  /** Which check found it. */
  readonly check: "no-votes";
}

/** Ballots of the difference for which there is no explanation (geen verklaring). */
export interface UnexplainedDifference extends FindingBase {
  /** Which check found it. */
  readonly check: "unexplained-difference";
  /** A number of ballots. */
  readonly ballots: number;
}

/** Ballots by which the explanations do not add up to the difference. */
export interface MissingExplanations extends FindingBase {
  /** Which check found it. */
  readonly check: "missing-explanations";
  /** A number of ballots. */
  readonly ballots: number;
}

/** Many blank or invalid votes: `share` is those votes over all votes of the unit. */
export interface ManyRejectedVotes extends FindingBase {
  /** Which check found it. */
  readonly check: "many-blank-votes" | "many-invalid-votes";
  /** A share, as a fraction. */
  readonly share: Fraction;
}

/** A large difference between votes and admitted voters: by its size, or by its share of the votes. */
export interface LargeDifference extends FindingBase {
  /** Which check found it. */
  readonly check: "large-difference";
  /** Whether the number of votes or their share made it large. */
  readonly by: "votes" | "share";
  /** A number of votes. */
  readonly votes: number;
  /** The difference over all votes of the unit; 0 votes of 0 where there are none. */
  readonly allVotes: number;
}

/** A list whose share here is far from its share in the rest of the municipality. */
export interface ListDeviates extends FindingBase {
  /** Which check found it. */
  readonly check: "list-deviates";
  /** The number of the list. */
  readonly list: number;
  /** Votes on the list over votes on candidates in this unit; 0 / 1 where nobody voted. */
  readonly here: Fraction;
  /** The same in the municipality without this unit. */
  readonly elsewhere: Fraction;
}

/** A candidate with the votes received here and those to be expected from the reference. */
export interface ExpectedVotes {
  /** Position on the list. */
  readonly candidate: number;
  /** The votes it received. */
  readonly received: number;
  /** Votes to be expected, exactly: a fraction, not a whole number. */
  readonly expected: Fraction;
}

/** Two candidates of one list whose votes may have been switched. */
export interface CandidatesPossiblySwitched extends FindingBase {
  /** Which check found it. */
  readonly check: "candidates-possibly-switched";
  /** The number of the list. */
  readonly list: number;
  /** The candidate with more votes than expected. */
  readonly more: ExpectedVotes;
  /** The candidate with fewer votes than expected. */
  readonly fewer: ExpectedVotes;
  /** Whose expectations these are. */
  readonly reference: "municipality" | "neighbourhood";
}

/** A check that could not be made because the file has no admitted voters for the unit. */
export interface NotComputable extends FindingBase {
  /** Which check found it. */
  readonly check: "not-computable";
  /** Which check cannot be made with what the unit says. */
  readonly of: "missing-explanations" | "large-difference";
}

/** What part A of the control protocol found in a reporting unit. */
export type ControlProtocolFinding =
  | NoVotes
  | UnexplainedDifference
  | MissingExplanations
  | ManyRejectedVotes
  | LargeDifference
  | ListDeviates
  | CandidatesPossiblySwitched
  | NotComputable;
