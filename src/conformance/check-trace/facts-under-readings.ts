import { article, type Election, fraction, type Readings } from "../../model/index.js";
import { countedVotes, sum } from "./counted-votes.js";
import { type PhaseFact, type RuleFacts, ruleFactsOf } from "./rule-facts.js";

/** The facts where readings of contested points change which of them hold. */
export function factsUnderReadings(
  facts: RuleFacts,
  election: Election,
  readings: Readings,
): RuleFacts {
  const { type, day, seats } = election;
  const half = type === "AB" && seats < 19 && readings.waterAuthorityThreshold === "half";
  return {
    ...facts,
    phases: phasesUnderReadings(phasesOf(facts, election, readings), election, readings),
    preference:
      half && facts.preference !== null
        ? { ...facts.preference, share: fraction(1, 2), article: article("P 15", 2) }
        : facts.preference,
    ranking: { ...facts.ranking, quarterWhenLiteral: type === "KC" && day >= "2018-08-01" },
  };
}

/** Reading `smallNationalBody`: the method by the number of seats, as the text has it. */
function phasesOf(facts: RuleFacts, { type, day, seats }: Election, readings: Readings) {
  const national = type === "TK" || type === "EP" || type === "PS";
  const bySize = national && seats < 19 && readings.smallNationalBody === "method-of-its-size";
  return bySize ? (ruleFactsOf("GR", day, seats)?.phases ?? facts.phases) : facts.phases;
}

function phasesUnderReadings(
  phases: readonly PhaseFact[],
  election: Election,
  readings: Readings,
): readonly PhaseFact[] {
  const share = phases[0]?.share ?? null;
  const isAverage = ({ method }: PhaseFact): boolean => method === "highest-average";
  const afterRemainders = phases[0]?.method === "largest-remainder";
  const kept = phases.filter(
    (phase) =>
      !(afterRemainders && isAverage(phase) && !phase.once) ||
      readings.afterRestrictedAverages === "highest-averages",
  );
  const restricted = kept.map((phase) =>
    afterRemainders && isAverage(phase) && readings.restrictedAverages === "lists-at-threshold"
      ? { ...phase, share }
      : phase,
  );
  const lifted =
    readings.noListReachesThreshold === "threshold-lifted" && !anyReaches(share, election);
  return lifted ? restricted.map((phase) => ({ ...phase, share: null })) : restricted;
}

function anyReaches(share: PhaseFact["share"], election: Election): boolean {
  if (share === null) return true;
  const votes = countedVotes(election).map((group) => group.votes);
  const all = sum(votes);
  return votes.some((own) => own * election.seats * share.denominator >= all * share.numerator);
}
