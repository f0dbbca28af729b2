import type { ElectionType } from "../election/election-type.js";
import type { PersonOnList } from "./ballot-shape.js";

/** One list of a {@link BallotInput}, with everybody on it. */
export interface BallotListInput {
  /** The number of the list on the ballot (lijstnummer), 1 to 9,999; no two lists share one. */
  readonly number: number;
  /** The name above the list (aanduiding); at most 500 characters. */
  readonly name?: string;
  /** The candidates in list order, each an id or an id with a name; nobody stands on two lists (H 7). */
  readonly candidates: readonly (string | PersonOnList)[];
}

/** The lists of an election in one of its districts, as they were numbered (I 12 to I 16). */
export interface BallotInput {
  /** The id of the election, such as `GR2026_Duinkerk`: two elections of one day have two. */
  readonly election: string;
  /** Which body is elected: `GR` for a municipal council, `TK` for the House of Representatives … */
  readonly type: ElectionType;
  /** The number of the district (kieskring) in which the paper is used; null or absent: all, or none. */
  readonly district?: number | null | undefined;
  /** The lists, in any order; at least one. */
  readonly lists: readonly BallotListInput[];
}
