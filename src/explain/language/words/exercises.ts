import type {
  ExerciseKind,
  ExerciseMistake,
  ExerciseQuestion,
} from "../../../exercises/exercise.js";
import type { Dictionary } from "../dictionary.js";
import type { Named } from "../facts.js";

/** The facts of a question: the list it is about, or the number of the seat. */
type FactsOf<Question> = Question extends { readonly list: number }
  ? { readonly list: Named }
  : Question extends { readonly seat: number }
    ? { readonly seat: number }
    : Readonly<Record<never, never>>;

/** The label of every question. */
export type QuestionPhrases = {
  readonly [Question in ExerciseQuestion as Question["asks"]]: FactsOf<Question>;
};

/** What is to be done, in a council of so many seats. */
export type AssignmentPhrases = { readonly [Kind in ExerciseKind]: { readonly seats: number } };

/** What exercises say. */
export interface ExerciseWords {
  readonly titles: { readonly [Kind in ExerciseKind]: string };
  readonly assignments: Dictionary<AssignmentPhrases>;
  /** The questions, in order. */
  readonly questions: Dictionary<QuestionPhrases>;
  /** What went wrong, without giving the answer away. */
  readonly mistakes: { readonly [Mistake in ExerciseMistake]: string };
  /** The figure on the right of the comparison. */
  readonly right: string;
}
