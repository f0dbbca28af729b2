import type { Overlay } from "../../model/outcome/overlay.js";
import { act, before1989 } from "./articles.js";
import type { PhaseFact, RuleFacts } from "./facts.js";
import { highestAverages, largestRemainders } from "./residual-phases.js";

/** The facts with a change, to see what would happen: a pending bill, or a what-if. */
export function factsUnderOverlay(facts: RuleFacts, overlay: Overlay): RuleFacts {
  const { preferenceThreshold: preference, absoluteMajority } = overlay;
  const majority = { article: facts.majority?.article ?? placeOfMajority(facts), atHalf: true };
  return {
    ...facts,
    phases: withThreshold(withMethod(facts.phases, overlay), overlay),
    preference:
      preference === undefined
        ? facts.preference
        : { ...preference, article: facts.preference?.article ?? act("P 15", 1) },
    majority: absoluteMajority === undefined ? facts.majority : absoluteMajority ? majority : null,
  };
}

/** Where the law has no absolute majority: among the residual seats of the Senate, or unread. */
function placeOfMajority({ from }: RuleFacts) {
  return from < "1989-11-01" ? before1989("absolute majority") : act("U 9");
}

function withMethod(
  phases: readonly PhaseFact[],
  { residualMethod }: Overlay,
): readonly PhaseFact[] {
  if (residualMethod === undefined) return phases;
  return residualMethod === "highest-averages"
    ? highestAverages(act("P 7", 1), null)
    : largestRemainders(act("P 8", 1), act("P 8", 3));
}

/** The first phase carries the threshold, and so does every later one that had one. */
function withThreshold(
  phases: readonly PhaseFact[],
  { residualThreshold: share }: Overlay,
): readonly PhaseFact[] {
  if (share === undefined) return phases;
  return phases.map((phase, index) => {
    if (phase.below || (index > 0 && phase.share === null)) return phase;
    const { measure: _, ...ofVotes } = phase;
    return { ...ofVotes, share };
  });
}
