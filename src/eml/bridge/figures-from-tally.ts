import type { Tally, TallyFigure } from "../../tally/tally.js";
import type { EmlFigures, EmlUncountedReason } from "../documents/figures.js";
import type { EmlCandidateVotes, EmlListVotes } from "../documents/votes.js";

/** A list as a count file names it: its number and name, and its candidates in the order of the tally. */
export interface EmlBallotList extends Pick<EmlListVotes, "number" | "name"> {
  readonly candidates: readonly Pick<EmlCandidateVotes, "position" | "shortCode">[];
}

const reasons: readonly (readonly [EmlUncountedReason, TallyFigure])[] = [
  ["geldige stempassen", "pollCards"],
  ["geldige volmachtbewijzen", "proxyCertificates"],
  ["geldige kiezerspassen", "voterCards"],
  ["toegelaten kiezers", "admittedVoters"],
  ["meer getelde stembiljetten", "moreBallotsCounted"],
  ["minder getelde stembiljetten", "fewerBallotsCounted"],
];

/**
 * The figures of a count file (510) from a tally, for the total of a count or one of its units.
 *
 * `absent` names the figures that the file is not to have: what nobody counted is left out and not
 * written as 0. A list or candidate that the tally does not have has no votes.
 */
export function figuresFromTally(
  tally: Tally,
  ballot: readonly EmlBallotList[],
  absent: readonly TallyFigure[] = [],
): EmlFigures {
  const lists = new Map(tally.lists.map((list) => [list.number, list]));
  return {
    lists: ballot.map(({ number, name, candidates }) => {
      const list = lists.get(number);
      return {
        number,
        name,
        votes: list?.votes ?? 0,
        candidates: candidates.map((candidate, index) => ({
          ...candidate,
          votes: list?.candidateVotes[index] ?? 0,
        })),
      };
    }),
    eligibleVoters: tally.eligibleVoters,
    votesOnCandidates: tally.votesOnCandidates,
    rejected: [
      { reason: "ongeldig", count: tally.invalidVotes },
      { reason: "blanco", count: tally.blankVotes },
    ],
    uncounted: reasons
      .filter(([, figure]) => !absent.includes(figure))
      .map(([reason, figure]) => ({ reason, count: tally[figure] })),
  };
}
