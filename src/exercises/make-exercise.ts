import { makeExerciseSignature } from "../model/signatures/made/exercises.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { determineResult } from "../seats/determine-result.js";
import { exerciseDemands } from "./demands.js";
import type { Exercise, ExerciseDifficulty, ExerciseKind } from "./exercise.js";
import { inventedElection } from "./invented-election.js";
import { questionsOf } from "./questions.js";
import { seededNumbers } from "./seeded-numbers.js";
import { suitable } from "./suitable.js";

/** Invented elections tried for one seed; one in a few hundred of them suits, or more. */
const attempts = 10_000;

/**
 * An exercise of the given kind with invented figures. The same seed (a whole number) gives the same
 * exercise; no exercise needs a lot. An easier or harder one has fewer or more lists and residual seats, and a harder one
 * what is easily done wrong: a list exactly on the threshold, or decimals that decide ({@link exerciseDemands}).
 *
 * @example
 * ```ts
 * const exercise = makeExercise("averages", 7);
 * const checked = checkExercise(exercise, { residual: 2, "seat-1": 3, "seat-2": 1 });
 * ```
 */
export function makeExercise(
  kind: ExerciseKind,
  seed: number,
  difficulty: ExerciseDifficulty = "usual",
): Exercise {
  const refusal = refusedArguments(makeExerciseSignature, [kind, seed, difficulty]);
  if (refusal !== null) return refusal;
  const numbers = seededNumbers(seed);
  const demands = exerciseDemands[kind][difficulty];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const election = inventedElection(kind, demands, numbers);
    const outcome = determineResult(election);
    if (suitable(kind, demands, outcome)) {
      return { kind, seed, difficulty, election, questions: questionsOf(kind, outcome) };
    }
  }
  throw new Error(`no exercise ${kind}, ${difficulty}, for seed ${seed}`);
}
