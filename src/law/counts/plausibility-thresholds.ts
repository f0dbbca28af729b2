/**
 * From when a figure is odd (W.201-W.203), as whole percentages and votes. No law: the Kiesraad's
 * published validation rules and plausibility checks, 2026.
 */
export const plausibilityThresholds = {
  /** Blank or invalid votes, as a percentage of the votes cast. */
  rejectedPercent: 3,
  /** Difference between admitted voters and votes cast, as a percentage of the votes cast. */
  differencePercent: 2,
  /** The same difference in votes. */
  differenceVotes: 15,
} as const;
