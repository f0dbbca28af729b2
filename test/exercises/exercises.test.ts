import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkExercise, solveExercise } from "../../src/exercises/check-exercise.js";
import { exerciseKinds } from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { dutch } from "../../src/explain/languages/dutch.js";
import { explainAnswer, explainExercise } from "../../src/explain/topics/explain-exercise.js";
import { languages } from "../explain/told.js";
import { propertyRuns } from "../property-runs.js";

const anySeed = fc.integer();

describe.each(exerciseKinds)("the exercise %s", (kind) => {
  test.prop([anySeed], { numRuns: Math.min(propertyRuns, 200) })(
    "can be made from any seed, is the same each time, and its solution is right",
    (seed) => {
      const exercise = makeExercise(kind, seed);
      expect(makeExercise(kind, seed)).toEqual(exercise);
      expect(checkExercise(exercise, solveExercise(exercise)).right).toBe(true);
    },
  );

  test.prop([anySeed, fc.nat(9), fc.integer({ min: 1, max: 3 })], {
    numRuns: Math.min(propertyRuns, 200),
  })("a wrong answer gets a hint in both languages", (seed, which, off) => {
    const exercise = makeExercise(kind, seed);
    const right = solveExercise(exercise);
    const { id } = exercise.questions[which % exercise.questions.length] as { id: string };
    const checked = checkExercise(exercise, { ...right, [id]: (right[id] as number) + off });
    expect(checked.right).toBe(false);
    for (const answer of checked.answers) {
      expect(answer.right).toBe(answer.question.id !== id || answer.mistake === null);
      for (const language of languages) {
        const { text } = explainAnswer(answer, exercise, voiceOf(language, exercise.election));
        expect(text).toMatch(/\.$/);
      }
    }
  });

  it("has words for its title, assignment and questions", () => {
    const exercise = makeExercise(kind, 1);
    for (const language of languages) {
      const told = explainExercise(exercise, voiceOf(language, exercise.election));
      expect(told.questions).toHaveLength(exercise.questions.length);
      expect(JSON.stringify(told)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

test.prop([anySeed], { numRuns: Math.min(propertyRuns, 200) })(
  "the quota that is asked for, without its decimals, gives the full seats that are right",
  (seed) => {
    const exercise = makeExercise("quota", seed);
    const right = solveExercise(exercise);
    for (const { number, lists } of exercise.election.groups) {
      const votes = lists.flatMap((list) => ("listVotes" in list ? list.listVotes : []));
      const total = votes.reduce((sum, one) => sum + one, 0);
      expect(Math.floor(total / (right["quota"] ?? 0))).toBe(right[`list-${number}`]);
    }
  },
);

describe("hints name the step that went wrong", () => {
  const mistake = (
    kind: (typeof exerciseKinds)[number],
    change: (right: Readonly<Record<string, number>>) => Readonly<Record<string, number>>,
    seed = 5,
  ) => {
    const exercise = makeExercise(kind, seed);
    return checkExercise(exercise, change(solveExercise(exercise))).firstMistake;
  };

  it("a quota rounded up", () => {
    expect(mistake("quota", (right) => ({ ...right, quota: (right["quota"] ?? 0) + 1 }))).toBe(
      "quota-rounded-up",
    );
  });

  it("one vote more than it takes to pass the preference threshold", () => {
    expect(
      mistake("threshold", (right) => ({ ...right, needed: (right["needed"] ?? 0) + 1 })),
    ).toBe("threshold-one-vote-too-many");
  });

  it("a quota of something else", () => {
    expect(mistake("quota", (right) => ({ ...right, quota: 1 }))).toBe(
      "quota-not-votes-over-seats",
    );
  });

  it("a residual seat for a list below three quarters of the quota", () => {
    expect(mistake("remainders", (right) => ({ ...right, "seat-1": 5 }))).toBe(
      "remainder-below-three-quarters",
    );
  });

  it("a second residual seat for its remainder", () => {
    expect(
      mistake("remainders", (right) => ({ ...right, "seat-2": right["seat-1"] as number })),
    ).toBe("remainder-second-seat");
  });

  it("exactly the threshold", () => {
    expect(
      mistake("threshold", (right) => ({ ...right, needed: (right["needed"] as number) - 1 })),
    ).toBe("threshold-not-passed-when-equal");
  });

  it("a share of all votes instead of the quota", () => {
    expect(mistake("threshold", (right) => ({ ...right, needed: 5_000 }))).toBe(
      "threshold-of-total-votes",
    );
  });

  it("a list with more seats than candidates, and a seat that nobody gets", () => {
    expect(
      mistake("exhaustion", (right) => ({
        ...right,
        "list-1": right["list-1"] as number,
        "list-2": (right["list-2"] as number) + 1,
      })),
    ).toBe("exhaustion-more-seats-than-candidates");
    expect(
      mistake("exhaustion", (right) => ({ ...right, "list-1": (right["list-1"] as number) - 1 })),
    ).toBe("exhaustion-seat-not-passed-on");
  });

  it("an answer that was not given", () => {
    expect(mistake("majority", () => ({}))).toBe("majority-not-more-than-half");
  });

  it("in Dutch", () => {
    const exercise = makeExercise("majority", 5);
    const [first] = checkExercise(exercise, {}).answers;
    if (first === undefined) throw new Error("an exercise asks something");
    const { text, references } = explainAnswer(first, exercise, voiceOf(dutch, exercise.election));
    expect(text).toBe(
      "Het gaat mis bij de meerderheid: zoek de lijst met meer dan de helft van alle stemmen.",
    );
    expect(references[0]?.text).toBe("artikel P 9 van de Kieswet");
  });
});
