import type { DivisionRules, Phase } from "../../law/division-rules.js";
import type { Fraction } from "../../model/fraction.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { Listener } from "../listener.js";
import type { Contestant, DivisionSoFar, RowSoFar } from "./standing.js";

/** A contestant in a division. */
export interface Row<Of extends Contestant = Contestant> extends RowSoFar<Of> {
  fullSeats: number;
  seats: number;
  had: number;
  full: boolean;
  exhausted: boolean;
}

/** A residual seat that was assigned. */
export interface ResidualSeat<Of extends Contestant = Contestant> {
  readonly row: Row<Of>;
  readonly phase: Phase;
  readonly value: Fraction;
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
  /** How many rows had this value. */
  readonly tied: number;
}

/** What is divided, among whom, by which rules, and who hears of it. */
export interface Setup<Of extends Contestant = Contestant> {
  readonly scope: Scope;
  readonly seats: number;
  readonly contestants: readonly Of[];
  /** What counts in a majority besides the votes of the contestants (P 9). */
  readonly blankVotes?: number;
  readonly rules: DivisionRules;
  readonly tell: Listener;
}

/** The division of seats among contestants, while it goes on. */
export interface Division<Of extends Contestant = Contestant> extends DivisionSoFar<Of> {
  readonly rows: readonly Row<Of>[];
  readonly tell: Listener;
  /** Residual seats in the order in which they were assigned, without one that P 9 moved. */
  readonly residual: ResidualSeat<Of>[];
  othersRanOut: boolean;
  /** Seats that nobody can fill. */
  unassigned: number;
  /** Whether P 9 moved a seat. */
  majorityMoved: boolean;
}
