import type { ContestantKey } from "../identifiers.js";

/** A contestant with more than half of the votes. */
export interface MajorityHolder {
  /** What competes for the seat: a list number, a combination, or a list inside a group. */
  readonly contestant: ContestantKey;
  /** The votes of the contestant, times vote values for the Senate. */
  readonly votes: number;
  /** The votes of which `votes` are more than half. */
  readonly of: number;
  /** Its seats when article P 9 was reached; where a seat moved to it, with that seat. */
  readonly seats: number;
}

/**
 * What became of the residual seats (P 7, P 8): `none`, all seats were full seats; `assigned`, all of
 * them; `waiting`, so many wait for a lot; `unassigned`, so many nobody can get.
 */
export type ResidualSeatsState =
  | {
      /** What became of the provision. */
      readonly state: "none" | "assigned";
    }
  | {
      /** What became of the provision. */
      readonly state: "waiting" | "unassigned";
      /** How many seats. */
      readonly seats: number;
    };

/**
 * What became of the absolute majority (P 9): `not-in-the-law` of this body on this day;
 * `switched-off` by an overlay, with who would have had a seat by it (null: nobody); `not-reached`, a
 * lot comes first; `no-majority`, nobody has more than half of the votes; `has-seats`, who has them
 * has the seats already; `nothing-to-move`, who has them has not, and no seat can pass to it;
 * `applied`; `undone`, who had more than half of the seats gave some back under P 10.
 */
export type AbsoluteMajorityState =
  | {
      /** What became of the provision. */
      readonly state: "not-in-the-law" | "not-reached" | "no-majority";
    }
  | {
      /** What became of the provision. */
      readonly state: "switched-off";
      /** Who has the majority of the votes. */
      readonly holder: MajorityHolder | null;
    }
  | {
      /** What became of the provision. */
      readonly state: "has-seats" | "nothing-to-move" | "applied";
      /** Who has the majority of the votes. */
      readonly holder: MajorityHolder;
    }
  | {
      /** What became of the provision. */
      readonly state: "undone";
      /** Who has the majority of the votes. */
      readonly holder: MajorityHolder;
      /** Its seats in the end. */
      readonly seatsLeft: number;
    };

/**
 * What became of list exhaustion (P 10, U 10) among the lists and combinations of the election:
 * `not-reached`, a lot comes first; `not-needed`, nobody got more seats than candidates; `applied`;
 * `inside`, only inside a combination or a list group.
 */
export type ListExhaustionState = {
  /** What became of the provision. */
  readonly state: "not-reached" | "not-needed" | "applied" | "inside";
};

/** What became of every provision that is not always applied, in the division of the election. */
export interface Provisions {
  /** Residual seats (P 7, P 8). */
  readonly residualSeats: ResidualSeatsState;
  /** A majority of votes gives a majority of seats (P 9). */
  readonly absoluteMajority: AbsoluteMajorityState;
  /** Lists that run out of candidates (P 10). */
  readonly listExhaustion: ListExhaustionState;
}
