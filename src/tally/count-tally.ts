import type { Count } from "../model/count/count.js";
import { has, ownOnly } from "../model/has.js";
import { tallyOfCountSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Tally, TallyFigures } from "./tally.js";
import { tallyMade } from "./tally-made.js";

function postalVotingCertificates(count: Count): number {
  if (!has(count, "postalVotingCertificates")) return 0;
  return count.kind === "postal-committee"
    ? count.postalVotingCertificates + count.replacementPostalVotingCertificates
    : count.postalVotingCertificates;
}

/** The single figures of a count as reported. */
export function tallyFiguresOfCount(count: Count): TallyFigures {
  return {
    eligibleVoters: has(count, "eligibleVoters") ? count.eligibleVoters : null,
    pollCards: count.pollCards,
    proxyCertificates: count.proxyCertificates,
    voterCards: count.voterCards,
    postalVotingCertificates: postalVotingCertificates(count),
    admittedVoters: count.admittedVoters,
    votesOnCandidates: count.votesOnCandidates,
    blankVotes: count.blankVotes,
    invalidVotes: count.invalidVotes,
    votesCast: count.votesCast,
    moreBallotsCounted: count.moreBallotsCounted,
    fewerBallotsCounted: count.fewerBallotsCounted,
  };
}

/** The tally of a single count: its own figures as reported, of postal votes too (N 25 (1, 2, 3)). */
export function tallyOfCount(count: Count): Tally {
  const refusal = refusedArguments(tallyOfCountSignature, [count]);
  if (refusal !== null) return refusal;
  const { paper, differenceReasons } = ownOnly(count);
  return tallyMade({
    ...(paper === undefined ? {} : { paper }),
    ...tallyFiguresOfCount(count),
    ...(differenceReasons === undefined ? {} : { differenceReasons }),
    lists: count.lists.map(({ number, total, candidateVotes }) => ({
      number,
      votes: total,
      candidateVotes,
    })),
  });
}
