/**
 * From when the control protocol reports something, as whole percentages, votes and units. No law:
 * the figures of the Kiesraad's aid for the control protocol, 2025.
 */
export const controlProtocolFigures = {
  /** Blank or invalid votes, as a percentage of all votes of the unit. */
  rejectedPercent: 3,
  /** Difference between votes and admitted voters, as a percentage of all votes of the unit. */
  differencePercent: 2,
  /** The same difference in votes. */
  differenceVotes: 15,
  /** How far a list's share may be from its share elsewhere, in percentage points. */
  listPoints: 50,
  /** Candidates possibly switched: how many times more or fewer votes than expected. */
  switchedFactor: 5,
  /** Candidates possibly switched: the votes received, or expected, from which it counts. */
  switchedVotes: 15,
  /** Candidates possibly switched: the reporting units that a municipality needs. */
  switchedUnits: 2,
  /** Candidates possibly switched: the reporting units that a neighbourhood needs. */
  switchedNeighbourhoodUnits: 5,
} as const;
