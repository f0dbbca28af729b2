import type { BallotLists } from "../model/count/ballot-shape.js";
import { ownOnly } from "../model/has.js";
import type { Parsed } from "../model/refusal.js";
import { addTalliesSignature, addTallySignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { accumulateFigures, accumulateLists, accumulateReasons, summed } from "./accumulator.js";
import type { ListTally, Tally } from "./tally.js";

/**
 * Adds any number of tallies of one ballot paper, in one pass over the figures.
 *
 * Refuses a tally whose lists or candidates are not those of the ballot paper (`wrong-length`,
 * `unknown-reference`; the path starts with the index of the tally), one of another election or
 * district (`not-allowed`), and a sum above the bound of
 * the model (`total-too-large`).
 */
export function addTallies(ballot: BallotLists, tallies: readonly Tally[]): Parsed<Tally> {
  const refusal = refusedArguments(addTalliesSignature, [ballot, tallies]);
  return refusal === null ? sumOfTallies(ballot, tallies) : refusal;
}

/** The same for arguments that were looked at. */
export function sumOfTallies(ballot: BallotLists, tallies: readonly Tally[]): Parsed<Tally> {
  return summed(ballot, tallies, (sum, tally) => {
    accumulateFigures(sum, tally);
    accumulateReasons(sum, tally.differenceReasons);
    return accumulateLists(sum, tally.lists, votesOf);
  });
}

function votesOf({ votes }: ListTally): number {
  return votes;
}

/**
 * The sum of two tallies of one ballot paper: associative, commutative, with
 * {@link zeroTally} as its zero.
 *
 * Refuses what {@link addTallies} refuses.
 */
export function addTally(left: Tally, right: Tally): Parsed<Tally> {
  const refusal = refusedArguments(addTallySignature, [left, right]);
  if (refusal !== null) return refusal;
  const lists = left.lists.map(({ number, candidateVotes }) => ({
    number,
    candidates: candidateVotes.length,
  }));
  const { paper } = ownOnly(left);
  return sumOfTallies(paper === undefined ? { lists } : { lists, paper }, [left, right]);
}
