import type { ElectionContent } from "../../model/election/election.js";
import type { Readings } from "../../model/outcome/readings.js";
import { over } from "../exact.js";
import { act } from "./articles.js";
import type { PhaseFact, RuleFacts } from "./facts.js";
import { largestRemainders } from "./residual-phases.js";

/** The facts where readings of contested points change which of them hold. */
export function factsUnderReadings(
  facts: RuleFacts,
  { type, seats }: Pick<ElectionContent, "type" | "seats">,
  readings: Readings,
): RuleFacts {
  const small = seats < 19;
  const half = small && type === "AB" && readings.waterAuthorityThreshold === "half";
  const national = facts.from >= "1989-11-01" && ["TK", "EP", "PS"].includes(type);
  const bySize = small && national && readings.smallNationalBody === "method-of-its-size";
  const phases = bySize ? largestRemainders(act("P 8", 1), act("P 8", 3)) : facts.phases;
  return {
    ...facts,
    phases: contested(phases, readings),
    preference: half
      ? { share: over(1, 2), test: "exceed", article: act("P 15", 2) }
      : facts.preference,
    // P 19 (2) as it stands for an electoral college when it is read literally.
    ...(type === "KC" && readings.collegeRankingThreshold === "quarter"
      ? { ranking: { ...facts.ranking, threshold: { share: over(1, 4), test: "exceed" } } }
      : {}),
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
