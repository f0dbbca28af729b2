import { type Fraction, fraction } from "../model/fraction.js";
import { listSharesSignature, turnoutSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Tally } from "./tally.js";

/**
 * Turnout (opkomst) as an exact fraction: votes cast over eligible voters; `null` where the
 * eligible voters are not known.
 */
export function turnout(input: Tally): Fraction | null {
  const refusal = refusedArguments(turnoutSignature, [input]);
  if (refusal !== null) return refusal;
  const { votesCast, eligibleVoters } = input;
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
export function listShares(input: Tally): readonly ListShare[] {
  const refusal = refusedArguments(listSharesSignature, [input]);
  if (refusal !== null) return refusal;
  const { lists } = input;
  const total = lists.reduce((sum, { votes }) => sum + votes, 0);
  return lists.map(({ number, votes }) => ({
    number,
    votes,
    share: total === 0 ? null : fraction(votes, total),
  }));
}
