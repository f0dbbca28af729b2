import type { PartyOrderRule } from "../../law/vacancies/party-order.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Case } from "../../seats/case.js";
import { fewestVotesOver } from "../../seats/people/preference-threshold.js";
import { placesOn } from "../../seats/votes.js";
import type { PartyOrderAsked } from "./party-order-input.js";

/** A candidate, and the votes on all lists of the number. */
export interface CandidateWithVotes {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** Votes on all lists of the number together. */
  readonly votes: number;
}

/** What a party wants, and what stands in its way. */
export interface Wanted {
  /** Whom the party wants appointed: as many as it has seats, in its order. */
  readonly wanted: readonly CandidateId[];
  /** Who keeps a seat out of that order, by votes (H 10a (3), R 9a (3)). */
  readonly kept: readonly CandidateWithVotes[];
  /** Against whom the power cannot be used. */
  readonly untouchable: ReadonlySet<CandidateId>;
  /** Who was elected, in the order of the outcome. */
  readonly elected: readonly CandidateId[];
  /** The place in the order of the party; who is not named comes after all who are. */
  readonly placeOf: (candidate: CandidateId) => number;
}

/** The votes of each candidate of a number on all its lists together. */
export function votesByCandidate({ numbers }: Case, group: number): Map<CandidateId, number> {
  const votes = new Map<CandidateId, number>();
  for (const row of numbers.filter(({ number }) => number === group)) {
    for (const place of row.lists.flatMap(placesOn))
      votes.set(place.id, (votes.get(place.id) ?? 0) + place.votes);
  }
  return votes;
}

/** The candidates that a party wants appointed: its order, but for those who are there by their votes. */
export function wantedMembers(
  given: Case,
  { lists }: CompletedOutcome,
  { group, order }: PartyOrderAsked,
  rule: PartyOrderRule,
): Wanted {
  const votes = votesByCandidate(given, group);
  const least = fewestVotesOver(rule, given.quotaVotes, given.rules.seats);
  const untouchable = new Set([...votes].filter(([, own]) => own >= least).map(([id]) => id));
  const elected = lists
    .filter((list) => list.group === group)
    .flatMap((list) => list.elected.map(({ candidate }) => candidate));
  const seats = elected.length;
  const places = new Map(order.map((candidate, at) => [candidate, at]));
  const placeOf = (candidate: CandidateId): number => places.get(candidate) ?? order.length;
  const alive = order.filter((candidate) => !given.deceased.has(candidate));
  const byVotes = elected.filter((candidate) => untouchable.has(candidate));
  // Where the order names too few, those elected beside it stay.
  const wanted = [...new Set([...byVotes, ...alive, ...elected])].slice(
    0,
    Math.max(seats, byVotes.length),
  );
  const first = new Set(alive.slice(0, seats));
  return {
    wanted: wanted.sort((one, other) => placeOf(one) - placeOf(other)),
    kept: byVotes
      .filter((candidate) => !first.has(candidate))
      .map((candidate) => ({ candidate, votes: votes.get(candidate) ?? 0 })),
    untouchable,
    elected,
    placeOf,
  };
}
