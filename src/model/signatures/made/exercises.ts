// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import { exercise } from "./shared.js";

const readonly3: Described = { every: "integer" };

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
  { name: "answers", of: readonly3 },
];

export const solveExerciseSignature: Signature = [{ name: "exercise", of: exercise }];

export const makeExerciseSignature: Signature = [
  {
    name: "kind",
    of: { oneOf: ["quota", "majority", "threshold", "averages", "remainders", "exhaustion"] },
  },
  { name: "seed", of: "integer" },
];

export const makeDeckSignature: Signature = [{ name: "input", of: deckRequest }];
