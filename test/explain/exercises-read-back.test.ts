import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExerciseKind, exerciseDifficulties } from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";
import { propertyRuns } from "../property-runs.js";
import { faultsIn } from "./reader/accounts.js";
import { accountsOfExercise, isSetRightly } from "./reader/exercises/accounts-of-exercises.js";
import { plantedIn } from "./reader/plant.js";

const kinds: readonly ExerciseKind[] = [
  "quota",
  "averages",
  "remainders",
  "threshold",
  "majority",
  "exhaustion",
];

/** The long run takes an hour. */
const patience = 20_000_000;

describe("what exercises say, read back", () => {
  test.prop(
    [fc.constantFrom(...kinds), fc.nat(1_000_000), fc.constantFrom(...exerciseDifficulties)],
    {
      numRuns: Math.ceil(propertyRuns / 10),
    },
  )(
    "is so of their elections, questions and answers",
    (kind, seed, difficulty) => {
      const exercise = makeExercise(kind, seed, difficulty);
      expect([kind, seed, difficulty, isSetRightly(exercise)]).toEqual([
        kind,
        seed,
        difficulty,
        true,
      ]);
      expect(accountsOfExercise(exercise).flatMap(faultsIn)).toEqual([]);
    },
    patience,
  );

  it("is found out wherever an untruth is planted", () => {
    const planted = kinds
      .flatMap((kind) => accountsOfExercise(makeExercise(kind, 7)))
      .flatMap((account) => plantedIn(account, ["lijst 1", "lijst 2", "list 1", "list 2"]));
    const missed = planted.filter(({ account }) => faultsIn(account).length === 0);
    expect(missed.map(({ untruth, account: { text } }) => `${untruth}: ${text}`)).toEqual([]);
    expect(planted.length).toBeGreaterThan(500);
  });
});
