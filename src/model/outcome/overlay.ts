import type { Fraction } from "../fraction.js";

/**
 * A change to the rules, to see what would happen: a pending bill, or a teacher's what-if. The
 * outcome is a normal one that says it is hypothetical.
 */
export interface Overlay {
  /** What the change is called; it stands in the outcome. */
  readonly name: string;
  /** Share of the quota that a list must reach for a residual seat; null: none. */
  readonly residualThreshold?: Fraction | null;
  /** How residual seats are assigned instead. */
  readonly residualMethod?: "highest-averages" | "largest-remainders";
  /** Share of the quota above which, or from which, candidates are elected by preference votes. */
  readonly preferenceThreshold?: {
    /** The share of the quota. */
    readonly share: Fraction;
    /** Whether it must be exceeded or reached. */
    readonly test: "exceed" | "reach";
  };
  /** Whether a majority of votes gives a majority of seats. */
  readonly absoluteMajority?: boolean;
  /** Another number of seats for the body. */
  readonly seats?: number;
  /** Votes for lists as such, beside those for candidates: they count for the list and for nobody on it. */
  readonly listVotes?: readonly ListVote[];
  /**
   * Seats of every list that go to its first candidates whatever their votes: a share of the seats of the
   * list, rounded down, or the part of its votes that are votes for the list. Preference votes give the others.
   */
  readonly listSeats?: Fraction | "part-of-list-votes";
  /** Lists that are taken for one. */
  readonly mergedLists?: readonly MergedLists[];
}

/** Votes for a list as such; vote values are in them already. */
export interface ListVote {
  /** The number of the list (lijstnummer). */
  readonly list: number;
  /** How many votes are for the list as such, 0 or more. */
  readonly votes: number;
}

/** Lists that are taken for one: the first of them, which gets the votes and the candidates of all. */
export interface MergedLists {
  /** The numbers of the lists, two or more. */
  readonly lists: readonly number[];
  /** The candidates of one list after those of another, or of each in turn. */
  readonly order: "one-after-the-other" | "in-turn";
}
