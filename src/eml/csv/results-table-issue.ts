import type { EmlExpected } from "../grammar/expected.js";

/** Why a count cannot be a table: something it needs is not in the count or the candidate lists. */
export interface ResultsTableIssue {
  /** A stable code that says what is wrong. */
  readonly code:
    | "no-total"
    | "no-municipality"
    | "other-election"
    | "no-such-contest"
    | "list-not-in-total"
    | "candidate-not-in-total"
    | "list-not-in-unit"
    | "candidate-not-in-unit"
    | "list-not-nominated"
    | "candidate-not-nominated"
    | "candidate-code-not-unique";
  /** Where: the properties and indices from the outside in. */
  readonly path: string;
  /** What was expected there. */
  readonly expected: EmlExpected;
  /** What was there; empty where nothing was. */
  readonly actual: string;
}
