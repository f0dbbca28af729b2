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

/** A question of an exercise. Answers are numbers: of votes, of seats, or of a list. */
export type ExerciseQuestion = {
  /** Names the question within its exercise. */
  readonly id: string;
  /** The article that answers it. */
  readonly article: ArticleReference;
} & (
  | { readonly asks: "quota-whole-votes" }
  | { readonly asks: "full-seats"; readonly list: number }
  | { readonly asks: "residual-seats" }
  | { readonly asks: "winner-of-seat"; readonly seat: number }
  | { readonly asks: "lists-taking-part" }
  | { readonly asks: "votes-needed" }
  | { readonly asks: "elected-by-preference" }
  | { readonly asks: "list-with-majority" }
  | { readonly asks: "list-that-loses" }
  | { readonly asks: "seats-of-list"; readonly list: number }
);

/** An exercise: figures of an invented election and questions about it. */
export interface Exercise {
  readonly kind: ExerciseKind;
  readonly seed: number;
  readonly election: Election;
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
  readonly question: ExerciseQuestion;
  /** Null: no answer was given. */
  readonly answer: number | null;
  readonly right: boolean;
  /** Why it is wrong; null: it is right. */
  readonly mistake: ExerciseMistake | null;
}

/** The verdict on all answers, and the first step of the law that went wrong. */
export interface CheckedExercise {
  readonly right: boolean;
  readonly answers: readonly CheckedAnswer[];
  readonly firstMistake: ExerciseMistake | null;
}
