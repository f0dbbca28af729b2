import { type Fraction, fraction } from "../model/fraction.js";
import type { Tally } from "./tally.js";

/**
 * Turnout (opkomst) as an exact fraction: votes cast over eligible voters; `null` where the
 * eligible voters are not known.
 */
export function turnout({ votesCast, eligibleVoters }: Tally): Fraction | null {
  return eligibleVoters === null || eligibleVoters === 0
    ? null
    : fraction(votesCast, eligibleVoters);
}

/** A list with its exact share of the votes on candidates. */
export interface ListShare {
  /** The number of the list on the ballot (lijstnummer). */
  readonly number: number;
  /** A number of votes. */
  readonly votes: number;
  /** `null` where no vote was cast on any candidate. */
  readonly share: Fraction | null;
}

/** The share of each list in the votes on candidates. */
export function listShares({ lists }: Tally): readonly ListShare[] {
  const total = lists.reduce((sum, { votes }) => sum + votes, 0);
  return lists.map(({ number, votes }) => ({
    number,
    votes,
    share: total === 0 ? null : fraction(votes, total),
  }));
}
