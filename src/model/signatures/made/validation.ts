// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  auditedUnit,
  ballotShape,
  centralisedFirstSessionCount,
  count,
  differenceReasons,
  enlargingStep,
  fieldPath,
  finding,
  listVotes,
  stationBeforeCentralCounting,
} from "./shared.js";

const entry: Described = {
  must: { count: count, by: "text", manner: { oneOf: ["by-hand", "from-file"] } },
};

const entryChoice: Described = { must: { field: fieldPath, chosen: "anything" } };

const reasonForWarning: Described = {
  must: {
    code: {
      oneOf: [
        "no-votes",
        "F.101",
        "F.102",
        "F.111",
        "F.112",
        "F.121",
        "F.122",
        "F.131",
        "F.132",
        "F.133",
        "F.134",
        "F.135",
        "F.311",
        "F.304",
        "F.310",
        "F.201",
        "F.202",
        "F.203",
        "F.204",
        "F.301",
        "F.302",
        "F.303",
        "F.305",
        "F.306",
        "F.307",
        "F.308",
        "F.309",
        "F.312",
        "W.201",
        "W.202",
        "W.203",
        "W.204",
        "W.205",
        "W.206",
        "F.401",
        "F.402",
        "F.403",
        "W.001",
        "W.002",
        "sum-of-voters",
        "sum-of-lists",
        "sum-of-votes",
        "difference",
        "sum-of-candidates",
        "list-in-summary",
        "more-votes-than-members",
      ],
    },
    by: "text",
    reason: "text",
  },
};

const controlProtocolUnit: Described = {
  must: {
    unit: "text",
    lists: { each: listVotes },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
  },
  may: { admittedVoters: "natural", differenceReasons: differenceReasons },
};

const controlProtocolTotal: Described = {
  must: { lists: { each: listVotes }, votesOnCandidates: "natural" },
};

const controlProtocolParameters: Described = {
  must: {
    rejectedPercent: "integer",
    differencePercent: "integer",
    differenceVotes: "integer",
    listPoints: "integer",
    switchedFactor: "integer",
    switchedVotes: "integer",
    switchedUnits: "integer",
    switchedNeighbourhoodUnits: "integer",
    checkExplanations: "truth-value",
  },
};

const controlProtocolInput: Described = {
  must: {
    units: { each: controlProtocolUnit },
    neighbourhoods: { each: { each: "text" } },
    parameters: controlProtocolParameters,
  },
  may: { statedTotal: controlProtocolTotal },
};

const agreementQuestion: Described = {
  must: { stations: "integer", agreed: "integer", riskPercent: "integer" },
};

const auditPlan: Described = {
  must: { seed: "text", units: { each: "text" }, size: "integer", riskPercent: "integer" },
  may: { enlarging: { each: enlargingStep } },
};

const handCount: Described = {
  must: { unit: "text", counted: { each: { must: { field: fieldPath, figure: "integer" } } } },
  may: { opening: "integer" },
};

export const differencesBetweenSignature: Signature = [
  { name: "first", of: count },
  { name: "second", of: count },
];

export const isWithoutErrorsSignature: Signature = [{ name: "findings", of: { each: finding } }];

export const acceptEntriesSignature: Signature = [
  { name: "ballot", of: ballotShape },
  { name: "entries", of: { row: [entry, entry] } },
  {
    name: "input",
    optional: true,
    of: {
      may: { choices: { each: entryChoice }, reasons: { each: reasonForWarning } },
      strict: true,
    },
  },
];

export const compareEntriesSignature: Signature = [
  { name: "first", of: count },
  { name: "second", of: count },
];

export const resolveEntriesSignature: Signature = [
  { name: "first", of: count },
  { name: "second", of: count },
  { name: "choices", of: { each: entryChoice } },
];

export const sameReportIssuesSignature: Signature = [
  { name: "first", of: count },
  { name: "second", of: count },
];

export const differencesWithStationSignature: Signature = [
  { name: "station", of: stationBeforeCentralCounting },
  { name: "committee", of: centralisedFirstSessionCount },
];

export const dutyToRecountSignature: Signature = [
  { name: "counts", of: { each: count } },
  { name: "ballot", of: ballotShape },
  {
    name: "input",
    optional: true,
    of: {
      may: { suspected: { each: "text" }, stations: { each: stationBeforeCentralCounting } },
      strict: true,
    },
  },
];

export const checkControlProtocolSignature: Signature = [
  { name: "input", of: controlProtocolInput },
];

export const drawSampleSignature: Signature = [
  { name: "input", of: { must: { seed: "anything", units: { each: "text" }, size: "anything" } } },
];

export const missProbabilitySignature: Signature = [
  {
    name: "question",
    of: { may: { stations: "anything", wrong: "anything", sample: "anything" } },
  },
];

export const smallestSampleSignature: Signature = [
  {
    name: "question",
    of: { may: { stations: "anything", wrong: "anything", riskPercent: "anything" } },
  },
];

export const agreeingUnitsSignature: Signature = [{ name: "question", of: agreementQuestion }];

export const auditOfSignature: Signature = [
  { name: "plan", of: auditPlan },
  { name: "found", of: { each: auditedUnit } },
];

export const compareHandCountSignature: Signature = [
  { name: "report", of: count },
  { name: "hand", of: handCount },
];
