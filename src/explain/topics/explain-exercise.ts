import type { CheckedAnswer, Exercise, ExerciseQuestion } from "../../exercises/exercise.js";
import {
  explainAnswerSignature,
  explainExerciseSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Phrase } from "../language/dictionary.js";
import { group } from "../language/facts.js";
import { plainSentence, type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { QuestionPhrases } from "../language/words/exercises.js";

/** An exercise in words. */
export interface ExplainedExercise {
  /** What it is called, to stand above it. */
  readonly title: string;
  /** What is to be done. */
  readonly assignment: string;
  /** The label of each question, by its id, with the article that answers it. */
  readonly questions: readonly {
    /** The question it belongs to. */
    readonly id: string;
    /** The question, in words. */
    readonly label: Sentence;
  }[];
}

/** The title, the assignment and the questions of an exercise in words. */
export function explainExercise(exercise: Exercise, voice: Voice): ExplainedExercise {
  const refusal = refusedArguments(explainExerciseSignature, [exercise, voice]);
  if (refusal !== null) return refusal;
  const { titles, assignments, questions } = voice.language.exercises;
  const { day, seats } = exercise.election;
  return {
    title: titles[exercise.kind],
    assignment: tell({ say: exercise.kind, seats }, assignments, voice.say),
    questions: exercise.questions.map((question) => ({
      id: question.id,
      label: sentence(
        tell(questionPhrase(question), questions, voice.say),
        question.article,
        day,
        voice,
      ),
    })),
  };
}

/** The verdict on an answer in words: right, or a hint that names the step that went wrong. */
export function explainAnswer(checked: CheckedAnswer, exercise: Exercise, voice: Voice): Sentence {
  const refusal = refusedArguments(explainAnswerSignature, [checked, exercise, voice]);
  if (refusal !== null) return refusal;
  const { right, mistakes } = voice.language.exercises;
  return checked.mistake === null
    ? plainSentence(right)
    : sentence(mistakes[checked.mistake], checked.question.article, exercise.election.day, voice);
}

function questionPhrase(question: ExerciseQuestion): Phrase<QuestionPhrases> {
  switch (question.asks) {
    case "full-seats":
    case "seats-of-list":
      return { say: question.asks, list: group(question.list) };
    case "winner-of-seat":
      return { say: question.asks, seat: question.seat };
    default:
      return { say: question.asks };
  }
}
