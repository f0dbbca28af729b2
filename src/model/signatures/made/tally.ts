// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  acceptedWarning,
  area,
  ballotPaper,
  ballotShape,
  count,
  levelTally,
  listShape,
  resolvedDifference,
  tally,
  tallyLevelName,
  unitDifference,
  unitErrors,
  unitInvestigation,
  unitResolution,
  unitSource,
} from "./shared.js";

const pick: Described = { must: { lists: { each: listShape } }, may: { paper: ballotPaper } };

const ballotLists: Described = { either: [ballotShape, pick] };

const latestSession: Described = {
  must: { unit: "text", session: "positive" },
  may: { newVote: "day" },
};

const levelRequest: Described = {
  must: { level: tallyLevelName, unit: "text", ballot: ballotShape, expected: { each: "text" } },
  may: {
    eligibleVoters: "anything",
    session: "positive",
    latest: { each: latestSession },
    ballots: { each: ballotShape },
    countsWithErrors: { oneOf: ["not-added", "added"] },
  },
};

const unitTally: Described = {
  must: {
    tally: tally,
    unit: "text",
    level: {
      oneOf: [
        "station-before-central-counting",
        "postal-committee",
        "provincial-council",
        "municipality",
        "district",
        "national-postal-committee",
        "central-committee",
        "polling-station",
      ],
    },
    session: "positive",
    from: { each: unitSource },
    unitsWithDifferences: { each: unitDifference },
    unitsWithErrors: { each: unitErrors },
    unitsWithWarnings: { each: unitErrors },
    warningsAccepted: { each: acceptedWarning },
    unitsInvestigated: { each: unitInvestigation },
    unitsResolved: { each: unitResolution },
  },
  may: { newVote: "day" },
};

const partialTally: Described = {
  must: {
    tally: tally,
    from: { each: unitSource },
    units: { each: unitTally },
    unitsWithDifferences: { each: unitDifference },
    unitsWithErrors: { each: unitErrors },
    unitsWithWarnings: { each: unitErrors },
    warningsAccepted: { each: acceptedWarning },
    unitsInvestigated: { each: unitInvestigation },
    unitsResolved: { each: unitResolution },
  },
};

const entryDecisions: Described = {
  may: { warningsAccepted: { each: acceptedWarning }, record: { each: resolvedDifference } },
};

const pick2: Described = { may: { paper: ballotPaper } };

const totalWithDifferences: Described = {
  must: { unitsWithDifferences: { each: unitDifference } },
  may: { tally: pick2 },
};

const tallyPath: Described = {
  either: [
    {
      oneOf: [
        "eligibleVoters",
        "pollCards",
        "proxyCertificates",
        "voterCards",
        "admittedVoters",
        "votesOnCandidates",
        "blankVotes",
        "invalidVotes",
        "moreBallotsCounted",
        "fewerBallotsCounted",
        "votesCast",
        "postalVotingCertificates",
      ],
    },
    "text",
  ],
};

const reportedList: Described = {
  must: { number: "positive", votes: "natural", candidateVotes: { each: "natural" } },
  may: { people: { each: "text" } },
};

const reportedTotals: Described = {
  must: {
    unit: "text",
    figures: {
      may: {
        eligibleVoters: "natural",
        pollCards: "natural",
        proxyCertificates: "natural",
        voterCards: "natural",
        admittedVoters: "natural",
        votesOnCandidates: "natural",
        blankVotes: "natural",
        invalidVotes: "natural",
        moreBallotsCounted: "natural",
        fewerBallotsCounted: "natural",
        "differenceReasons.ballotsTakenAway": "integer",
        "differenceReasons.tooFewBallotsIssued": "integer",
        "differenceReasons.tooManyBallotsIssued": "integer",
        "differenceReasons.noExplanation": "integer",
        "differenceReasons.otherExplanation": "integer",
        "differenceReasons.lostBallots": "integer",
        "differenceReasons.tooManyPostalBallots": "integer",
        "differenceReasons.noPostalBallot": "integer",
        votesCast: "natural",
        postalVotingCertificates: "natural",
      },
    },
    lists: { each: reportedList },
  },
  may: { paper: ballotPaper },
};

const reportedBody: Described = {
  must: {
    unit: "text",
    figures: {
      may: {
        eligibleVoters: "natural",
        pollCards: "natural",
        proxyCertificates: "natural",
        voterCards: "natural",
        admittedVoters: "natural",
        votesOnCandidates: "natural",
        blankVotes: "natural",
        invalidVotes: "natural",
        moreBallotsCounted: "natural",
        fewerBallotsCounted: "natural",
        "differenceReasons.ballotsTakenAway": "integer",
        "differenceReasons.tooFewBallotsIssued": "integer",
        "differenceReasons.tooManyBallotsIssued": "integer",
        "differenceReasons.noExplanation": "integer",
        "differenceReasons.otherExplanation": "integer",
        "differenceReasons.lostBallots": "integer",
        "differenceReasons.tooManyPostalBallots": "integer",
        "differenceReasons.noPostalBallot": "integer",
        votesCast: "natural",
        postalVotingCertificates: "natural",
      },
    },
    lists: { each: reportedList },
  },
  may: {
    expected: { each: "text" },
    children: { each: { later: () => reportedBody } },
    paper: ballotPaper,
  },
};

const pick3: Described = { must: { lists: { each: listShape } } };

const totalOnBallot: Described = {
  must: { ballot: ballotShape, tally: tally },
  may: { unit: "text", voteValue: "integer" },
};

const electionOfTotals: Described = {
  must: { day: "text", seats: "natural", totals: { each: totalOnBallot } },
  may: { area: { either: ["text", area] }, deceased: { each: "text" }, whole: tally },
};

const groupOfLists: Described = {
  must: {
    number: "positive",
    lists: { each: { must: { districts: { each: "integer" }, candidates: { each: "text" } } } },
  },
  may: { name: "text" },
};

const districtTally: Described = {
  must: { district: "positive", tally: tally },
  may: { voteValue: "integer" },
};

export const addCountsSignature: Signature = [
  { name: "ballot", of: ballotShape },
  { name: "counts", of: { each: count } },
];

export const addTalliesSignature: Signature = [
  { name: "ballot", of: ballotLists },
  { name: "tallies", of: { each: tally } },
];

export const addTallySignature: Signature = [
  { name: "left", of: tally },
  { name: "right", of: tally },
];

export const addUpLevelSignature: Signature = [
  { name: "request", of: levelRequest },
  { name: "units", of: { each: unitTally } },
];

export const completeLevelSignature: Signature = [
  { name: "request", of: levelRequest },
  { name: "partial", of: partialTally },
];

export const countOfLevelSignature: Signature = [
  { name: "total", of: levelTally },
  { name: "ballot", of: ballotShape },
];

export const tallyOfCountSignature: Signature = [{ name: "count", of: count }];

export const levelOfCountSignature: Signature = [{ name: "input", of: count }];

export const unitsOfLevelSignature: Signature = [
  { name: "level", of: tallyLevelName },
  {
    name: "type",
    optional: true,
    of: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
  },
];

export const nationalBallotSignature: Signature = [{ name: "ballots", of: { each: ballotShape } }];

export const mergePartialTalliesSignature: Signature = [
  { name: "ballot", of: ballotLists },
  { name: "partials", of: { each: partialTally } },
];

export const partialTallySignature: Signature = [
  { name: "ballot", of: ballotLists },
  { name: "units", of: { each: unitTally } },
];

export const unitTallyOfCountSignature: Signature = [
  { name: "given", of: count },
  { name: "ballot", of: ballotShape },
  { name: "decisions", optional: true, of: entryDecisions },
];

export const unitsInDoubtSignature: Signature = [
  { name: "total", of: totalWithDifferences },
  { name: "counts", optional: true, of: { each: count } },
];

export const zeroTallySignature: Signature = [{ name: "ballot", of: ballotLists }];

export const correctionBetweenSignature: Signature = [
  { name: "replaced", of: count },
  { name: "later", of: count },
];

export const correctionsSignature: Signature = [{ name: "reports", of: { each: count } }];

export const countsInForceSignature: Signature = [{ name: "reports", of: { each: count } }];

export const contributionsToSignature: Signature = [
  { name: "path", of: tallyPath },
  { name: "units", of: { each: { must: { unit: "text", tally: tally } } } },
];

export const figureOfTallySignature: Signature = [
  { name: "tally", of: tally },
  { name: "path", of: tallyPath },
];

export const compareReportsSignature: Signature = [
  { name: "left", of: reportedTotals },
  { name: "right", of: reportedTotals },
];

export const reconcileSignature: Signature = [{ name: "body", of: reportedBody }];

export const reportedTotalsSignature: Signature = [
  { name: "unit", of: "text" },
  { name: "tally", of: tally },
  { name: "ballot", optional: true, of: pick3 },
];

export const electionOfTotalsSignature: Signature = [{ name: "request", of: electionOfTotals }];

export const electionVotesOfTallySignature: Signature = [{ name: "tally", of: tally }];

export const electionVotesOfDistrictsSignature: Signature = [
  { name: "groups", of: { each: groupOfLists } },
  { name: "districts", of: { each: districtTally } },
];

export const shownPercentageSignature: Signature = [
  { name: "share", of: "fraction" },
  { name: "decimals", optional: true, of: "natural" },
];

export const listSharesSignature: Signature = [{ name: "input", of: tally }];

export const turnoutSignature: Signature = [{ name: "input", of: tally }];
