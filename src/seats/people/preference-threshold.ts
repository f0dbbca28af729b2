import type { PreferenceRule } from "../../law/bodies/body-rules.js";
import { type Fraction, fraction, timesIn } from "../../model/fraction.js";
import type { Case } from "../case.js";

/**
 * Preference threshold (voorkeurdrempel): a share of the quota, in votes (P 15 (1, 2), U 15 (1),
 * until 2013-11-30 U 15 (3), Y 23a, Ya 29a).
 */
export function preferenceThreshold(rule: PreferenceRule, votes: number, seats: number): Fraction {
  return fraction(votes * rule.share.numerator, seats * rule.share.denominator);
}

/** The fewest votes that pass the thresholds of P 15 and P 19; nobody passes one that is not known. */
export function thresholdsOf({ rules, quotaVotes }: Case): {
  readonly forSeat: number;
  readonly forRanking: number;
} {
  const { preference, ranking, seats } = rules;
  const fewest = (rule: PreferenceRule | null): number =>
    rule === null ? Number.POSITIVE_INFINITY : fewestVotesOver(rule, quotaVotes, seats);
  return { forSeat: fewest(preference), forRanking: fewest(ranking.ownThreshold ?? preference) };
}

/** The fewest votes that pass the threshold. */
export function fewestVotesOver(rule: PreferenceRule, votes: number, seats: number): number {
  const { numerator, denominator } = preferenceThreshold(rule, votes, seats);
  const whole = timesIn(numerator, denominator);
  return rule.test === "reach" && whole * denominator === numerator ? whole : whole + 1;
}
