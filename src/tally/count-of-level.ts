import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { parseCount } from "../model/count/parse-count.js";
import { paperIssue, paperName, samePaper } from "../model/count/same-paper.js";
import { own, ownOnly } from "../model/has.js";
import { type Parsed, refused, shown } from "../model/refusal.js";
import { countOfLevelSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { LevelTally } from "./add-up-level.js";

/**
 * The report of a body, made from its total: Na 31-1 or Na 31-2 of a municipality, O 7 of a district,
 * that of the national postal committee, P 22 of the central committee. Nobody types a total again: it
 * has the session of the total, its explanations and its election. The ballot paper is the one that the
 * total is on; for the nation that is the national one where districts differ.
 *
 * Refuses a total without eligible voters (`missing`, Na 28), of another election (`not-allowed`), in
 * which candidates of districts were not brought together (`wrong-length`), and what `parseCount`
 * refuses.
 */
export function countOfLevel(total: LevelTally, ballot: BallotShape): Parsed<Count> {
  const refusal = refusedArguments(countOfLevelSignature, [total, ballot]);
  if (refusal !== null) return refusal;
  const { level, unit, session, tally } = total;
  const { eligibleVoters, postalVotingCertificates, paper, differenceReasons, lists } =
    ownOnly(tally);
  if (eligibleVoters === null) {
    const expected = { kind: "named", what: "eligible-voters-of", name: unit } as const;
    const actual = shown(undefined);
    return refused([{ path: ["eligibleVoters"], code: "missing", expected, actual }]);
  }
  if (paper !== undefined && own(ballot, "paper") === undefined) {
    const expected = { kind: "named", what: "votes-of-election", name: paperName(paper) } as const;
    return refused([{ path: ["paper"], code: "not-allowed", expected, actual: shown(undefined) }]);
  }
  const moved = samePaper(paper, own(ballot, "paper"))
    ? paperIssue([], own(ballot, "paper"), paper)
    : undefined;
  if (moved !== undefined) return refused([moved]);
  return parseCount(
    {
      kind: level,
      unit,
      session,
      ...(paper === undefined ? {} : { paper }),
      eligibleVoters,
      ...(level === "municipality" ? {} : { postalVotingCertificates }),
      pollCards: tally.pollCards,
      proxyCertificates: tally.proxyCertificates,
      voterCards: tally.voterCards,
      admittedVoters: tally.admittedVoters,
      votesPerList: lists.map(({ number, votes }) => ({ number, votes })),
      votesOnCandidates: tally.votesOnCandidates,
      blankVotes: tally.blankVotes,
      invalidVotes: tally.invalidVotes,
      votesCast: tally.votesCast,
      moreBallotsCounted: tally.moreBallotsCounted,
      fewerBallotsCounted: tally.fewerBallotsCounted,
      lists: lists.map(({ number, votes, candidateVotes }) => ({
        number,
        candidateVotes,
        total: votes,
      })),
      ...(differenceReasons === undefined ? {} : { differenceReasons }),
    },
    ballot,
  );
}
