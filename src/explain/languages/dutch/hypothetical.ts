import type { Speaker } from "../../language/speaker.js";

const known: Readonly<Record<string, string>> = {
  "bill 36 641: residual seats from the quota":
    "het wetsvoorstel 36 641, waarin alleen lijsten die de kiesdeler halen een restzetel krijgen",
};

/** That rules were changed to see what would happen, in Dutch. */
export function dutchHypothetical(changes: readonly string[], say: Speaker): string {
  const named = changes.map((change) => known[change] ?? `“${change}”`);
  return `Let op: dit is niet de uitslag volgens de wet, maar wat de uitslag zou zijn met ${say.enumeration(named)}.`;
}
