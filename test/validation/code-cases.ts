import type { FindingCode } from "../../src/validation/finding.js";
import type { CheckedCount } from "../../src/validation/scope.js";
import { centralised, decentralised, municipality } from "./small-counts.js";

/** The smallest count that raises a code, and the nearest that does not. */
export interface CodeCase {
  readonly code: FindingCode;
  /** What makes the finding appear, in words. */
  readonly when: string;
  readonly raising: CheckedCount;
  readonly nearest: CheckedCount;
  /** What the finding says besides code, severity and scope. */
  readonly found: object;
}

const insertSheet = {
  ...decentralised,
  report: { checksAndCorrections: "yes", corrigendum: "no" },
  checksAndCorrections: {
    reasons: { unexplainedDifference: false, other: true },
    resultsCorrected: "no",
    requestedByCentralCommittee: "neither",
  },
} as const;

function sheet(change: Partial<(typeof decentralised)["checksAndCorrections"]>) {
  return { ...insertSheet.checksAndCorrections, ...change };
}

/** A station with the given D and H, the right box ticked and I or J as they should be. */
function difference(admittedVoters: number, votesCast: number): typeof decentralised {
  return {
    ...decentralised,
    pollCards: admittedVoters,
    admittedVoters,
    votesPerList: [{ number: 1, votes: votesCast }],
    votesOnCandidates: votesCast,
    votesCast,
    lists: [{ number: 1, candidateVotes: [votesCast], total: votesCast }],
    comparison: {
      equal: admittedVoters === votesCast,
      more: votesCast > admittedVoters,
      fewer: votesCast < admittedVoters,
    },
    differenceExplained: "yes",
    moreBallotsCounted: Math.max(votesCast - admittedVoters, 0),
    fewerBallotsCounted: Math.max(admittedVoters - votesCast, 0),
  };
}

/** A station with the given blank votes among the given votes cast. */
function rejected(field: "blankVotes" | "invalidVotes", votes: number, votesCast: number) {
  const onCandidates = votesCast - votes;
  return {
    ...difference(votesCast, votesCast),
    [field]: votes,
    votesOnCandidates: onCandidates,
    votesPerList: [{ number: 1, votes: onCandidates }],
    lists: [{ number: 1, candidateVotes: [onCandidates], total: onCandidates }],
  };
}

/** For every code that a single report can raise, the smallest report that does. */
export const codeCases: readonly CodeCase[] = [
  {
    code: "F.101",
    when: "only one of the two questions on extra investigation is answered",
    raising: { ...centralised, extraInvestigation: { otherReason: "yes", recounted: "neither" } },
    nearest: { ...centralised, extraInvestigation: { otherReason: "yes", recounted: "no" } },
    found: {
      fields: ["extraInvestigation"],
      answers: [
        { field: "extraInvestigation.otherReason", answer: "yes" },
        { field: "extraInvestigation.recounted", answer: "neither" },
      ],
    },
  },
  {
    code: "F.102",
    when: "a question on extra investigation has both answers",
    raising: { ...centralised, extraInvestigation: { otherReason: "yes", recounted: "both" } },
    nearest: { ...centralised, extraInvestigation: { otherReason: "yes", recounted: "yes" } },
    found: {
      fields: ["extraInvestigation"],
      answers: [
        { field: "extraInvestigation.otherReason", answer: "yes" },
        { field: "extraInvestigation.recounted", answer: "both" },
      ],
    },
  },
  {
    code: "F.111",
    when: "a question on differences with the station is unanswered",
    raising: { ...centralised, stationDifferences: { explained: "neither", perList: "no" } },
    nearest: centralised,
    found: {
      fields: ["stationDifferences"],
      answers: [
        { field: "stationDifferences.explained", answer: "neither" },
        { field: "stationDifferences.perList", answer: "no" },
      ],
    },
  },
  {
    code: "F.112",
    when: "a question on differences with the station has both answers",
    raising: { ...centralised, stationDifferences: { explained: "no", perList: "both" } },
    nearest: { ...centralised, stationDifferences: { explained: "no", perList: "yes" } },
    found: {
      fields: ["stationDifferences"],
      answers: [
        { field: "stationDifferences.explained", answer: "no" },
        { field: "stationDifferences.perList", answer: "both" },
      ],
    },
  },
  {
    code: "F.121",
    when: "a question about the report is unanswered",
    raising: { ...decentralised, report: { checksAndCorrections: "no", corrigendum: "neither" } },
    nearest: decentralised,
    found: {
      fields: ["report"],
      answers: [
        { field: "report.checksAndCorrections", answer: "no" },
        { field: "report.corrigendum", answer: "neither" },
      ],
    },
  },
  {
    code: "F.122",
    when: "there is a corrigendum but no insert sheet",
    raising: { ...decentralised, report: { checksAndCorrections: "no", corrigendum: "yes" } },
    nearest: { ...decentralised, report: { checksAndCorrections: "neither", corrigendum: "yes" } },
    found: {
      fields: ["report"],
      answers: [
        { field: "report.checksAndCorrections", answer: "no" },
        { field: "report.corrigendum", answer: "yes" },
      ],
    },
  },
  {
    code: "F.131",
    when: "no reason for the check is ticked",
    raising: {
      ...insertSheet,
      checksAndCorrections: sheet({ reasons: { unexplainedDifference: false, other: false } }),
    },
    nearest: insertSheet,
    found: {
      fields: ["checksAndCorrections"],
      answers: [
        { field: "checksAndCorrections.reasons.unexplainedDifference", answer: false },
        { field: "checksAndCorrections.reasons.other", answer: false },
        { field: "checksAndCorrections.resultsCorrected", answer: "no" },
      ],
    },
  },
  {
    code: "F.131",
    when: "it is not said whether results were corrected",
    raising: { ...insertSheet, checksAndCorrections: sheet({ resultsCorrected: "neither" }) },
    nearest: {
      ...insertSheet,
      report: { checksAndCorrections: "no", corrigendum: "no" },
      checksAndCorrections: sheet({ resultsCorrected: "neither" }),
    },
    found: {
      fields: ["checksAndCorrections"],
      answers: [
        { field: "checksAndCorrections.reasons.unexplainedDifference", answer: false },
        { field: "checksAndCorrections.reasons.other", answer: true },
        { field: "checksAndCorrections.resultsCorrected", answer: "neither" },
      ],
    },
  },
  {
    code: "F.132",
    when: "nothing was corrected but there is a corrigendum",
    raising: { ...insertSheet, report: { checksAndCorrections: "yes", corrigendum: "yes" } },
    nearest: { ...insertSheet, report: { checksAndCorrections: "yes", corrigendum: "neither" } },
    found: {
      fields: ["checksAndCorrections"],
      answers: [
        { field: "checksAndCorrections.resultsCorrected", answer: "no" },
        { field: "report.corrigendum", answer: "yes" },
      ],
    },
  },
  {
    code: "F.133",
    when: "results were corrected but there is no corrigendum",
    raising: { ...insertSheet, checksAndCorrections: sheet({ resultsCorrected: "yes" }) },
    nearest: {
      ...insertSheet,
      report: { checksAndCorrections: "yes", corrigendum: "neither" },
      checksAndCorrections: sheet({ resultsCorrected: "yes" }),
    },
    found: {
      fields: ["checksAndCorrections"],
      answers: [
        { field: "checksAndCorrections.resultsCorrected", answer: "yes" },
        { field: "report.corrigendum", answer: "no" },
      ],
    },
  },
  {
    code: "F.134",
    when: "results were both corrected and not corrected",
    raising: { ...insertSheet, checksAndCorrections: sheet({ resultsCorrected: "both" }) },
    nearest: insertSheet,
    found: {
      fields: ["checksAndCorrections"],
      answers: [{ field: "checksAndCorrections.resultsCorrected", answer: "both" }],
    },
  },
  {
    code: "F.135",
    when: "the question that only the central committee's request answers is answered",
    raising: { ...insertSheet, checksAndCorrections: sheet({ requestedByCentralCommittee: "no" }) },
    nearest: insertSheet,
    found: {
      fields: ["checksAndCorrections"],
      answers: [{ field: "checksAndCorrections.requestedByCentralCommittee", answer: "no" }],
    },
  },
  {
    code: "F.201",
    when: "A + B + C is one more than D",
    raising: { ...decentralised, pollCards: 2 },
    nearest: decentralised,
    found: {
      fields: ["pollCards", "proxyCertificates", "voterCards", "admittedVoters"],
      left: 2,
      right: 1,
    },
  },
  {
    code: "F.202",
    when: "the lists are one vote more than E",
    raising: { ...decentralised, votesPerList: [{ number: 1, votes: 2 }] },
    nearest: decentralised,
    found: { fields: ["votesPerList.1", "votesOnCandidates"], left: 2, right: 1 },
  },
  {
    code: "F.203",
    when: "E + F + G is one more than H",
    raising: { ...decentralised, invalidVotes: 1 },
    nearest: decentralised,
    found: {
      fields: ["votesOnCandidates", "blankVotes", "invalidVotes", "votesCast"],
      left: 2,
      right: 1,
    },
  },
  {
    code: "F.204",
    when: "the lists have a vote and E is empty",
    raising: { ...decentralised, votesOnCandidates: 0 },
    nearest: { ...decentralised, votesOnCandidates: 0, votesPerList: [{ number: 1, votes: 0 }] },
    found: { fields: ["votesOnCandidates"], left: 1, right: 0 },
  },
  {
    code: "F.301",
    when: "the box D = H is ticked and H is one more",
    raising: {
      ...difference(1, 2),
      comparison: { equal: true, more: false, fewer: false },
    },
    nearest: difference(2, 2),
    found: { fields: ["comparison.equal"], left: 1, right: 2 },
  },
  {
    code: "F.302",
    when: "the box H > D is ticked and they are equal",
    raising: { ...difference(1, 1), comparison: { equal: false, more: true, fewer: false } },
    nearest: difference(1, 2),
    found: { fields: ["comparison.more"], left: 1, right: 1 },
  },
  {
    code: "F.303",
    when: "the box H < D is ticked and they are equal",
    raising: { ...difference(1, 1), comparison: { equal: false, more: false, fewer: true } },
    nearest: difference(2, 1),
    found: { fields: ["comparison.fewer"], left: 1, right: 1 },
  },
  {
    code: "F.304",
    when: "none of the three boxes is ticked",
    raising: { ...decentralised, comparison: { equal: false, more: false, fewer: false } },
    nearest: decentralised,
    found: {
      fields: ["comparison.equal", "comparison.more", "comparison.fewer"],
      answers: [
        { field: "comparison.equal", answer: false },
        { field: "comparison.more", answer: false },
        { field: "comparison.fewer", answer: false },
      ],
    },
  },
  {
    code: "F.304",
    when: "two of the three boxes are ticked",
    raising: { ...decentralised, comparison: { equal: true, more: false, fewer: true } },
    nearest: decentralised,
    found: {
      fields: ["comparison.equal", "comparison.more", "comparison.fewer"],
      answers: [
        { field: "comparison.equal", answer: true },
        { field: "comparison.more", answer: false },
        { field: "comparison.fewer", answer: true },
      ],
    },
  },
  {
    code: "F.305",
    when: "D = H and I is 1",
    raising: { ...decentralised, moreBallotsCounted: 1 },
    nearest: decentralised,
    found: { fields: ["moreBallotsCounted"], left: 1, right: 0 },
  },
  {
    code: "F.305",
    when: "D = H and J is 1",
    raising: { ...decentralised, fewerBallotsCounted: 1 },
    nearest: { ...difference(2, 1), fewerBallotsCounted: 1 },
    found: { fields: ["fewerBallotsCounted"], left: 0, right: 1 },
  },
  {
    code: "F.305",
    when: "D = H and both I and J are 1",
    raising: { ...decentralised, moreBallotsCounted: 1, fewerBallotsCounted: 1 },
    nearest: decentralised,
    found: { fields: ["moreBallotsCounted", "fewerBallotsCounted"], left: 1, right: 1 },
  },
  {
    code: "F.306",
    when: "H is one more than D and I is empty",
    raising: { ...difference(1, 2), moreBallotsCounted: 0 },
    nearest: difference(1, 2),
    found: { fields: ["moreBallotsCounted"], left: 0, right: 1 },
  },
  {
    code: "F.307",
    when: "H is one more than D and J is 1",
    raising: { ...difference(1, 2), fewerBallotsCounted: 1 },
    nearest: difference(1, 2),
    found: { fields: ["moreBallotsCounted", "fewerBallotsCounted"], left: 1, right: 0 },
  },
  {
    code: "F.308",
    when: "H is one less than D and J is 2",
    raising: { ...difference(2, 1), fewerBallotsCounted: 2 },
    nearest: difference(2, 1),
    found: { fields: ["fewerBallotsCounted"], left: 2, right: 1 },
  },
  {
    code: "F.309",
    when: "H is one less than D and I is 1",
    raising: { ...difference(2, 1), moreBallotsCounted: 1 },
    nearest: difference(2, 1),
    found: { fields: ["moreBallotsCounted", "fewerBallotsCounted"], left: 1, right: 0 },
  },
  {
    code: "F.310",
    when: "there is a difference and nobody said whether it is explained",
    raising: { ...difference(2, 1), differenceExplained: "neither" },
    nearest: { ...difference(2, 2), differenceExplained: "neither" },
    found: {
      fields: ["differenceExplained"],
      answers: [{ field: "differenceExplained", answer: "neither" }],
    },
  },
  {
    code: "F.310",
    when: "there is a difference that is both explained and not",
    raising: { ...difference(1, 2), differenceExplained: "both" },
    nearest: { ...difference(1, 2), differenceExplained: "no" },
    found: {
      fields: ["differenceExplained"],
      answers: [{ field: "differenceExplained", answer: "both" }],
    },
  },
  {
    code: "F.311",
    when: "the difference is not explained and the station was not checked for it",
    raising: { ...difference(1, 1), differenceExplained: "no" },
    nearest: {
      ...difference(1, 1),
      differenceExplained: "no",
      checksAndCorrections: sheet({ reasons: { unexplainedDifference: true, other: false } }),
    },
    found: {
      fields: ["differenceExplained"],
      answers: [
        { field: "differenceExplained", answer: "no" },
        { field: "checksAndCorrections.reasons.unexplainedDifference", answer: false },
      ],
    },
  },
  {
    code: "F.312",
    when: "D is not H - I + J",
    raising: { ...municipality, moreBallotsCounted: 2, fewerBallotsCounted: 1 },
    nearest: { ...municipality, moreBallotsCounted: 1, fewerBallotsCounted: 1 },
    found: { fields: ["moreBallotsCounted", "fewerBallotsCounted"], left: 1, right: 0 },
  },
  {
    code: "F.401",
    when: "a candidate has a vote and the list total is empty",
    raising: {
      ...decentralised,
      votesPerList: [{ number: 1, votes: 0 }],
      lists: [{ number: 1, candidateVotes: [1], total: 0 }],
    },
    nearest: {
      ...decentralised,
      votesPerList: [{ number: 1, votes: 0 }],
      lists: [{ number: 1, candidateVotes: [0], total: 0 }],
    },
    found: { list: 1, fields: ["lists.1.total"], left: 0, right: 1 },
  },
  {
    code: "F.401",
    when: "the summary has a vote and the list page is empty",
    raising: { ...decentralised, lists: [{ number: 1, candidateVotes: [0], total: 0 }] },
    nearest: { ...decentralised, lists: [{ number: 1, candidateVotes: [0], total: 1 }] },
    found: { list: 1, fields: ["lists.1.total"], left: 0, right: 1 },
  },
  {
    code: "F.402",
    when: "the list total is one more than its candidates",
    raising: { ...decentralised, lists: [{ number: 1, candidateVotes: [0], total: 1 }] },
    nearest: decentralised,
    found: { list: 1, fields: ["lists.1"], left: 1, right: 0 },
  },
  {
    code: "F.403",
    when: "the list total is one more than in the summary",
    raising: { ...decentralised, lists: [{ number: 1, candidateVotes: [2], total: 2 }] },
    nearest: decentralised,
    found: { list: 1, fields: ["lists.1.total"], left: 2, right: 1 },
  },
  {
    code: "W.201",
    when: "3 of 100 votes are blank",
    raising: rejected("blankVotes", 3, 100),
    nearest: rejected("blankVotes", 3, 101),
    found: { fields: ["blankVotes"], left: 3, right: 100 },
  },
  {
    code: "W.201",
    when: "a vote is blank although H is 0",
    raising: { ...decentralised, blankVotes: 1, votesCast: 0 },
    nearest: { ...decentralised, blankVotes: 0, votesCast: 0 },
    found: { fields: ["blankVotes"], left: 1, right: 0 },
  },
  {
    code: "W.202",
    when: "3 of 100 votes are invalid",
    raising: rejected("invalidVotes", 3, 100),
    nearest: rejected("invalidVotes", 2, 100),
    found: { fields: ["invalidVotes"], left: 3, right: 100 },
  },
  {
    code: "W.203",
    when: "D and H are 2 % of H apart",
    raising: difference(98, 100),
    nearest: difference(99, 101),
    found: { fields: ["admittedVoters", "votesCast"], left: 98, right: 100 },
  },
  {
    code: "W.203",
    when: "D and H are 15 votes apart",
    raising: difference(1015, 1000),
    nearest: difference(1014, 1000),
    found: { fields: ["admittedVoters", "votesCast"], left: 1015, right: 1000 },
  },
  {
    code: "W.204",
    when: "no vote was cast",
    raising: difference(0, 0),
    nearest: difference(1, 1),
    found: { fields: ["votesCast"], left: 0, right: 0 },
  },
  {
    code: "W.205",
    when: "nobody is eligible",
    raising: { ...municipality, eligibleVoters: 0 },
    nearest: municipality,
    found: { fields: ["eligibleVoters"], left: 0, right: 0 },
  },
  {
    code: "W.206",
    when: "there is one eligible voter and two poll cards",
    raising: { ...municipality, pollCards: 2 },
    nearest: { ...municipality, pollCards: 1 },
    found: { fields: ["eligibleVoters"], left: 1, right: 2 },
  },
];
