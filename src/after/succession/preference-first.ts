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
  numberOfList,
  type OpenSeat,
  reasonToPassOver,
  type Successor,
} from "./circumstances.js";
import type { SuccessionStep } from "./succession-step.js";

/** A candidate with the votes on each list of the group and on all of them together. */
interface Person {
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

/**
 * Article W 1, third and fourth paragraph: in a list group, candidates of the other lists who are
 * over the preference threshold and were not elected by it go before the ranking; the one with most
 * votes is appointed. The law does not say what happens between equals: a lot. Null: there is
 * nobody.
 */
export function* preferenceGoesFirst(
  circumstances: Circumstances,
  open: OpenSeat,
  entitled: ListKey,
  steps: SuccessionStep[],
): Draws<Successor | null> {
  const group = numberOfList(circumstances, open.seat.list);
  const threshold = thresholdOf(circumstances);
  const { votes, rules } = circumstances.given;
  const minimum = fewestVotesOver(threshold.rule, votes, Math.min(rules.seats, maximumSeats));
  const candidates = overThreshold(circumstances, open, group, minimum);
  const [first] = candidates;
  if (first === undefined) return null;
  const tied = candidates.filter((person) => person.votes === first.votes);
  const { person, lot } =
    tied.length === 1 ? { person: first, lot: null } : yield* oneOf(tied, group, threshold);
  steps.push({
    kind: "preference-goes-first",
    article: threshold.article,
    vacancy: open.vacancy,
    threshold: threshold.votes,
    candidates: candidates.map(({ id, votes: received }) => ({ candidate: id, votes: received })),
    chosen: person.id,
    lot,
  });
  return { candidate: person.id, list: listOf(person, entitled) };
}

function thresholdOf({ given, provisions }: Circumstances): Threshold {
  const { election, rules, votes } = given;
  const { preference: provision } = provisions;
  const silentOnSenate = election.type === "EK" && provision.article.paragraph === 3;
  const { changed, senate } = rules.successionThreshold;
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
  open: OpenSeat,
  group: NumberRow,
  minimum: number,
): Person[] {
  const byPreference = new Set<CandidateId>(
    circumstances.outcome.lists
      .filter((result) => result.group === group.number)
      .flatMap(({ elected }) =>
        elected.filter(({ by }) => by === "preference-votes").map(({ candidate }) => candidate),
      ),
  );
  return personsOf(group, circumstances)
    .filter(
      ({ id, votes, places }) =>
        votes >= minimum &&
        !byPreference.has(id) &&
        places.some(({ list }) => list.key !== open.seat.list) &&
        !circumstances.given.deceased.has(id) &&
        reasonToPassOver(circumstances, id, open) === null,
    )
    .sort((left, right) => right.votes - left.votes);
}

function* oneOf(
  tied: readonly Person[],
  group: NumberRow,
  threshold: Threshold,
): Draws<{ person: Person; lot: number }> {
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
  return { person, lot: drawn.lot };
}

/** In the order in which they stand on the lists. */
function personsOf({ lists }: NumberRow, { given }: Circumstances): Person[] {
  const persons = new Map<CandidateId, Person>();
  for (const list of lists) {
    for (const place of placesOn(list, given.voteValues)) {
      const { id, votes, places } = persons.get(place.id) ?? { id: place.id, votes: 0, places: [] };
      persons.set(id, { id, votes: votes + place.votes, places: [...places, place] });
    }
  }
  return [...persons.values()];
}

/** The list that was to have the seat, if the person stands on it; else that with most votes. */
function listOf({ places }: Person, entitled: ListKey): ListKey {
  if (places.some(({ list }) => list.key === entitled)) return entitled;
  return places.reduce((most, place) => (place.votes > most.votes ? place : most)).list.key;
}
