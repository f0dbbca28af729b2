import { has } from "../../model/has.js";
import { type Determined, fullSeatsOfElection } from "../../model/outcome/determined.js";

/** What one contestant has in the end. */
export interface ContestantSeats {
  /** List number, or the name of a combination. */
  readonly contestant: string;
  readonly votes: number;
  readonly seats: number;
}

/**
 * Seats of every list number of a completed outcome; while a lot is pending, those of the lists and
 * combinations so far.
 */
export function contestantSeats(outcome: Determined): readonly ContestantSeats[] {
  if (outcome.status === "completed") {
    return outcome.groups.map(({ group, votes, seats }) => ({
      contestant: String(group),
      votes,
      seats,
    }));
  }
  const full = fullSeatsOfElection(outcome);
  let standing: readonly number[] = full?.contestants.map(({ seats }) => seats) ?? [];
  for (const step of outcome.steps) {
    if (has(step, "after") && step.scope.kind === "election") standing = step.after;
  }
  return (full?.contestants ?? []).map(({ contestant, votes }, index) => ({
    contestant,
    votes,
    seats: standing[index] ?? 0,
  }));
}
