import type { ListNumber } from "../../model/identifiers.js";

/** The votes of one list in a unit in doubt. */
export interface VotesOfListInDoubt {
  /** The number of the list (lijstnummer). */
  readonly number: number;
  /** The votes of each candidate as they were counted there, in the order of the list. */
  readonly candidateVotes: readonly number[];
}

/**
 * A unit in which ballots may have been counted wrongly. A wrong ballot is one that was left out
 * (its vote is added), counted though it should not have been (its vote is taken away), or counted for
 * somebody else (its vote moves).
 */
export interface UnitInDoubt {
  /** The id of the unit, such as `0668::SB1`. */
  readonly unit: string;
  /** At most so many ballots were counted wrongly. */
  readonly votesInDoubt: number;
  /** What was counted there: of nobody more can be taken away than that. Absent: not known. */
  readonly votes?: readonly VotesOfListInDoubt[];
  /** The electoral district (kieskring), where the lists of a number differ by district. */
  readonly district?: number;
}

/** A candidate, or a list of which only the list votes are known, where votes can come and go. */
export interface PlaceOfVotes {
  readonly group: ListNumber;
  /** The index of its group and of its list in the election. */
  readonly at: readonly [group: number, list: number];
  /** Null: the candidates are not known. */
  readonly position: number | null;
  readonly votes: number;
}

/** What of the votes of an election may be wrong, place by place. */
export interface Doubts {
  readonly places: readonly PlaceOfVotes[];
  readonly units: readonly {
    readonly unit: string;
    readonly most: number;
    /** How many votes can be taken away at each place. */
    readonly removable: readonly number[];
  }[];
  /** All ballots in doubt together. */
  readonly total: number;
}

/** Places in one set, by their index. */
export type Places = readonly number[];

/** How many votes can be taken away from these places together. */
export function mostRemovable({ units }: Doubts, places: Places): number {
  let total = 0;
  for (const { most, removable } of units) {
    let here = 0;
    for (const place of places) {
      here += removable[place] ?? 0;
      if (here >= most) break;
    }
    total += Math.min(here, most);
  }
  return total;
}
