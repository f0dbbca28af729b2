// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import { exercise, personOnList } from "./shared.js";

const readonly4: Described = { every: "integer" };

const ballotListInput: Described = {
  must: { number: "positive", candidates: { each: { either: ["text", personOnList] } } },
  may: { name: "text" },
};

const ballotInput: Described = {
  must: {
    election: "text",
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    lists: { each: ballotListInput },
  },
  may: { district: { either: ["missing", "nothing", "positive"] } },
};

const deckReport: Described = {
  must: { kind: { oneOf: ["decentralised-first-session"] }, unit: "text" },
};

const deckMunicipality: Described = {
  must: {
    unit: "text",
    district: { either: ["nothing", "positive"] },
    eligibleVoters: "natural",
    expected: { each: "text" },
    reports: { each: deckReport },
  },
};

const readonly5: Described = { every: "integer" };

const deckTotals: Described = {
  must: {
    eligibleVoters: "natural",
    admittedVoters: "natural",
    votesCast: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    lists: readonly5,
    people: readonly5,
  },
};

const deck: Described = {
  must: {
    seed: "integer",
    level: { oneOf: ["municipality", "district", "nation"] },
    ballots: { each: ballotInput },
    municipalities: { each: deckMunicipality },
    totals: deckTotals,
    planted: {
      either: [
        "nothing",
        {
          must: {
            mistake: {
              oneOf: [
                "another-election",
                "station-missing",
                "station-doubled",
                "station-of-another",
                "list-forgotten",
                "candidate-forgotten",
                "sum-wrong",
              ],
            },
            unit: "text",
          },
        },
      ],
    },
  },
};

const deckRequest: Described = {
  must: { seed: "integer", level: { oneOf: ["municipality", "district", "nation"] } },
  may: {
    mistake: {
      oneOf: [
        "another-election",
        "station-missing",
        "station-doubled",
        "station-of-another",
        "list-forgotten",
        "candidate-forgotten",
        "sum-wrong",
      ],
    },
  },
};

export const checkExerciseSignature: Signature = [
  { name: "exercise", of: exercise },
  { name: "answers", of: readonly4 },
];

export const solveExerciseSignature: Signature = [{ name: "exercise", of: exercise }];

export const makeExerciseSignature: Signature = [
  {
    name: "kind",
    of: { oneOf: ["quota", "majority", "threshold", "averages", "remainders", "exhaustion"] },
  },
  { name: "seed", of: "integer" },
  { name: "difficulty", optional: true, of: { oneOf: ["usual", "easier", "harder"] } },
];

export const filesOfDeckSignature: Signature = [
  { name: "deck", of: deck },
  { name: "day", of: "day" },
];

export const makeDeckSignature: Signature = [{ name: "input", of: deckRequest }];
