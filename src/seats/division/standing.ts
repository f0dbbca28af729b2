import type { DivisionRules, Phase } from "../../law/division-rules.js";
import type { ContestantKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";

/** Who competes for seats: a list, a list number, a list combination. */
export interface Contestant {
  readonly key: ContestantKey;
  readonly votes: number;
  /** How many persons can take a seat; Infinity when the candidates are not known. */
  readonly candidates: number;
}

/** A contestant in a division, as others see it. What it stands for travels with its seats. */
export interface RowSoFar<Of extends Contestant = Contestant> extends Contestant {
  readonly of: Of;
  readonly fullSeats: number;
  readonly seats: number;
  /** The phases in which it has had its seat, a bit each. */
  readonly had: number;
  /** Whether it no longer takes part because it has no candidate left. */
  readonly full: boolean;
  /** Whether it had to give seats back, or was just full when others had to. */
  readonly exhausted: boolean;
}

/** The division of seats among contestants as others see it, while it goes on. */
export interface DivisionSoFar<Of extends Contestant = Contestant> {
  readonly scope: Scope;
  readonly seats: number;
  /** Votes of all contestants together: numerator of the quota. */
  readonly votes: number;
  /** What a majority is measured against (P 9). */
  readonly validVotes: number;
  readonly rows: readonly RowSoFar<Of>[];
  readonly rules: DivisionRules;
  readonly phases: readonly Phase[];
  /** Whether the others have run out of candidates. */
  readonly othersRanOut: boolean;
}
