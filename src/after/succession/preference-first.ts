import type { PreferenceRule } from "../../law/bodies/body-rules.js";
import { valueForSize } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import { maximumSeats } from "../../model/bounds.js";
import { type Fraction, fraction } from "../../model/fraction.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Draws } from "../../seats/lots/draws.js";
import { fewestVotesOver, preferenceThreshold } from "../../seats/people/preference-threshold.js";
import { type NumberRow, type Place, placesOn } from "../../seats/votes.js";
import {
  type Circumstances,
  known,
  listOfPlace,
  numberOfList,
  type Successor,
} from "./circumstances.js";
import { reasonToPassOver } from "./left-out.js";
import type { OpenPlace } from "./places.js";
import type { Searched } from "./search.js";

/** A candidate with the votes on each list of the group and on all of them together. */
export interface PreferredCandidate {
  readonly id: CandidateId;
  readonly votes: number;
  /** In the order of the lists. */
  readonly places: readonly Place[];
}

interface Threshold {
  readonly rule: PreferenceRule;
  readonly article: ArticleReference;
  readonly votes: Fraction;
}

/** Those whom article W 1, third and fourth paragraph, puts before the ranking, most votes first. */
export function preferredFor(
  circumstances: Circumstances,
  open: OpenPlace,
): readonly PreferredCandidate[] {
  if (open.passed) return [];
  const group = numberOfList(circumstances, open.place.member.list);
  if (group.only !== null) return [];
  const { votes, rules } = circumstances.given;
  const { rule } = thresholdOf(circumstances);
  const minimum = fewestVotesOver(rule, votes, Math.min(rules.seats, maximumSeats));
  return overThreshold(circumstances, open, group, minimum);
}

/**
 * Article W 1, third and fourth paragraph: in a list group, candidates of the other lists who are
 * over the preference threshold and were not elected by it go before the ranking; the one with most
 * votes is appointed. The law does not say what happens between equals: a lot, drawn once, and none
 * where all of them get a place of one list. Null: there is nobody whom no other place `claimed`.
 */
export function* preferenceGoesFirst(
  circumstances: Circumstances,
  { open }: Searched,
  waiting: readonly Searched[],
  claimed: ReadonlySet<CandidateId>,
): Draws<Successor | null> {
  const all = preferredFor(circumstances, open);
  const candidates = all.filter(({ id }) => !claimed.has(id));
  const [first] = candidates;
  if (first === undefined) return null;
  const threshold = thresholdOf(circumstances);
  const tied = aheadOfEquals(
    circumstances,
    candidates.filter((person) => person.votes === first.votes),
  );
  const { person, lot } = isDecided(circumstances, tied, open, waiting)
    ? { person: tied[0] ?? first, lot: null }
    : yield* oneOf(circumstances, tied, open, threshold);
  circumstances.steps.push({
    kind: "preference-goes-first",
    article: threshold.article,
    vacancy: open.vacancy,
    threshold: threshold.votes,
    candidates: candidates.map(({ id, votes: received }) => ({ candidate: id, votes: received })),
    chosen: person.id,
    lot,
  });
  return { candidate: person.id, list: listOf(person, listOfPlace(open)) };
}

/** Equals whom no lot put behind another of them. */
function aheadOfEquals(
  { drawn }: Circumstances,
  equals: readonly PreferredCandidate[],
): readonly PreferredCandidate[] {
  return equals.filter(({ id }) =>
    drawn.every(
      ({ first, of }) =>
        first === id || !of.includes(id) || equals.every((other) => other.id !== first),
    ),
  );
}

/** Whether one is ahead, or all of them get a place, and the same one whoever comes first. */
function isDecided(
  circumstances: Circumstances,
  tied: readonly PreferredCandidate[],
  open: OpenPlace,
  waiting: readonly Searched[],
): boolean {
  if (tied.length === 1) return true;
  const at = waiting.findIndex((searched) => searched.open === open);
  const left = waiting.slice(at).map((searched) => searched.open);
  const group = numberOfList(circumstances, listOfPlace(open));
  const inGroup = left.filter((one) => numberOfList(circumstances, listOfPlace(one)) === group);
  const alike = inGroup.filter(
    (one) =>
      !one.passed &&
      listOfPlace(one) === listOfPlace(open) &&
      one.place.member.list === open.place.member.list,
  );
  return alike.length === inGroup.length && alike.length >= tied.length;
}

function thresholdOf({ given, provisions }: Circumstances): Threshold {
  const { election, rules, votes } = given;
  const { preference: provision } = provisions;
  const silentOnSenate = election.type === "EK" && provision.article.paragraph === 3;
  const { changed, senate } = rules.succession.threshold;
  const rule =
    changed ?? (silentOnSenate ? senate : null) ?? valueForSize(provision.value, rules.seats);
  return {
    rule,
    article: rule.article ?? provision.article,
    votes: preferenceThreshold(rule, votes, rules.seats),
  };
}

/** Most votes first. */
function overThreshold(
  circumstances: Circumstances,
  open: OpenPlace,
  group: NumberRow,
  minimum: number,
): PreferredCandidate[] {
  const { preferenceOfOwnListToo: ownListToo } = circumstances.given.rules.succession;
  const byPreference = new Set<CandidateId>(
    circumstances.outcome.lists
      .filter((result) => result.group === group.number)
      .flatMap(({ elected }) =>
        elected.filter(({ by }) => by === "preference-votes").map(({ candidate }) => candidate),
      ),
  );
  return personsOf(group)
    .filter(
      ({ id, votes, places }) =>
        votes >= minimum &&
        !byPreference.has(id) &&
        (ownListToo || places.some(({ list }) => list.key !== open.place.member.list)) &&
        reasonToPassOver(circumstances.leftOut, id, open) === null,
    )
    .sort((left, right) => right.votes - left.votes);
}

function* oneOf(
  circumstances: Circumstances,
  tied: readonly PreferredCandidate[],
  open: OpenPlace,
  threshold: Threshold,
): Draws<{ person: PreferredCandidate; lot: number | null }> {
  const group = numberOfList(circumstances, listOfPlace(open));
  const drawn = yield {
    kind: "preference-candidate",
    article: threshold.article,
    scope: { kind: "group", group: group.number },
    options: tied.map(({ id }) => id),
    draws: 1,
    drawnOption: "receives-a-seat",
    figures: tied.map(({ votes }) => fraction(votes, 1)),
  };
  const person = known(tied.find(({ id }) => drawn.options.includes(id)));
  circumstances.drawn.push({ first: person.id, of: tied.map(({ id }) => id) });
  return { person, lot: drawn.lot };
}

/** In the order in which they stand on the lists. */
function personsOf({ lists }: NumberRow): PreferredCandidate[] {
  const persons = new Map<CandidateId, PreferredCandidate>();
  for (const list of lists) {
    for (const place of placesOn(list)) {
      const { id, votes, places } = persons.get(place.id) ?? { id: place.id, votes: 0, places: [] };
      persons.set(id, { id, votes: votes + place.votes, places: [...places, place] });
    }
  }
  return [...persons.values()];
}

/** The list that was to have the seat, if the person stands on it; else that with most votes. */
function listOf({ places }: PreferredCandidate, entitled: ListKey): ListKey {
  if (places.some(({ list }) => list.key === entitled)) return entitled;
  return places.reduce((most, place) => (place.votes > most.votes ? place : most)).list.key;
}
