import { hasCandidates } from "../../../src/model/election/election.js";
import type { Calculated } from "./calculate.js";

/** Seats of each list, by list number; while a lot is pending those so far. */
export function seatsOf({ outcome }: Calculated): ReadonlyMap<string, number> {
  if (outcome.status === "completed") {
    return new Map(outcome.groups.map(({ group, seats }) => [String(group), seats]));
  }
  let keys: readonly string[] = [];
  let seats: readonly number[] = [];
  for (const step of outcome.steps) {
    if (!("scope" in step) || step.scope.kind !== "election") continue;
    if (step.kind === "full-seats") {
      keys = step.contestants.map(({ contestant }) => contestant);
      seats = step.contestants.map((one) => one.seats);
    }
    if ("after" in step) seats = step.after;
  }
  return new Map(keys.map((key, index) => [key, seats[index] ?? 0]));
}

function addedUp(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0);
}

/** Votes of each list, by list number. */
export function votesOf({ election }: Calculated): ReadonlyMap<string, number> {
  return new Map(
    election.groups.map(({ number, lists }) => [
      String(number),
      lists.reduce(
        (sum, list) => sum + addedUp(hasCandidates(list) ? list.votes.flat() : list.listVotes),
        0,
      ),
    ]),
  );
}
