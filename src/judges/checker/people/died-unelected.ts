import type { Fraction } from "../../../model/fraction.js";
import type { RuleFacts } from "../../facts/facts.js";
import type { ElectedGroup } from "./filling.js";
import { type Person, personsOf } from "./persons.js";
import { passes } from "./preference.js";

/** Who is ranked: until 2008 with those who died without having been elected (P 18a). */
export function rankedPersons(
  one: ElectedGroup,
  { people, preference }: RuleFacts,
  quota: Fraction,
): readonly Person[] {
  if (people.deceased.article !== "P 18a" || preference === null) return one.persons;
  const everybody = personsOf(one.group, "everybody");
  const { elected, lists, stuck } = one.filling;
  const seats = lists.reduce((sum, list) => sum + list.seats, 0);
  const isDead = ({ id }: Person): boolean => one.persons.every((person) => person.id !== id);
  const votesOf = (id: string): number => everybody.find((other) => other.id === id)?.votes ?? 0;
  const preferred = [...elected.values()].filter(({ block }) => block !== null);

  function wasElected({ votes, places }: Person): boolean {
    const ahead = preferred.filter(({ id }) => votesOf(id) > votes);
    if (preference !== null && passes(votes, preference, quota) && ahead.length < seats)
      return true;
    return places.some(({ list, position }) => {
      const on = lists.find((other) => other.list === list);
      const last = [...elected.values()].filter(
        (holder) => holder.on === on && holder.block === null,
      );
      const reached = (list.candidates ?? []).some(
        ({ id }, place) => place > position && last.some((holder) => holder.id === id),
      );
      return reached || (on !== undefined && stuck.has(on));
    });
  }

  return everybody.filter((person) => !isDead(person) || !wasElected(person));
}
