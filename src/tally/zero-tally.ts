import { zeros } from "../model/count/add-votes.js";
import type { BallotLists } from "../model/count/ballot-shape.js";
import { own } from "../model/has.js";
import { zeroTallySignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Tally } from "./tally.js";
import { tallyMade } from "./tally-made.js";

/** The tally of nothing: 0 for every figure, list and candidate of the ballot paper. */
export function zeroTally(ballot: BallotLists): Tally {
  const refusal = refusedArguments(zeroTallySignature, [ballot]);
  if (refusal !== null) return refusal;
  return tallyMade(nothingCounted(ballot));
}

/** The same before it is a tally: what sums begin with. */
export function nothingCounted(ballot: BallotLists): Tally {
  const paper = own(ballot, "paper");
  return {
    ...(paper === undefined ? {} : { paper }),
    eligibleVoters: 0,
    pollCards: 0,
    proxyCertificates: 0,
    voterCards: 0,
    postalVotingCertificates: 0,
    admittedVoters: 0,
    votesOnCandidates: 0,
    blankVotes: 0,
    invalidVotes: 0,
    votesCast: 0,
    moreBallotsCounted: 0,
    fewerBallotsCounted: 0,
    lists: ballot.lists.map(({ number, candidates }) => ({
      number,
      votes: 0,
      candidateVotes: zeros(candidates),
    })),
  };
}
