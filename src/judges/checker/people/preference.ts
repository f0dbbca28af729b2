import { compareFractions, type Fraction, fraction } from "../../../model/fraction.js";
import type { CandidateId } from "../../../model/identifiers.js";
import type { Readings } from "../../../model/outcome/readings.js";
import type { PeopleArticles, ThresholdFact } from "../../facts/facts.js";
import { type CountedGroup, type CountedList, votesOf } from "../counted-votes.js";
import { type Derivation, orderLot } from "../derivation.js";
import type { Quota } from "../seats/quota-and-full-seats.js";

/** Where a living candidate stands, and with how many votes. */
export interface Place {
  readonly list: CountedList;
  readonly position: number;
  readonly votes: number;
}

/** A living candidate with the votes on all lists of the group, and the place on each. */
export interface Person {
  readonly id: CandidateId;
  readonly votes: number;
  readonly places: readonly Place[];
}

/** A candidate elected by preference votes; those of one block have equal votes and needed no lot. */
export interface Preferred {
  readonly person: Person;
  readonly block: number;
  readonly lot: number | null;
}

/** The quota times the share. */
export function thresholdOf({ share }: ThresholdFact, { votes, seats }: Quota): Fraction {
  return fraction(votes * share.numerator, seats * share.denominator);
}

/** Whether these votes pass the threshold. */
export function passes(votes: number, fact: ThresholdFact, quota: Quota): boolean {
  const order = compareFractions(fraction(votes, 1), thresholdOf(fact, quota));
  return fact.test === "reach" ? order >= 0 : order > 0;
}

/** Everyone who can be elected, most votes first, of equals the higher place on the first list. */
export function personsOf({ lists }: CountedGroup): Person[] {
  const places = new Map<CandidateId, Place[]>();
  for (const list of lists) {
    for (const [position, { id, votes, alive }] of (list.candidates ?? []).entries()) {
      if (alive) places.set(id, [...(places.get(id) ?? []), { list, position, votes }]);
    }
  }
  const persons = [...places].map(([id, own]) => ({ id, places: own, votes: votesOf(own) }));
  const first = ({ places: [place] }: Person): readonly [number, number] =>
    place === undefined ? [0, 0] : [place.position, place.list.lowestDistrict];
  return persons.sort(
    (left, right) =>
      right.votes - left.votes ||
      first(left)[0] - first(right)[0] ||
      first(left)[1] - first(right)[1],
  );
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
  for (const votes of new Set(over.map((person) => person.votes))) {
    let equals = over.filter((person) => person.votes === votes);
    if (equals.length <= seats - elected.length) {
      elected.push(...equals.map((person) => ({ person, block, lot: null })));
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
    break;
  }
  return elected;
}
