import {
  type Exercise,
  type ExerciseDifficulty,
  type ExerciseKind,
  exerciseDifficulties,
  exerciseKinds,
} from "../../../src/exercises/exercise.js";
import { makeExercise } from "../../../src/exercises/make-exercise.js";
import { questionsOf } from "../../../src/exercises/questions.js";
import {
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../src/model/outcome/determined.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import type { Calculated } from "./calculate.js";
import type { Shown } from "./shown.js";

/** The number of the exercise that is made of the election on the page. */
export const ownElection = 0;

/** More residual seats than this are no exercise but a punishment. */
const mostSeats = 12;

/** Whether the quota without its decimals, which is asked for, gives the full seats of the law. */
function isQuotaWhole(outcome: CompletedOutcome): boolean {
  const { numerator, denominator } = outcome.quota;
  const whole = Math.floor(numerator / denominator);
  const full = fullSeatsOfElection(outcome)?.contestants ?? [];
  return whole > 0 && full.every(({ votes, seats }) => Math.floor(votes / whole) === seats);
}

/** What a council that was held can be an exercise of: nothing that a lot, a combination or a full list decided. */
export function kindsOf({ election, outcome }: Calculated): readonly ExerciseKind[] {
  if (election.type !== "GR" || outcome.status !== "completed" || outcome.lots.length > 0) {
    return [];
  }
  const has = (kind: string): boolean => outcome.steps.some((step) => step.kind === kind);
  if (has("combination") || has("list-exhaustion") || has("rule-changed")) return [];
  const residual = residualSeatsOfElection(outcome);
  const isShort = residual.length >= 1 && residual.length <= mostSeats;
  const isOf = (method: string): boolean =>
    isShort && residual.every((step) => step.method === method && step.phase === 1);
  const suits: { readonly [Kind in ExerciseKind]: boolean } = {
    quota: isQuotaWhole(outcome),
    averages: isOf("highest-average") && !has("absolute-majority"),
    remainders: isOf("largest-remainder") && !has("absolute-majority"),
    threshold: false,
    majority: has("absolute-majority"),
    exhaustion: false,
  };
  return exerciseKinds.filter((kind) => suits[kind]);
}

/** The exercise on the page; null: the election on the page is no exercise of this kind. */
export function exerciseOf({ state, result }: Pick<Shown, "state" | "result">): Exercise | null {
  const { kind, seed, difficulty } = state.exercise;
  if (seed !== ownElection) return makeExercise(kind, seed, difficulty);
  if (result?.outcome.status !== "completed" || !kindsOf(result).includes(kind)) return null;
  const { election, outcome } = result;
  return { kind, seed, election, questions: questionsOf(kind, outcome) };
}

/** The next difficulty; null: there is none. */
export function harderThan(difficulty: ExerciseDifficulty): ExerciseDifficulty | null {
  return exerciseDifficulties[exerciseDifficulties.indexOf(difficulty) + 1] ?? null;
}

/** The answers that are numbers, among those that were typed. */
export function numbersIn(answers: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, text]) =>
      /^\d{1,9}$/.test(text.trim()) ? [[id, Number(text)]] : [],
    ),
  );
}
