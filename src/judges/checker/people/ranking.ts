import type { Fraction } from "../../../model/fraction.js";
import type { CandidateId } from "../../../model/identifiers.js";
import type { Readings } from "../../../model/outcome/readings.js";
import type { RuleFacts } from "../../facts/facts.js";
import { own } from "../../has.js";
import type { CountedList } from "../counted-votes.js";
import type { ElectedGroup } from "./filling.js";
import type { Person, Place } from "./persons.js";
import { passes } from "./preference.js";

/** The ranking of every list that the law orders one for. */
export type Rankings = ReadonlyMap<CountedList, readonly CandidateId[]>;

/** P 19: elected by preference, then over the threshold by votes, then in list order. */
export function rankingsOf(
  elections: readonly ElectedGroup[],
  { ranking, preference }: RuleFacts,
  quota: Fraction,
  { rankingVotes }: Readings,
  ranks: (one: ElectedGroup) => readonly Person[] = ({ persons }) => persons,
): Rankings {
  const rankings = new Map<CountedList, readonly CandidateId[]>();
  const fact = own(ranking, "threshold") ?? preference;
  for (const one of elections) {
    const { group, together, known, filling } = one;
    const persons = ranks(one);
    if (!known || fact === null) continue;
    if (!ranking.seatless && together === 0) continue;
    const { elected } = filling;
    for (const list of group.lists) {
      const here = persons.flatMap((person) => {
        const place = person.places.find((one) => one.list === list);
        return place === undefined ? [] : [{ person, place }];
      });
      const blockOf = ({ person }: Standing): number | null =>
        elected.get(person.id)?.block ?? null;
      const counted = ({ person, place }: Standing): number =>
        rankingVotes === "votes-on-all-lists" ? person.votes : place.votes;
      const first = here
        .filter((one) => blockOf(one) !== null)
        .sort(
          (left, right) => (blockOf(left) ?? 0) - (blockOf(right) ?? 0) || inOrder(left, right),
        );
      const second = here
        .filter((one) => ranking.second && blockOf(one) === null && counted(one) > 0)
        .filter(({ person }) => passes(person.votes, fact, quota))
        .sort((left, right) => counted(right) - counted(left) || inOrder(left, right));
      const rest = here
        .filter((one) => !first.includes(one) && !second.includes(one))
        .sort(inOrder);
      rankings.set(
        list,
        [...first, ...second, ...rest].map(({ person }) => person.id),
      );
    }
  }
  return rankings;
}

interface Standing {
  readonly person: Person;
  readonly place: Place;
}

function inOrder(left: Standing, right: Standing): number {
  return left.place.position - right.place.position;
}
