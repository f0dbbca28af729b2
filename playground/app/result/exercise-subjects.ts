import { type ExerciseKind, exerciseKinds } from "../../../src/exercises/exercise.js";

/** How hard an exercise is: one sum, several rounds, or a rule that is met rarely. */
export const exerciseLevels = [1, 2, 3] as const;

/** One of {@link exerciseLevels}. */
export type ExerciseLevel = (typeof exerciseLevels)[number];

/** The articles that an exercise is about, and how hard it is. */
export interface ExerciseSubject {
  readonly articles: readonly string[];
  readonly level: ExerciseLevel;
}

/** What each kind of exercise is about. */
export const exerciseSubjects: { readonly [Kind in ExerciseKind]: ExerciseSubject } = {
  quota: { articles: ["P 5", "P 6"], level: 1 },
  averages: { articles: ["P 7"], level: 2 },
  remainders: { articles: ["P 8"], level: 2 },
  threshold: { articles: ["P 15"], level: 1 },
  majority: { articles: ["P 9"], level: 3 },
  exhaustion: { articles: ["P 10"], level: 3 },
};

/** Which exercises are chosen from: those of one level, of one article, or all. */
export type ExerciseFilter = "all" | `level-${ExerciseLevel}` | `article-${string}`;

/** Every way to choose from the exercises. */
export const exerciseFilters: readonly ExerciseFilter[] = [
  "all",
  ...exerciseLevels.map((level) => `level-${level}` as const),
  ...[...new Set(exerciseKinds.flatMap((kind) => exerciseSubjects[kind].articles))]
    .sort((one, other) => Number(one.slice(2)) - Number(other.slice(2)))
    .map((article) => `article-${article}` as const),
];

/** The kinds of exercises that are of a level or about an article, among these. */
export function kindsIn(
  filter: ExerciseFilter,
  kinds: readonly ExerciseKind[] = exerciseKinds,
): readonly ExerciseKind[] {
  return kinds.filter((kind) => {
    const { articles, level } = exerciseSubjects[kind];
    return (
      filter === "all" ||
      filter === `level-${level}` ||
      articles.some((article) => filter === `article-${article}`)
    );
  });
}
