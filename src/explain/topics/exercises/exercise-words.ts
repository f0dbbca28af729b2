import type {
  ExerciseKind,
  ExerciseMistake,
  ExerciseQuestion,
} from "../../../exercises/exercise.js";
import type { Speaker } from "../../language/speaker.js";

/** What exercises say. */
export interface ExerciseWords {
  readonly titles: { readonly [Kind in ExerciseKind]: string };
  readonly assignments: {
    readonly [Kind in ExerciseKind]: (seats: number, say: Speaker) => string;
  };
  /** The label of a question; `list` is the list it is about, `seat` the number of the seat. */
  readonly questions: {
    readonly [Asked in ExerciseQuestion["asks"]]: (
      question: ExerciseQuestion & { readonly asks: Asked },
      say: Speaker,
    ) => string;
  };
  /** What went wrong, without giving the answer away. */
  readonly mistakes: { readonly [Mistake in ExerciseMistake]: string };
  readonly right: string;
}
