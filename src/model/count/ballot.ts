import type { $brand } from "zod";
import type { BallotPaper, BallotShape, ListShape } from "./ballot-shape.js";

/** A list of a {@link Ballot}: of everybody on it is known who it is. */
export type ListOnBallot = ListShape & Required<Pick<ListShape, "people">>;

/**
 * The ballot paper of one election in one district, made by `parseBallot` from the lists as they
 * were numbered (I 12 to I 16): it knows its election, its district and who is who. What is counted
 * on it never adds up with what was counted on another.
 */
export type Ballot = BallotShape & {
  /** The paper that holds the ballot: its lists, as they were numbered. */
  readonly paper: BallotPaper;
  /** The lists, by number. */
  readonly lists: readonly ListOnBallot[];
} & $brand<"Ballot">;
