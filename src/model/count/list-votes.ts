/** One list as reported on its own page of the form: votes per candidate and the total written there. */
export interface ListVotes {
  /** List number (Dutch: lijstnummer). */
  readonly number: number;
  /** Votes of candidate k at position k - 1. */
  readonly candidateVotes: readonly number[];
  /** The list total as written down; not derived. */
  readonly total: number;
}

/** One line of the summary of the form, E.1, E.2 and further: the votes on one list. */
export interface VotesForList {
  /** List number (Dutch: lijstnummer). */
  readonly number: number;
  /** The votes on the list as written in the summary; not derived. */
  readonly votes: number;
}
