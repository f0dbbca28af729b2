export { checkExercise, solveExercise } from "./check-exercise.js";
export {
  type CheckedAnswer,
  type CheckedExercise,
  type Exercise,
  type ExerciseKind,
  type ExerciseMistake,
  type ExerciseQuestion,
  exerciseKinds,
} from "./exercise.js";
export { makeExercise } from "./make-exercise.js";
export type { ExerciseAnswers } from "./mistake-of.js";
