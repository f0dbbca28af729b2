// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  ballotShape,
  completedOutcome,
  count,
  emlAuthority,
  emlCandidate,
  emlCandidateLists,
  emlContestCount,
  emlCount,
  emlDocument,
  emlElection,
  emlFigures,
  emlPersonName,
  emlPollingStations,
  emlReportingUnit,
  levelTally,
  readonly,
  resultsTable,
  tally,
} from "./shared.js";

const reportOfUnit: Described = {
  must: {
    kind: {
      oneOf: [
        "decentralised-next-session",
        "centralised-next-session",
        "postal-committee",
        "municipality",
        "district",
      ],
    },
    session: "positive",
  },
};

const emlCountHeading: Described = {
  must: {
    contestId: "text",
    election: emlElection,
    transactionId: "text",
    authority: emlAuthority,
  },
  may: {
    names: readonly,
    createdAt: "text",
    issueDate: "text",
    schemaVersion: "text",
    canonicalization: "text",
    countingMethod: { oneOf: ["centrale stemopneming", "decentrale stemopneming"] },
  },
};

const closedBody: Described = {
  must: { total: levelTally, ballot: ballotShape, counts: { each: count } },
  may: { corrected: { each: count } },
};

const emlElectionFiles: Described = {
  must: { seats: "natural", counts: { each: emlCount }, lists: { each: emlCandidateLists } },
};

const pick4: Described = { may: { position: "positive", shortCode: "text" } };

const emlBallotList: Described = {
  must: { candidates: { each: pick4 }, number: "positive", name: "text" },
};

const emlResultHeading: Described = {
  must: {
    contestId: "text",
    election: emlElection,
    transactionId: "text",
    authority: emlAuthority,
  },
  may: { createdAt: "text", schemaVersion: "text", canonicalization: "text" },
};

const emlElectionCandidate: Described = {
  must: { id: "text", list: "positive", district: "positive", position: "positive" },
  may: { shortCode: "text", nominated: emlCandidate },
};

const emlElectionAndCandidates: Described = {
  must: {
    election: { made: "election" },
    candidates: { each: emlElectionCandidate },
    takenAsOne: { each: "text" },
  },
};

const omit: Described = {
  must: {
    election: "text",
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
  },
  may: { district: { either: ["missing", "nothing", "positive"] } },
};

const fingerprint: Described = {
  must: { digest: "text", groups: { each: "text" }, openGroups: { row: ["integer", "integer"] } },
};

const emlReadingMode: Described = { oneOf: ["strict", "lenient"] };

const iterable: Described = "anything";

const asyncIterable: Described = "anything";

const byteStream: Described = { must: { getReader: "function" } };

const byteSource: Described = { either: [iterable, asyncIterable, byteStream] };

export const ballotFromEmlSignature: Signature = [
  { name: "file", of: emlCandidateLists },
  { name: "district", optional: true, of: "positive" },
];

export const countFromEmlSignature: Signature = [
  { name: "unit", of: emlReportingUnit },
  { name: "ballot", of: ballotShape },
  { name: "input", of: reportOfUnit },
];

export const expectedStationsFromEmlSignature: Signature = [
  { name: "file", of: emlPollingStations },
];

export const controlProtocolFromEmlSignature: Signature = [{ name: "input", of: emlContestCount }];

export const countFileFromTotalSignature: Signature = [
  { name: "heading", of: emlCountHeading },
  { name: "body", of: closedBody },
];

export const electionFromEmlSignature: Signature = [{ name: "files", of: emlElectionFiles }];

export const figuresFromCountSignature: Signature = [
  { name: "count", of: count },
  { name: "ballot", of: ballotShape },
  { name: "before", optional: true, of: count },
];

export const figuresFromTallySignature: Signature = [
  { name: "tally", of: tally },
  { name: "ballot", of: { each: emlBallotList } },
  {
    name: "absent",
    optional: true,
    of: {
      each: {
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
    },
  },
];

export const shownPersonNameSignature: Signature = [{ name: "input", of: emlPersonName }];

export const reportedTotalsFromEmlSignature: Signature = [
  { name: "unit", of: "text" },
  { name: "figures", of: emlFigures },
];

export const resultFromOutcomeSignature: Signature = [
  { name: "heading", of: emlResultHeading },
  { name: "outcome", of: completedOutcome },
  { name: "files", of: emlElectionAndCandidates },
];

export const shortCodeOfSignature: Signature = [{ name: "input", of: emlPersonName }];

export const tallyFromEmlSignature: Signature = [{ name: "figures", of: emlFigures }];

export const ballotFromResultsSignature: Signature = [
  { name: "table", of: resultsTable },
  { name: "paper", of: omit },
];

export const countFileFromResultsSignature: Signature = [
  { name: "table", of: resultsTable },
  { name: "heading", of: emlCountHeading },
];

export const readResultsCsvSignature: Signature = [{ name: "bytes", of: "bytes" }];

export const resultsTableFromCountSignature: Signature = [
  { name: "count", of: emlCount },
  {
    name: "given",
    optional: true,
    of: { either: [emlCandidateLists, { each: emlCandidateLists }] },
  },
];

export const writeResultsCsvSignature: Signature = [
  { name: "table", of: resultsTable },
  {
    name: "options",
    optional: true,
    of: { may: { edition: { oneOf: ["2019", "2022"] } }, strict: true },
  },
];

export const fingerprintSignature: Signature = [{ name: "bytes", of: "bytes" }];

export const printedFingerprintSignature: Signature = [
  { name: "input", of: fingerprint },
  { name: "form", optional: true, of: { oneOf: ["full", "redacted"] } },
];

export const fileFingerprintCounterPushSignature: Signature = [{ name: "bytes", of: "bytes" }];

export const fingerprintsOfSignature: Signature = [{ name: "bytes", of: "bytes" }];

export const matchFingerprintSignature: Signature = [
  { name: "printed", of: "text" },
  { name: "digest", of: "text" },
];

export const createEmlReaderSignature: Signature = [
  { name: "options", optional: true, of: { may: { mode: emlReadingMode }, strict: true } },
];

export const emlReaderPushSignature: Signature = [{ name: "bytes", of: "bytes" }];

export const readEmlSignature: Signature = [
  { name: "file", of: { either: ["text", "bytes"] } },
  { name: "options", optional: true, of: { may: { mode: emlReadingMode }, strict: true } },
];

export const streamEmlSignature: Signature = [
  { name: "source", of: byteSource },
  { name: "options", optional: true, of: { may: { mode: emlReadingMode }, strict: true } },
];

export const writeEmlSignature: Signature = [
  { name: "document", of: emlDocument },
  { name: "options", optional: true, of: { may: { mode: emlReadingMode }, strict: true } },
];
