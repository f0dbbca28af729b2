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
  readonly residualMethod?: "highest-averages" | "largest-remainders";
  /** Share of the quota above which, or from which, candidates are elected by preference votes. */
  readonly preferenceThreshold?: { readonly share: Fraction; readonly test: "exceed" | "reach" };
  readonly absoluteMajority?: boolean;
  readonly seats?: number;
}
