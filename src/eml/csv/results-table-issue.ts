/** Why a count cannot be a table: something it needs is not in the count or the candidate lists. */
export interface ResultsTableIssue {
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
    | "candidate-not-nominated";
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}
