import type { Fraction } from "../../../model/fraction.js";
import type { Comparison, StepOf } from "../../../model/outcome/step.js";
import type { Speaker } from "../../language/speaker.js";

/** Those that took no part in a comparison for the same reason. */
export interface LeftOut {
  readonly reason: NonNullable<Comparison["excluded"]>;
  readonly contestants: readonly string[];
}

/** Why a residual seat went where it went. */
export interface ResidualSeatFacts {
  /** The how-manieth residual seat, from 1. */
  readonly number: number;
  /** Residual seats after the full seats. */
  readonly of: number;
  /** Whether the seat came free because a list had no candidates left. */
  readonly cameFree: boolean;
  readonly step: StepOf<"residual-seat">;
  /** Others that took part with exactly the value of the winner. */
  readonly equals: readonly Comparison[];
  /** The best of those that took part with a smaller value; null: nobody. */
  readonly next: Comparison | null;
  /** Averages: votes more with which `next` would have passed the winner here; otherwise null. */
  readonly shortOf: number | null;
  /** Remainders: how much smaller that of `next` is; otherwise null. */
  readonly difference: Fraction | null;
  /** Those that took no part, by reason. */
  readonly leftOut: readonly LeftOut[];
}

/** Why a candidate is elected or not. */
export interface CandidateFacts {
  readonly candidate: string;
  readonly group: number;
  /** Key of the list of the seat, or of the first list the candidate stands on. */
  readonly list: string;
  /** Place on that list, from 1. */
  readonly position: number;
  /** Votes on all lists of the group together. */
  readonly votes: number;
  /** Seats of the group. */
  readonly seats: number;
  readonly threshold: Fraction;
  /** Fewest votes that pass the threshold. */
  readonly votesNeeded: number;
  /** Fewest votes with which there would have been a seat by preference votes; null: none would. */
  readonly votesForSeat: number | null;
  readonly fate:
    | "preference-votes"
    | "list-order"
    | "succession"
    | "not-elected-no-seats"
    | "not-elected-threshold-passed"
    | "not-elected-threshold-missed"
    | "deceased";
  /** The how-manieth of the list to be elected; null: not elected. */
  readonly place: number | null;
}

/** The sentences of the questions why. */
export interface WhyWords {
  readonly residualSeat: (facts: ResidualSeatFacts, say: Speaker) => readonly string[];
  readonly candidate: (facts: CandidateFacts, say: Speaker) => readonly string[];
}
