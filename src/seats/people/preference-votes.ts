import { fraction } from "../../model/fraction.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { Draws } from "../lots/draws.js";
import type { SeatsOfNumber } from "../seats-of-lists.js";
import type { Electing } from "./people-of-list.js";

/** A candidate with the votes on all lists of the number together. */
export interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  /** On the first list on which he or she stands. */
  readonly position: number;
}

/** A candidate over the preference threshold who gets a seat (P 15). */
export interface Preferred<Candidate extends Person = Person> {
  readonly person: Candidate;
  /** Candidates of one block have equal votes and needed no lot. */
  readonly block: number;
  readonly lot: number | null;
}

/** Most votes first, then by position on the list; else in the order in which they come. */
export function byMostVotes(left: Person, right: Person): number {
  return right.votes - left.votes || left.position - right.position;
}

/** The candidates who are elected by their votes alone, and those between whom a lot decides. */
interface PreferenceOrder<Candidate extends Person = Person> {
  readonly elected: readonly Preferred<Candidate>[];
  readonly tied: readonly Candidate[];
}

/**
 * Articles P 15 (1) and U 15 (1): candidates over the threshold are elected in order of their
 * votes, as far as the seats go. Equal candidates for whom there are not seats enough are left to a
 * lot.
 */
export function inOrderOfPreference<Candidate extends Person>(
  { over: all }: { readonly over: readonly Candidate[] },
  { seats }: SeatsOfNumber,
  { forSeat, forRanking }: Electing,
): PreferenceOrder<Candidate> {
  const over = forRanking >= forSeat ? all : all.filter(({ votes }) => votes >= forSeat);
  const last = over[seats - 1];
  const next = over[seats];
  const tie = seats > 0 && last !== undefined && last.votes === next?.votes ? last.votes : null;
  const elected: Preferred<Candidate>[] = [];
  let block = 0;
  let previous: number | null = null;
  for (const person of over) {
    if (elected.length === seats || person.votes === tie) break;
    if (previous !== null && person.votes !== previous) block++;
    elected.push({ person, block, lot: null });
    previous = person.votes;
  }
  return { elected, tied: tie === null ? [] : over.filter(({ votes }) => votes === tie) };
}

/**
 * Article P 15, first paragraph, second sentence: lots between equal candidates for the seats that
 * are left, seat by seat or all at once. Returns all who are elected by preference.
 */
export function* drawPreferenceSeats<Candidate extends Person>(
  { elected, tied }: PreferenceOrder<Candidate>,
  { of, seats }: SeatsOfNumber,
  { given }: Electing,
): Draws<readonly Preferred<Candidate>[]> {
  const { articles, divisions } = given.rules;
  const together = divisions.election.lots === "for-all-seats";
  const all = [...elected];
  let block = elected.length;
  let remaining = tied;
  while (all.length < seats) {
    const { options, lot } = yield {
      kind: "preference-candidate",
      article: articles.preferenceLot,
      scope: { kind: "group", group: of.number },
      options: remaining.map(({ id }) => id),
      draws: together ? seats - all.length : 1,
      drawnOption: "receives-a-seat",
      figures: remaining.map(({ votes }) => fraction(votes, 1)),
    };
    for (const option of options) {
      for (const person of remaining) {
        if (person.id === option) all.push({ person, block: block++, lot });
      }
    }
    remaining = remaining.filter(({ id }) => !options.includes(id));
  }
  return all;
}
