import type { Election } from "../model/election/election.js";
import type { ElectionInput } from "../model/election/election-input.js";
import { parseElection } from "../model/election/parse-election.js";
import type { ExerciseDemands, ExerciseRange } from "./demands.js";
import type { ExerciseKind } from "./exercise.js";
import { candidateOnThreshold, listOnThreshold } from "./on-threshold.js";
import type { NumberSource } from "./seeded-numbers.js";

/** The day whose rules the exercises follow: the municipal elections of 2026. */
const day = "2026-03-18";

type GroupInput = ElectionInput["groups"][number];

function odd(numbers: NumberSource, [least, most]: ExerciseRange): number {
  return least + 2 * numbers(0, (most - least) / 2);
}

function lists(count: number, votes: (number: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => votes(index + 1));
}

interface Figures {
  readonly seats: number;
  readonly groups: readonly GroupInput[];
}

function ofLists(seats: number, votes: readonly number[]): Figures {
  return { seats, groups: votes.map((listVotes, at) => ({ number: at + 1, listVotes })) };
}

/** A list that is far too small for a seat by its remainder. */
const small: ExerciseRange = [40, 300];

/** Of candidates that do not lead their list. */
const others: ExerciseRange = [5, 160];

/** The list that is short of candidates, and how many it has. */
const short = { list: 2, candidates: [1, 3] } as const;

const shapes: {
  readonly [Kind in ExerciseKind]: (numbers: NumberSource, demands: ExerciseDemands) => Figures;
} = {
  quota: (numbers, { seats, lists: count, votes, withoutSeat }) =>
    ofLists(
      odd(numbers, seats),
      lists(count, (number) =>
        number > count - withoutSeat ? numbers(...small) : numbers(...votes),
      ),
    ),
  averages: (numbers, { seats, lists: count, votes }) =>
    ofLists(
      odd(numbers, seats),
      lists(count, () => numbers(...votes)),
    ),
  remainders: (numbers, { seats: of, lists: count, votes, onThreshold }) => {
    const seats = odd(numbers, of);
    const drawn = lists(count, (number) =>
      number === count ? numbers(...small) : numbers(...votes),
    );
    return ofLists(seats, onThreshold ? listOnThreshold(drawn, seats) : drawn);
  },
  threshold: (numbers, { seats: of, lists: count, votes, candidates, onThreshold }) => {
    const seats = odd(numbers, of);
    const drawn = Array.from({ length: count }, () =>
      lists(candidates ?? 1, (place) => (place === 1 ? numbers(...votes) : numbers(...others))),
    );
    const people = onThreshold ? candidateOnThreshold(drawn, seats) : drawn;
    return { seats, groups: people.map((own, at) => ({ number: at + 1, votes: [...own] })) };
  },
  majority: (numbers, { seats, lists: count, votes: [least, most] }) =>
    ofLists(
      odd(numbers, seats),
      lists(count, (number) =>
        number === 1 ? numbers(500 * (count - 1), 800 * (count - 1)) : numbers(least, most),
      ),
    ),
  exhaustion: (numbers, { seats, lists: count, votes }) => ({
    seats: odd(numbers, seats),
    groups: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      listVotes: numbers(...votes),
      ...(index + 1 === short.list ? { numberOfCandidates: numbers(...short.candidates) } : {}),
    })),
  }),
};

/** An invented council election of the shape that an exercise of this kind needs. */
export function inventedElection(
  kind: ExerciseKind,
  demands: ExerciseDemands,
  numbers: NumberSource,
): Election {
  const parsed = parseElection({ type: "GR", day, ...shapes[kind](numbers, demands) });
  if (parsed.status === "refused") throw new Error("an invented election is always accepted");
  return parsed.value;
}
