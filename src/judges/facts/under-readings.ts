import { article } from "../../model/article.js";
import type { Election } from "../../model/election/election.js";
import type { Readings } from "../../model/outcome/readings.js";
import { exceed, phasesBySize } from "./chapter-p.js";
import type { PhaseFact, RuleFacts } from "./facts.js";

/** The facts where readings of contested points change which of them hold. */
export function factsUnderReadings(
  facts: RuleFacts,
  { type, seats }: Election,
  readings: Readings,
): RuleFacts {
  const small = seats < 19;
  const half = small && type === "AB" && readings.waterAuthorityThreshold === "half";
  const national = facts.from >= "1989-11-01" && ["TK", "EP", "PS"].includes(type);
  const bySize = small && national && readings.smallNationalBody === "method-of-its-size";
  return {
    ...facts,
    phases: contested(bySize ? phasesBySize(seats) : facts.phases, readings),
    preference: half ? exceed(1, 2, article("P 15", 2)) : facts.preference,
  };
}

/** P 8 (3): who shares in the averages, and whether there are more than one each. */
function contested(
  phases: readonly PhaseFact[],
  { restrictedAverages, afterRestrictedAverages }: Readings,
): readonly PhaseFact[] {
  const share = phases[0]?.share ?? null;
  return phases
    .filter(
      (phase) =>
        phase.contested !== "afterRestrictedAverages" ||
        afterRestrictedAverages === "highest-averages",
    )
    .map((phase) =>
      phase.contested !== undefined && restrictedAverages === "lists-at-threshold"
        ? { ...phase, share }
        : phase,
    );
}
