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
}
