import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkExercise, solveExercise } from "../../src/exercises/check-exercise.js";
import { type ExerciseRange, exerciseDemands } from "../../src/exercises/demands.js";
import {
  type Exercise,
  type ExerciseKind,
  exerciseDifficulties,
  exerciseKinds,
} from "../../src/exercises/exercise.js";
import { makeExercise } from "../../src/exercises/make-exercise.js";
import { hasCandidates } from "../../src/model/election/election.js";
import { propertyRuns } from "../property-runs.js";
import { completed } from "../seats/completed.js";

const everyOne = exerciseKinds.flatMap((kind) =>
  exerciseDifficulties.map((difficulty) => [kind, difficulty] as const),
);

const runs = { numRuns: Math.min(Math.ceil(propertyRuns / 15), 200) };

function votesOf({ election }: Exercise): readonly number[] {
  return election.groups.map(({ lists }) =>
    lists
      .flatMap((list) => (hasCandidates(list) ? list.votes.flat() : list.listVotes))
      .reduce((sum, one) => sum + one, 0),
  );
}

const isWithin = (value: number, [least, most]: ExerciseRange): boolean =>
  value >= least && value <= most;

/** The seats that full quotas leave, worked out from the votes alone. */
function residual(exercise: Exercise): number {
  const votes = votesOf(exercise);
  const all = votes.reduce((sum, one) => sum + one, 0);
  const { seats } = exercise.election;
  return seats - votes.reduce((sum, one) => sum + Math.floor((one * seats) / all), 0);
}

describe.each(everyOne)("the exercise %s, %s", (kind, difficulty) => {
  const demands = exerciseDemands[kind][difficulty];

  test.prop([fc.integer()], runs)("has what its difficulty demands, whatever the seed", (seed) => {
    const exercise = makeExercise(kind, seed, difficulty);
    const { election } = exercise;
    expect(exercise.difficulty).toBe(difficulty);
    expect(election.groups).toHaveLength(demands.lists);
    expect(isWithin(election.seats, demands.seats)).toBe(true);
    expect(election.seats % 2).toBe(1);
    expect(isWithin(residual(exercise), demands.residualSeats)).toBe(true);
    expect(votesOf(exercise).every((one) => one > 0)).toBe(true);
    const { steps } = completed(election);
    const elected = steps.filter((step) => step.kind === "preference-seat").length;
    if (demands.byPreference !== null) expect(isWithin(elected, demands.byPreference)).toBe(true);
    const returned = steps.flatMap((step) =>
      step.kind === "list-exhaustion" ? [step.returned] : [],
    );
    if (demands.returned !== null) expect(isWithin(returned[0] ?? 0, demands.returned)).toBe(true);
    expect(returned).toHaveLength(demands.returned === null ? 0 : 1);
  });

  test.prop([fc.integer()], runs)("is the same each time, and its answers are right", (seed) => {
    const exercise = makeExercise(kind, seed, difficulty);
    expect(makeExercise(kind, seed, difficulty)).toEqual(exercise);
    expect(checkExercise(exercise, solveExercise(exercise)).right).toBe(true);
    const { id } = exercise.questions.at(-1) ?? { id: "" };
    const wrong = { ...solveExercise(exercise), [id]: 99 };
    expect(checkExercise(exercise, wrong).right).toBe(false);
  });
});

describe("a harder exercise", () => {
  it("has more lists than a usual one, and a usual one no fewer than an easier one", () => {
    for (const kind of exerciseKinds) {
      const [easier = 0, usual = 0, harder = 0] = exerciseDifficulties.map(
        (one) => exerciseDemands[kind][one].lists,
      );
      expect([kind, easier <= usual && usual < harder]).toEqual([kind, true]);
    }
  });

  test.prop([fc.integer()], runs)(
    "of remainders has a list with exactly three quarters of the quota, which takes part",
    (seed) => {
      const exercise = makeExercise("remainders", seed, "harder");
      const votes = votesOf(exercise);
      const all = votes.reduce((sum, one) => sum + one, 0);
      const exact = votes.filter((one) => 4 * one * exercise.election.seats === 3 * all).length;
      expect(exact).toBeGreaterThan(0);
      const right = solveExercise(exercise);
      const wrong = { ...right, "taking-part": (right["taking-part"] ?? 0) - exact };
      expect(checkExercise(exercise, wrong).firstMistake).toBe("three-quarters-exactly-takes-part");
    },
  );

  test.prop([fc.integer()], runs)(
    "of preference votes has somebody exactly on the threshold, who is not over it",
    (seed) => {
      const { election } = makeExercise("threshold", seed, "harder");
      const people = election.groups.flatMap(({ lists }) =>
        lists.flatMap((list) => (hasCandidates(list) ? list.votes.flat() : [])),
      );
      const all = people.reduce((sum, one) => sum + one, 0);
      expect(people.filter((one) => 4 * one * election.seats === all).length).toBeGreaterThan(0);
    },
  );

  test.prop([fc.integer()], runs)(
    "of averages is decided once by what is behind the comma",
    (seed) => {
      const exercise = makeExercise("averages", seed, "harder");
      const { steps } = completed(exercise.election);
      const close = steps.filter((step) => {
        if (step.kind !== "residual-seat") return false;
        const whole = step.compared.map(({ value }) =>
          Math.floor(value.numerator / value.denominator),
        );
        const greatest = Math.max(...whole);
        return whole.filter((one) => one === greatest).length > 1;
      });
      expect(close.length).toBeGreaterThan(0);
    },
  );

  it("is refused by a name that no difficulty has", () => {
    const asked = makeExercise as (kind: ExerciseKind, seed: number, difficulty: string) => object;
    expect(asked("quota", 1, "hardest")).toMatchObject({ status: "refused" });
  });

  it("of no difficulty is a usual one", () => {
    for (const kind of exerciseKinds) {
      expect(makeExercise(kind, 2026)).toEqual(makeExercise(kind, 2026, "usual"));
    }
  });
});
