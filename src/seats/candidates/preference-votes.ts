import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { CandidateId } from "../../model/identifiers.js";
import { type Draws, draw } from "../draws.js";
import type { GroupVotes, ListVotes } from "../votes.js";

/** Where a candidate stands on one list of the group. */
export interface Place {
  readonly list: ListVotes;
  readonly position: number;
  readonly votes: number;
}

/** Most votes, then the list of the district with the lowest number, which comes first. */
export function betterPlace<Placed extends Place>(best: Placed, place: Placed): Placed {
  return place.votes > best.votes ? place : best;
}

/** A candidate with the votes on all lists of the group together. */
export interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  /** In the order of the lists. */
  readonly places: readonly [Place, ...Place[]];
}

/** A candidate over the preference threshold who got a seat (article P 15). */
export interface PreferenceElected {
  readonly person: Person;
  /** Candidates of one block have equal votes and needed no lot. */
  readonly block: number;
  readonly lot: number | null;
}

/** The place of a person on one list; undefined: not on that list. */
export function placeOn(person: Person, list: ListVotes): Place | undefined {
  return person.places.find((place) => place.list === list);
}

/** The candidates of one list with at least `minimum` votes. */
export function personsOnList(list: ListVotes, minimum: number): Person[] {
  const persons: Person[] = [];
  const { candidates, candidateVotes } = list;
  for (let position = 0; position < candidates.length; position++) {
    const votes = candidateVotes[position] as number;
    if (votes < minimum) continue;
    const { id } = candidates[position] as { id: CandidateId };
    persons.push({ id, votes, places: [{ list, position, votes }] });
  }
  return persons;
}

interface GatheredPerson extends Person {
  votes: number;
  readonly places: [Place, ...Place[]];
}

/** The same of a group with several lists: votes on all of them together, in the order of the lists. */
export function personsOfGroup(group: GroupVotes, minimum: number): Person[] {
  const persons = new Map<CandidateId, GatheredPerson>();
  for (const list of group.lists) {
    list.candidates.forEach(({ id }, position) => {
      const votes = list.candidateVotes[position] as number;
      const place = { list, position, votes };
      const known = persons.get(id);
      if (known === undefined) persons.set(id, { id, votes, places: [place] });
      else {
        known.votes += votes;
        known.places.push(place);
      }
    });
  }
  return [...persons.values()].filter(({ votes }) => votes >= minimum);
}

/**
 * Those who live: most votes first, then by their position on the first list they stand on, then in
 * the order of the lists, in which they come.
 */
export function mostVotesFirst(
  persons: readonly Person[],
  deceased: ReadonlySet<string>,
): Person[] {
  return persons
    .filter(({ id }) => !deceased.has(id))
    .sort(
      (left, right) =>
        right.votes - left.votes || left.places[0].position - right.places[0].position,
    );
}

/** The candidates who are elected by their votes alone, and those between whom a lot decides. */
export interface PreferenceOrder {
  readonly elected: readonly PreferenceElected[];
  readonly tied: readonly Person[];
}

/**
 * Articles P 15 (1) and U 15 (1): candidates over the threshold are elected in order of their
 * votes, as far as the seats go. Equal candidates for whom there are not seats enough are left to a
 * lot.
 */
export function inOrderOfPreference(persons: readonly Person[], seats: number): PreferenceOrder {
  const elected: PreferenceElected[] = [];
  let block = 0;
  let next = 0;
  while (next < persons.length) {
    const end = endOfBlock(persons, next);
    if (end - next > seats - elected.length) return { elected, tied: persons.slice(next, end) };
    for (; next < end; next++) elected.push({ person: persons[next] as Person, block, lot: null });
    block++;
  }
  return { elected, tied: [] };
}

function endOfBlock(persons: readonly Person[], start: number): number {
  const { votes } = persons[start] as Person;
  let end = start + 1;
  while (persons[end]?.votes === votes) end++;
  return end;
}

/**
 * Article P 15, first paragraph, second sentence: lots between equal candidates for the seats that
 * are left, seat by seat or all at once (reading `lotsInATie`). Returns all who are elected by
 * preference.
 */
export function* drawPreferenceSeats(
  { elected, tied }: PreferenceOrder,
  seats: number,
  group: GroupVotes,
  { articles, readings }: ResolvedRules,
): Draws<PreferenceElected[]> {
  const together = readings.lotsInATie === "one-for-all-seats";
  const all = [...elected];
  let block = elected.length;
  let remaining = tied;
  while (all.length < seats) {
    const { options, lot } = yield* draw({
      kind: "preference-candidate",
      article: articles.preferenceLot,
      scope: { kind: "group", group: group.number },
      options: remaining.map(({ id }) => id),
      draws: together ? seats - all.length : 1,
      drawnOption: "receives-a-seat",
    });
    for (const option of options) {
      const person = remaining.find(({ id }) => id === option) as Person;
      all.push({ person, block: block++, lot });
    }
    remaining = remaining.filter(({ id }) => !options.includes(id));
  }
  return all;
}
