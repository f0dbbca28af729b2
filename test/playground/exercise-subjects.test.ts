import { describe, expect, it } from "vitest";
import {
  exerciseFilters,
  exerciseSubjects,
  kindsIn,
} from "../../playground/app/result/exercise-subjects.js";
import { exerciseKinds } from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";

describe("exercises by difficulty and by article", () => {
  it("are about the articles that answer their questions", () => {
    for (const kind of exerciseKinds) {
      const asked = new Set(makeExercise(kind, 7).questions.map(({ article }) => article.article));
      expect([kind, exerciseSubjects[kind].articles.filter((one) => !asked.has(one))]).toEqual([
        kind,
        [],
      ]);
    }
  });

  it("are each found under a level and under its articles, and nothing is offered that has none", () => {
    const levels = exerciseFilters.filter((filter) => filter.startsWith("level-"));
    expect(levels.flatMap((filter) => kindsIn(filter)).length).toBe(exerciseKinds.length);
    for (const filter of exerciseFilters) expect(kindsIn(filter).length).toBeGreaterThan(0);
    expect(kindsIn("article-P 9")).toEqual(["majority"]);
    expect(kindsIn("all")).toEqual(exerciseKinds);
  });
});
