import { smallerCases } from "../../conformance/drawn/smaller-cases.js";
import type { Vector } from "../../conformance/format/vector-schema.js";
import type { Profile } from "../../conformance/profiles/profile.js";

/** What a case shows, and whether a program that was asked gave no answer to it. */
export interface Shown<Seen> {
  readonly vector: Vector;
  readonly seen: Seen;
  readonly isCrash: boolean;
}

/** How a case is made smaller. */
export interface Shrinking<Seen> {
  readonly profile: Profile;
  /** What a smaller case shows; null: no longer what is sought. */
  readonly show: (vector: Vector) => Promise<Shown<Seen> | null>;
  /** Aborted: the run is over. */
  readonly signal: AbortSignal;
}

const mostAsked = 1_500;
const mostCrashes = 12;

/** The smallest case that was found in which something still shows; bounded in questions and in crashes. */
export async function shrunk<Seen>(
  first: Shown<Seen>,
  { profile, show, signal }: Shrinking<Seen>,
): Promise<Shown<Seen>> {
  let smallest = first;
  let asked = 0;
  let crashes = 0;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const vector of smallerCases(smallest.vector, profile)) {
      if (signal.aborted || asked >= mostAsked || crashes >= mostCrashes) return smallest;
      asked += 1;
      const shown = await show(vector);
      if (shown === null) continue;
      if (shown.isCrash) crashes += 1;
      smallest = shown;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}
