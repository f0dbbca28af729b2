/** One list on the ballot paper: its number and how many candidates stand on it. */
export interface ListShape {
  /** List number (Dutch: lijstnummer). */
  readonly number: number;
  /** How many candidates stand on the list; candidate k is position k. */
  readonly candidates: number;
}

/**
 * What the ballot paper of an election holds. Counts and tallies are read against it: a list or
 * candidate that is not on it is refused, and so is one that is missing.
 */
export interface BallotShape {
  /** The lists, by ascending number. */
  readonly lists: readonly ListShape[];
  /** Whether voter cards (Dutch: kiezerspassen) are used. */
  readonly voterCardsUsed: boolean;
}

/** As much of a ballot paper as adding up needs: its lists. */
export type BallotLists = BallotShape | Pick<BallotShape, "lists">;
