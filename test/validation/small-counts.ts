import type { MunicipalityCount } from "../../src/model/count/committee-count.js";
import { countMade } from "../../src/model/count/count-made.js";
import type {
  CentralisedFirstSessionCount,
  DecentralisedFirstSessionCount,
} from "../../src/model/count/polling-station-count.js";

/** One list with one candidate. */
export const smallBallot = { voterCardsUsed: true, lists: [{ number: 1, candidates: 1 }] };

const oneVote = {
  pollCards: 1,
  proxyCertificates: 0,
  voterCards: 0,
  admittedVoters: 1,
  votesPerList: [{ number: 1, votes: 1 }],
  votesOnCandidates: 1,
  blankVotes: 0,
  invalidVotes: 0,
  votesCast: 1,
  moreBallotsCounted: 0,
  fewerBallotsCounted: 0,
  lists: [{ number: 1, candidateVotes: [1], total: 1 }],
};

const answered = {
  comparison: { equal: true, more: false, fewer: false },
  differenceExplained: "neither",
} as const;

/** A polling station that counted itself: one voter, one vote, nothing wrong. */
export const decentralised: DecentralisedFirstSessionCount = countMade({
  ...oneVote,
  ...answered,
  kind: "decentralised-first-session",
  session: 1,
  unit: "SB1",
  report: { checksAndCorrections: "no", corrigendum: "no" },
  checksAndCorrections: {
    reasons: { unexplainedDifference: false, other: false },
    resultsCorrected: "neither",
    requestedByCentralCommittee: "neither",
  },
});

/** A polling station that was counted centrally: one voter, one vote, nothing wrong. */
export const centralised: CentralisedFirstSessionCount = countMade({
  ...oneVote,
  ...answered,
  kind: "centralised-first-session",
  session: 1,
  unit: "SB1",
  extraInvestigation: { otherReason: "neither", recounted: "neither" },
  stationDifferences: { explained: "no", perList: "no" },
});

/** A municipality: one eligible voter, one vote, nothing wrong. */
export const municipality: MunicipalityCount = countMade({
  ...oneVote,
  kind: "municipality",
  session: 1,
  unit: "0668",
  eligibleVoters: 1,
});
