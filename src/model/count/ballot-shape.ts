import type { ElectionType } from "../election/election-type.js";

/** Whose votes a ballot paper takes: the election, and the district in which it is used. */
export interface BallotPaper {
  /** The id of the election, such as `GR2026_Duinkerk`: two elections of one day have two. */
  readonly election: string;
  /** Which body is elected. */
  readonly type: ElectionType;
  /** The district (kieskring); null: all districts, or an election that has none. */
  readonly district: number | null;
}

/** Somebody on a list: an id that names the person on every ballot paper, and a name to show. */
export interface PersonOnList {
  /** Names it; unique among its kind. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
}

/** One list on the ballot paper: its number and how many candidates stand on it. */
export interface ListShape {
  /** List number (Dutch: lijstnummer). */
  readonly number: number;
  /** How many candidates stand on the list; candidate k is position k. */
  readonly candidates: number;
  /** What the list is called (Dutch: aanduiding). */
  readonly name?: string;
  /** Who they are, in the order of the list; absent: not known. */
  readonly people?: readonly PersonOnList[];
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
  /** Whose votes the paper takes; absent: a shape without an election, as in an exercise. */
  readonly paper?: BallotPaper;
  /**
   * The districts whose lists were brought together (`nationalBallot`); absent: a paper that voters vote on.
   * On such a paper nobody voted, and the lists of a group are one on it.
   */
  readonly districts?: readonly number[];
}

/** As much of a ballot paper as adding up needs: its lists, and whose votes they are. */
export type BallotLists = BallotShape | Pick<BallotShape, "lists" | "paper">;
