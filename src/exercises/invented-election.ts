import type { Election } from "../model/election/election.js";
import type { ElectionInput } from "../model/election/election-input.js";
import { parseElection } from "../model/election/parse-election.js";
import type { ExerciseKind } from "./exercise.js";
import type { NumberSource } from "./seeded-numbers.js";

/** The day whose rules the exercises follow: the municipal elections of 2026. */
const day = "2026-03-18";

type GroupInput = ElectionInput["groups"][number];

function odd(numbers: NumberSource, least: number, most: number): number {
  return least + 2 * numbers(0, (most - least) / 2);
}

function lists(count: number, group: (number: number) => Omit<GroupInput, "number">): GroupInput[] {
  return Array.from({ length: count }, (_, index) => ({ number: index + 1, ...group(index + 1) }));
}

const shapes: {
  readonly [Kind in ExerciseKind]: (
    numbers: NumberSource,
  ) => Pick<ElectionInput, "seats" | "groups">;
} = {
  quota: (numbers) => ({
    seats: odd(numbers, 9, 17),
    groups: lists(4, () => ({ listVotes: numbers(150, 3_000) })),
  }),
  averages: (numbers) => ({
    seats: odd(numbers, 19, 23),
    groups: lists(4, () => ({ listVotes: numbers(400, 5_000) })),
  }),
  remainders: (numbers) => ({
    seats: odd(numbers, 9, 17),
    groups: lists(5, (number) => ({
      listVotes: number === 5 ? numbers(40, 300) : numbers(200, 2_500),
    })),
  }),
  threshold: (numbers) => ({
    seats: odd(numbers, 9, 15),
    groups: lists(3, () => ({
      votes: Array.from({ length: 5 }, (_, place) =>
        place === 0 ? numbers(200, 700) : numbers(5, 160),
      ),
    })),
  }),
  majority: (numbers) => ({
    seats: odd(numbers, 9, 17),
    groups: lists(4, (number) => ({
      listVotes: number === 1 ? numbers(1_500, 2_400) : numbers(250, 1_100),
    })),
  }),
  exhaustion: (numbers) => ({
    seats: odd(numbers, 9, 15),
    groups: lists(4, (number) => ({
      listVotes: numbers(300, 2_000),
      ...(number === 2 ? { numberOfCandidates: numbers(1, 3) } : {}),
    })),
  }),
};

/** An invented council election of the shape that an exercise of this kind needs. */
export function inventedElection(kind: ExerciseKind, numbers: NumberSource): Election {
  const parsed = parseElection({ type: "GR", day, ...shapes[kind](numbers) });
  if (parsed.status === "refused") throw new Error("an invented election is always accepted");
  return parsed.value;
}
