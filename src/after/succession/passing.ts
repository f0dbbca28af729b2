import type { Circumstances } from "./circumstances.js";
import type { Searched } from "./search.js";

/** Places that pass on together. */
export interface Passing {
  readonly circumstances: Circumstances;
  /** All places that are not filled yet; those of which it is asked where they pass have no list. */
  readonly waiting: readonly Searched[];
  readonly together: readonly Searched[];
}
