import type { Vector } from "../format/vector-schema.js";
import type { Verdict } from "./verdict.js";

/** A vector with what the kit says of the program's answer. */
export interface JudgedVector {
  /** The vector. */
  readonly vector: Vector;
  /** What the program made of it. */
  readonly verdict: Verdict;
  /** What the program answered; absent: nothing. */
  readonly answer?: unknown;
}
