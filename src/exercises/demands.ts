import type { ExerciseDifficulty, ExerciseKind } from "./exercise.js";

/** The least and the most of something, both included. */
export type ExerciseRange = readonly [least: number, most: number];

/** What an exercise of a difficulty has: figures that make it easier or harder to work out. */
export interface ExerciseDemands {
  /** Seats of the council; an odd number. */
  readonly seats: ExerciseRange;
  /** How many lists there are. */
  readonly lists: number;
  /** Votes of a list; of its leader where votes of candidates are given. */
  readonly votes: ExerciseRange;
  /** How many residual seats are divided. */
  readonly residualSeats: ExerciseRange;
  /** How many candidates stand on a list; null: the votes of lists alone are given. */
  readonly candidates: number | null;
  /** How many are elected by preference votes; null: it is not asked. */
  readonly byPreference: ExerciseRange | null;
  /** How many seats a list without candidates gives back; null: no list is short. */
  readonly returned: ExerciseRange | null;
  /** How many lists are too small for a seat. */
  readonly withoutSeat: number;
  /** Whether somebody has exactly as many votes as the threshold: three quarters of the quota (P 8), or that for preference votes (P 15). */
  readonly onThreshold: boolean;
  /** Whether for some seat two lists are equal in whole votes, and what is behind the comma decides. */
  readonly decimalsDecide: boolean;
}

const usual: ExerciseDemands = {
  seats: [9, 17],
  lists: 4,
  votes: [150, 3_000],
  residualSeats: [0, 17],
  candidates: null,
  byPreference: null,
  returned: null,
  withoutSeat: 0,
  onThreshold: false,
  decimalsDecide: false,
};

/** What each exercise has at each difficulty; what is not said of an easier or harder one is as usual. */
export const exerciseDemands: {
  readonly [Kind in ExerciseKind]: {
    readonly [Difficulty in ExerciseDifficulty]: ExerciseDemands;
  };
} = {
  quota: {
    easier: { ...usual, seats: [9, 11], lists: 3, votes: [100, 900], residualSeats: [1, 1] },
    usual: { ...usual, residualSeats: [1, 3] },
    harder: {
      ...usual,
      seats: [19, 25],
      lists: 7,
      votes: [200, 9_000],
      residualSeats: [3, 5],
      withoutSeat: 1,
    },
  },
  averages: {
    easier: { ...usual, seats: [19, 21], lists: 3, votes: [400, 2_500], residualSeats: [1, 1] },
    usual: { ...usual, seats: [19, 23], votes: [400, 5_000], residualSeats: [2, 3] },
    harder: {
      ...usual,
      seats: [25, 33],
      lists: 7,
      votes: [400, 9_000],
      residualSeats: [3, 5],
      decimalsDecide: true,
    },
  },
  remainders: {
    easier: { ...usual, seats: [9, 11], lists: 4, votes: [200, 1_500], residualSeats: [1, 1] },
    usual: { ...usual, lists: 5, votes: [200, 2_500], residualSeats: [2, 3] },
    harder: {
      ...usual,
      seats: [13, 17],
      lists: 7,
      votes: [200, 5_000],
      residualSeats: [3, 5],
      onThreshold: true,
    },
  },
  threshold: {
    easier: {
      ...usual,
      seats: [9, 11],
      lists: 3,
      votes: [200, 700],
      candidates: 3,
      byPreference: [3, 4],
    },
    usual: {
      ...usual,
      seats: [9, 15],
      lists: 3,
      votes: [200, 700],
      candidates: 5,
      byPreference: [3, 8],
    },
    harder: {
      ...usual,
      seats: [19, 25],
      lists: 4,
      votes: [300, 1_200],
      candidates: 8,
      byPreference: [9, 22],
      onThreshold: true,
    },
  },
  majority: {
    easier: { ...usual, seats: [9, 11], lists: 3, votes: [250, 1_100], residualSeats: [1, 2] },
    usual: { ...usual, votes: [250, 1_100] },
    harder: { ...usual, seats: [13, 17], lists: 7, votes: [250, 1_100], residualSeats: [3, 6] },
  },
  exhaustion: {
    easier: { ...usual, seats: [9, 11], lists: 3, votes: [300, 1_500], returned: [1, 1] },
    usual: { ...usual, seats: [9, 15], votes: [300, 2_000], returned: [1, 15] },
    harder: { ...usual, seats: [13, 17], lists: 6, votes: [300, 4_000], returned: [2, 4] },
  },
};
