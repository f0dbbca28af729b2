import type { ArticleReference } from "../model/article.js";
import type { Election } from "../model/election/election.js";

/** The six exercises, in the order in which a class does them. */
export const exerciseKinds = [
  "quota",
  "averages",
  "remainders",
  "threshold",
  "majority",
  "exhaustion",
] as const;

/** One of {@link exerciseKinds}. */
export type ExerciseKind = (typeof exerciseKinds)[number];

/** How hard the figures of an exercise are. */
export const exerciseDifficulties = ["easier", "usual", "harder"] as const;

/** One of {@link exerciseDifficulties}. */
export type ExerciseDifficulty = (typeof exerciseDifficulties)[number];

/** A question of an exercise. Answers are numbers: of votes, of seats, or of a list. */
export type ExerciseQuestion = {
  /** Names the question within its exercise. */
  readonly id: string;
  /** The article that answers it. */
  readonly article: ArticleReference;
} & (
  | {
      /** What is asked. */
      readonly asks: "quota-whole-votes";
    }
  | {
      /** What is asked. */
      readonly asks: "full-seats";
      /** About which list. */
      readonly list: number;
    }
  | {
      /** What is asked. */
      readonly asks: "residual-seats";
    }
  | {
      /** What is asked. */
      readonly asks: "winner-of-seat";
      /** About which residual seat, from 1. */
      readonly seat: number;
    }
  | {
      /** What is asked. */
      readonly asks: "lists-taking-part";
    }
  | {
      /** What is asked. */
      readonly asks: "votes-needed";
    }
  | {
      /** What is asked. */
      readonly asks: "elected-by-preference";
    }
  | {
      /** What is asked. */
      readonly asks: "list-with-majority";
    }
  | {
      /** What is asked. */
      readonly asks: "list-that-loses";
    }
  | {
      /** What is asked. */
      readonly asks: "seats-of-list";
      /** About which list. */
      readonly list: number;
    }
);

/** An exercise: figures of an invented election and questions about it. */
export interface Exercise {
  /** What is practised. */
  readonly kind: ExerciseKind;
  /** The number from which it was made: the same number makes the same exercise. */
  readonly seed: number;
  /** How hard its figures are; absent: nobody chose them so. */
  readonly difficulty?: ExerciseDifficulty;
  /** The election. */
  readonly election: Election;
  /** The questions, in order. */
  readonly questions: readonly ExerciseQuestion[];
}

/** What can have gone wrong with an answer: the step of the law that was done differently. */
export type ExerciseMistake =
  | "quota-not-votes-over-seats"
  | "quota-rounded-up"
  | "full-seats-rounded"
  | "full-seats-not-floor"
  | "residual-seats-not-the-rest"
  | "average-without-the-new-seat"
  | "average-not-the-greatest"
  | "remainder-below-three-quarters"
  | "remainder-second-seat"
  | "remainder-not-the-greatest"
  | "three-quarters-exactly-takes-part"
  | "threshold-of-total-votes"
  | "threshold-not-passed-when-equal"
  | "threshold-one-vote-too-many"
  | "threshold-not-share-of-quota"
  | "preference-more-than-seats"
  | "preference-not-counted"
  | "majority-not-more-than-half"
  | "majority-loser-not-last"
  | "majority-seat-forgotten"
  | "exhaustion-more-seats-than-candidates"
  | "exhaustion-seat-not-passed-on"
  | "exhaustion-passed-to-wrong-list";

/** The verdict on one answer. */
export interface CheckedAnswer {
  /** The question. */
  readonly question: ExerciseQuestion;
  /** Null: no answer was given. */
  readonly answer: number | null;
  /** The right answer. */
  readonly right: boolean;
  /** Why it is wrong; null: it is right. */
  readonly mistake: ExerciseMistake | null;
}

/** The verdict on all answers, and the first step of the law that went wrong. */
export interface CheckedExercise {
  /** Whether every answer is right. */
  readonly right: boolean;
  /** Each answer with the right one. */
  readonly answers: readonly CheckedAnswer[];
  /** What first went wrong; null: nothing. */
  readonly firstMistake: ExerciseMistake | null;
}
