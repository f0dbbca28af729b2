import type { Fraction } from "../../../model/fraction.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { compare, over as overOne, partOf } from "../../exact.js";
import type { PeopleArticles, ThresholdFact } from "../../facts/facts.js";
import type { CountedGroup } from "../counted-votes.js";
import { type Derivation, orderLot } from "../derivation.js";
import type { Person } from "./persons.js";

/** A candidate elected by preference votes; those of one block have equal votes and needed no lot. */
export interface Preferred {
  readonly person: Person;
  readonly block: number;
  readonly lot: number | null;
}

/** Whether these votes pass a threshold, which is a share of the quota. */
export function passes(votes: number, { share, test }: ThresholdFact, quota: Fraction): boolean {
  const order = compare(overOne(votes, 1), partOf(quota, share));
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
        figures: equals.map((person) => overOne(person.votes, 1)),
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
