import type { BallotShape } from "../src/model/count/ballot-shape.js";
import { countMade } from "../src/model/count/count-made.js";
import type { PollingStationCount } from "../src/model/count/polling-station-count.js";

/** As many stations, lists and candidates as an election for the House of Representatives has. */
export const nationSize = { stations: 10_000, lists: 26, candidates: 1_100 };

/** 1,100 candidates over 26 lists. */
export const nationBallot: BallotShape = {
  voterCardsUsed: true,
  lists: Array.from({ length: nationSize.lists }, (_, index) => ({
    number: index + 1,
    candidates: index < 8 ? 43 : 42,
  })),
};

function votesOf(station: number, list: number, candidate: number): number {
  return candidate === 0 ? 40 + ((station * 7 + list) % 50) : (station + list * 3 + candidate) % 4;
}

/** A consistent report of one station, as it would come out of a file. */
export function madeUpStation(station: number): PollingStationCount {
  const lists = nationBallot.lists.map(({ number, candidates }) => {
    const candidateVotes = Array.from({ length: candidates }, (_, k) =>
      votesOf(station, number, k),
    );
    return { number, candidateVotes, total: candidateVotes.reduce((sum, votes) => sum + votes, 0) };
  });
  const votes = lists.reduce((sum, { total }) => sum + total, 0);
  return countMade({
    kind: "decentralised-next-session",
    session: 2,
    unit: `0000::SB${station}`,
    pollCards: votes + 8,
    proxyCertificates: 0,
    voterCards: 0,
    admittedVoters: votes + 8,
    votesPerList: lists.map(({ number, total }) => ({ number, votes: total })),
    votesOnCandidates: votes,
    blankVotes: 5,
    invalidVotes: 3,
    votesCast: votes + 8,
    moreBallotsCounted: 0,
    fewerBallotsCounted: 0,
    lists,
    comparison: { equal: true, more: false, fewer: false },
    differenceExplained: "neither",
  });
}

/** The reports of all stations. */
export const nation: readonly PollingStationCount[] = Array.from(
  { length: nationSize.stations },
  (_, station) => madeUpStation(station),
);
