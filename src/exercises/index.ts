export { checkExercise, solveExercise } from "./check-exercise.js";
export { type ExerciseDemands, type ExerciseRange, exerciseDemands } from "./demands.js";
export {
  type CheckedAnswer,
  type CheckedExercise,
  type Exercise,
  type ExerciseDifficulty,
  type ExerciseKind,
  type ExerciseMistake,
  type ExerciseQuestion,
  exerciseDifficulties,
  exerciseKinds,
} from "./exercise.js";
export { makeExercise } from "./make-exercise.js";
export type { ExerciseAnswers } from "./mistake-of.js";

// Rehearsals of a count.

export {
  type Deck,
  type DeckMistake,
  type DeckMunicipality,
  type DeckReport,
  type DeckTotals,
  deckMistakes,
} from "./decks/deck.js";
export { type DeckFiles, filesOfDeck } from "./decks/deck-files.js";
export { type DeckRequest, makeDeck } from "./decks/make-deck.js";
