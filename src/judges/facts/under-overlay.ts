import type { Overlay } from "../../model/outcome/overlay.js";
import type { StepOf } from "../../model/outcome/step.js";
import type { RuleChange } from "../../model/outcome/step-under-overlay.js";
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

/** The steps that say what was changed, with the article of each rule; `lawful`: before the change. */
export function changesUnderOverlay(
  lawful: RuleFacts,
  overlay: Overlay,
): readonly StepOf<"rule-changed">[] {
  const { quota, people, phases, preference } = factsUnderOverlay(lawful, overlay);
  const residual = phases[0]?.article ?? lawful.fullSeats;
  const places = {
    seats: quota,
    mergedLists: quota,
    listVotes: quota,
    residualMethod: residual,
    residualThreshold: residual,
    absoluteMajority: lawful.majority?.article ?? placeOfMajority(lawful),
    preferenceThreshold: preference?.article ?? people.oneList,
    listSeats: people.listOrder,
  };
  return changesIn(overlay).map((change) => ({
    kind: "rule-changed",
    article: places[change.rule],
    change,
  }));
}

function changesIn(overlay: Overlay): RuleChange[] {
  const { seats, mergedLists, listVotes, residualMethod, residualThreshold } = overlay;
  const { absoluteMajority, preferenceThreshold, listSeats } = overlay;
  return [
    ...(seats === undefined ? [] : [{ rule: "seats" as const, to: seats }]),
    ...(mergedLists === undefined ? [] : [{ rule: "mergedLists" as const, to: mergedLists }]),
    ...(listVotes === undefined ? [] : [{ rule: "listVotes" as const, to: listVotes }]),
    ...(residualMethod === undefined
      ? []
      : [{ rule: "residualMethod" as const, to: residualMethod }]),
    ...(residualThreshold === undefined
      ? []
      : [{ rule: "residualThreshold" as const, to: residualThreshold }]),
    ...(absoluteMajority === undefined
      ? []
      : [{ rule: "absoluteMajority" as const, to: absoluteMajority }]),
    ...(preferenceThreshold === undefined
      ? []
      : [{ rule: "preferenceThreshold" as const, to: preferenceThreshold }]),
    ...(listSeats === undefined ? [] : [{ rule: "listSeats" as const, to: listSeats }]),
  ];
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
