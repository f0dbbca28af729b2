import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { votesOf } from "./counted-votes.js";
import { type Derivation, orderStep } from "./derivation.js";
import { peopleOfElection } from "./people/people.js";
import { seatsOfElection } from "./seats/apportionment.js";
import type { Case } from "./seats/articles-in-order.js";
import { quotaOf } from "./seats/quota-and-full-seats.js";

/** What the steps of an election amount to. */
export type Result = Pick<CompletedOutcome, "combinations" | "groups" | "lists">;

/** Chapter P, or U, from its first article to its last. */
export function* chapters(one: Case): Derivation<Result> {
  const { election, facts, readings } = one;
  const { seats } = election;
  const votes = votesOf(one.groups);
  const quota = quotaOf(votes, seats, readings);
  yield* orderStep({ kind: "quota", article: facts.quota, votes, seats, quota });
  const { combinations, groups } = yield* seatsOfElection(one);
  const lists = yield* peopleOfElection(groups, quota, facts, readings);
  const bare = groups.map(({ group, seats: own }) => ({
    group: group.number,
    votes: group.votes,
    seats: own,
  }));
  return { combinations, groups: bare, lists };
}
