import type { ElectionType } from "../../../src/model/election/election-type.js";

/** A list of an election that was held: name, votes, official seats, and candidates where they matter. */
export interface KnownList {
  readonly name: string;
  readonly votes: number;
  readonly seats: number;
  readonly candidates: number | null;
}

/** An election that was held, with the figures that were published. */
export interface KnownElection {
  readonly id: string;
  readonly type: ElectionType;
  readonly day: string;
  readonly area: string;
  readonly seats: number;
  readonly lists: readonly KnownList[];
  /** Lists that were combined, by their places. */
  readonly combinations: readonly (readonly number[])[];
  /** Lots that were drawn. */
  readonly lots: readonly string[];
  /** Whether the combinations were worked out, and not read in an official document. */
  readonly inferred: boolean;
}
