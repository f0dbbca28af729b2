import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Overlay } from "../../model/outcome/overlay.js";
import type { StepOf } from "../../model/outcome/step.js";
import { votesInGroup, votesOf } from "./counted-votes.js";
import { type Derivation, orderStep } from "./derivation.js";
import { peopleOfElection } from "./people/people.js";
import { seatsOfElection } from "./seats/apportionment.js";
import type { Case } from "./seats/articles-in-order.js";
import { quotaOf } from "./seats/quota-and-full-seats.js";

/** What the steps of an election amount to. */
export type Result = Pick<CompletedOutcome, "combinations" | "groups" | "lists">;

/** What an overlay changes besides the facts. */
export interface Hypothesis {
  /** The steps that say what was changed. */
  readonly changes: readonly StepOf<"rule-changed">[];
  readonly listSeats: Overlay["listSeats"];
}

/** Chapter P, or U, from its first article to its last. */
export function* chapters(one: Case, { changes, listSeats }: Hypothesis): Derivation<Result> {
  const { election, facts, readings } = one;
  const { seats } = election;
  const votes = votesOf(one.groups);
  const quota = quotaOf(votes, seats, readings);
  for (const change of changes) yield* orderStep(change);
  yield* orderStep({ kind: "quota", article: facts.quota, votes, seats, quota });
  yield* deceasedNamed(one);
  const { combinations, groups } = yield* seatsOfElection(one);
  const lists = yield* peopleOfElection(groups, quota, facts, readings, listSeats);
  const bare = groups.map(({ group, seats: own }) => ({
    group: group.number,
    votes: group.votes,
    seats: own,
  }));
  return { combinations, groups: bare, lists };
}

/** P 19a: who had died, list by list, with the votes that count for the list. */
function* deceasedNamed({ groups, facts, readings }: Case): Derivation<void> {
  const candidates = groups.flatMap((group) => {
    const dead = group.lists
      .flatMap((list) => list.candidates ?? [])
      .filter(({ alive }) => !alive)
      .map(({ id }) => id);
    return [...new Set(dead)].map((candidate) => ({
      candidate,
      group: group.number,
      votes: votesInGroup(group, candidate),
    }));
  });
  if (candidates.length === 0) return;
  yield* orderStep({
    kind: "candidates-deceased",
    article: facts.people.deceased,
    candidates,
    countInListLength: readings.deceasedInListLength === "counted",
  });
}
