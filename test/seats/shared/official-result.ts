import type { ElectionInput } from "../../../src/model/election/election-input.js";

/** Where the official results are, when they are there. */
export const resultsFolder = "data/results/";

/** A real election at the level of its lists, as the shared folder has it. */
export interface OfficialResult {
  readonly id: string;
  readonly type: ElectionInput["type"];
  readonly date: string;
  readonly seats: number;
  readonly lists: readonly {
    readonly number: number;
    readonly votes: number;
    readonly seats: number;
    readonly candidates?: number;
  }[];
  readonly combinations?: readonly (readonly number[])[];
}

/** The input that describes it. */
export function inputOf({ type, date, seats, lists, combinations }: OfficialResult): ElectionInput {
  return {
    type,
    day: date,
    seats,
    groups: lists.map(({ number, votes, candidates }) => ({
      number,
      listVotes: votes,
      ...(candidates === undefined ? {} : { numberOfCandidates: candidates }),
    })),
    ...(combinations === undefined
      ? {}
      : {
          combinations: combinations.map((groups, index) => ({
            id: String.fromCharCode(65 + index),
            groups: [...groups],
          })),
        }),
  };
}
