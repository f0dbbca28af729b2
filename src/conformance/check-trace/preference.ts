import {
  type CandidateId,
  compareFractions,
  type Fraction,
  fraction,
  type Readings,
} from "../../model/index.js";
import type { CountedGroup } from "./counted-votes.js";
import { type Derivation, orderLot } from "./derivation.js";
import type { PeopleArticles, ThresholdFact } from "./rule-facts.js";

/** A living candidate with the votes on all lists of the group, and the place on each. */
export interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  readonly places: readonly Place[];
}

/** Where a candidate stands on one list. */
export interface Place {
  readonly list: number;
  readonly position: number;
  readonly votes: number;
}

/** A candidate elected by preference votes; those of one block have equal votes and needed no lot. */
export interface Preferred {
  readonly person: Person;
  readonly block: number;
  readonly lot: number | null;
}

/** The quota times the share. */
export function thresholdOf({ share }: ThresholdFact, votes: number, seats: number): Fraction {
  return fraction(votes * share.numerator, seats * share.denominator);
}

/** Everyone who can be elected, most votes first, of equals the higher place on the first list. */
export function personsOf(group: CountedGroup): Person[] {
  const places = new Map<CandidateId, Place[]>();
  for (const [list, { candidates }] of group.lists.entries()) {
    for (const [position, { id, votes, alive }] of (candidates ?? []).entries()) {
      if (!alive) continue;
      const place = { list, position, votes };
      const known = places.get(id);
      if (known === undefined) places.set(id, [place]);
      else known.push(place);
    }
  }
  const persons = [...places].map(([id, found]) => ({
    id,
    places: found,
    votes: found.reduce((total, { votes }) => total + votes, 0),
  }));
  const first = ({ places: [place] }: Person): Place => place ?? { list: 0, position: 0, votes: 0 };
  return persons.sort(
    (left, right) =>
      right.votes - left.votes ||
      first(left).position - first(right).position ||
      first(left).list - first(right).list,
  );
}

/** Whether these votes pass the threshold. */
export function passes(votes: number, { test }: ThresholdFact, threshold: Fraction): boolean {
  const order = compareFractions(fraction(votes, 1), threshold);
  return test === "reach" ? order >= 0 : order > 0;
}

/** P 15: in the order of votes, as far as the seats go; lots between equals when they do not. */
export function* electedByPreference(
  over: readonly Person[],
  seats: number,
  { number }: CountedGroup,
  { lot: article }: PeopleArticles,
  { lotsInATie }: Readings,
): Derivation<readonly Preferred[]> {
  const elected: Preferred[] = [];
  let block = 0;
  for (let next = 0; next < over.length && elected.length < seats; ) {
    const votes = over[next]?.votes;
    let equals = over.filter((person) => person.votes === votes);
    next += equals.length;
    if (equals.length <= seats - elected.length) {
      for (const person of equals) elected.push({ person, block, lot: null });
      block += 1;
      continue;
    }
    while (elected.length < seats) {
      const { options, lot } = yield* orderLot({
        kind: "preference-candidate",
        article,
        scope: { kind: "group", group: number },
        options: equals.map(({ id }) => id),
        draws: lotsInATie === "one-for-all-seats" ? seats - elected.length : 1,
        drawnOption: "receives-a-seat",
      });
      for (const option of options) {
        const person = equals.find(({ id }) => id === option);
        if (person !== undefined) elected.push({ person, block: block++, lot });
      }
      equals = equals.filter(({ id }) => !options.includes(id));
    }
  }
  return elected;
}
