import { makeExerciseSignature } from "../model/signatures/made/exercises.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { determineResult } from "../seats/determine-result.js";
import type { Exercise, ExerciseKind } from "./exercise.js";
import { inventedElection } from "./invented-election.js";
import { questionsOf } from "./questions.js";
import { seededNumbers } from "./seeded-numbers.js";
import { suitable } from "./suitable.js";

/** Invented elections tried for one seed; one in twenty of them suits, or more. */
const attempts = 10_000;

/**
 * An exercise of the given kind with invented figures. The same seed (a whole number) gives the same
 * exercise; no exercise needs a lot.
 *
 * @example
 * ```ts
 * const exercise = makeExercise("averages", 7);
 * const checked = checkExercise(exercise, { residual: 2, "seat-1": 3, "seat-2": 1 });
 * ```
 */
export function makeExercise(kind: ExerciseKind, seed: number): Exercise {
  const refusal = refusedArguments(makeExerciseSignature, [kind, seed]);
  if (refusal !== null) return refusal;
  const numbers = seededNumbers(seed);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const election = inventedElection(kind, numbers);
    const outcome = determineResult(election);
    if (suitable(kind, outcome)) {
      return { kind, seed, election, questions: questionsOf(kind, outcome) };
    }
  }
  throw new Error(`no exercise for seed ${seed}`);
}
