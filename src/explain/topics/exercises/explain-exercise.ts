import type { CheckedAnswer, Exercise, ExerciseQuestion } from "../../../exercises/exercise.js";
import { plainSentence, type Sentence, sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";

function label<Asked extends ExerciseQuestion["asks"]>(
  question: ExerciseQuestion & { readonly asks: Asked },
  voice: Voice,
): string {
  const say = voice.language.exercises.questions[question.asks as Asked];
  return say(question, voice.say);
}

/** An exercise in words. */
export interface ExplainedExercise {
  readonly title: string;
  readonly assignment: string;
  /** The label of each question, by its id, with the article that answers it. */
  readonly questions: readonly { readonly id: string; readonly label: Sentence }[];
}

/** The title, the assignment and the questions of an exercise in words. */
export function explainExercise(exercise: Exercise, voice: Voice): ExplainedExercise {
  const { titles, assignments } = voice.language.exercises;
  const { day, seats } = exercise.election;
  return {
    title: titles[exercise.kind],
    assignment: assignments[exercise.kind](seats, voice.say),
    questions: exercise.questions.map((question) => ({
      id: question.id,
      label: sentence(label(question, voice), question.article, day, voice),
    })),
  };
}

/** The verdict on an answer in words: right, or a hint that names the step that went wrong. */
export function explainAnswer(checked: CheckedAnswer, exercise: Exercise, voice: Voice): Sentence {
  const { right, mistakes } = voice.language.exercises;
  return checked.mistake === null
    ? plainSentence(right)
    : sentence(mistakes[checked.mistake], checked.question.article, exercise.election.day, voice);
}
