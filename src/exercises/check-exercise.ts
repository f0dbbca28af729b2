import {
  checkExerciseSignature,
  solveExerciseSignature,
} from "../model/signatures/made/exercises.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { CheckedAnswer, CheckedExercise, Exercise } from "./exercise.js";
import { type ExerciseAnswers, mistakeOf } from "./mistake-of.js";
import { rightAnswer, workedExercise } from "./worked-exercise.js";

/**
 * Checks the answers to an exercise against the law's own outcome: for each answer whether it is
 * right, and otherwise which step went wrong. An absent answer is a wrong one.
 */
export function checkExercise(exercise: Exercise, answers: ExerciseAnswers): CheckedExercise {
  const refusal = refusedArguments(checkExerciseSignature, [exercise, answers]);
  if (refusal !== null) return refusal;
  const worked = workedExercise(exercise);
  const checked = exercise.questions.map((question): CheckedAnswer => {
    const answer = answers[question.id] ?? null;
    const right = answer === rightAnswer(worked, question);
    return {
      question,
      answer,
      right,
      mistake: right ? null : mistakeOf(worked, question, answer, answers),
    };
  });
  const firstMistake = checked.find(({ right }) => !right)?.mistake ?? null;
  return { right: checked.every(({ right }) => right), answers: checked, firstMistake };
}

/** The right answers to an exercise, by the ids of its questions. */
export function solveExercise(exercise: Exercise): ExerciseAnswers {
  const refusal = refusedArguments(solveExerciseSignature, [exercise]);
  if (refusal !== null) return refusal;
  const worked = workedExercise(exercise);
  return Object.fromEntries(
    exercise.questions.map((question) => [question.id, rightAnswer(worked, question)]),
  );
}
