import type { Speaker } from "../../language/speaker.js";

const known: Readonly<Record<string, string>> = {
  "bill 36 641: residual seats from the quota":
    "bill 36 641, under which only lists that reach the quota get a residual seat",
};

/** That rules were changed to see what would happen, in English. */
export function englishHypothetical(changes: readonly string[], say: Speaker): string {
  const named = changes.map((change) => known[change] ?? `“${change}”`);
  return `Note: this is not the result under the law, but what it would be with ${say.enumeration(named)}.`;
}
