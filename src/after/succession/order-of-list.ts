import type { CandidateId, ListKey } from "../../model/identifiers.js";
import { silent } from "../../seats/listener.js";
import { electPeople } from "../../seats/people/elect-people.js";
import { known, numberOfList, type Situation } from "./circumstances.js";

/**
 * The order in which candidates of a list follow (article P 19). A list that was not ranked at the
 * election (fifth paragraph) is ranked when W 4 gives it a place, unless that is read otherwise: its
 * order follows from the votes as well.
 */
export function orderOfList(situation: Situation, key: ListKey): readonly CandidateId[] {
  const { given, outcome } = situation;
  const ranking = outcome.lists.find(({ list }) => list === key)?.ranking ?? null;
  if (ranking !== null) return ranking;
  return given.rules.succession.ranksWhenNeeded ? rankedNow(situation, key) : [];
}

function rankedNow(situation: Situation, key: ListKey): readonly CandidateId[] {
  const { given } = situation;
  const of = numberOfList(situation, key);
  const within = known(situation.divided.lists.find((one) => one.of === of));
  const { rules } = given;
  const ranking = { ...rules.ranking, listsWithoutSeats: true };
  const people = electPeople([within], { ...given, rules: { ...rules, ranking } }, silent).next();
  if (people.done !== true) return [];
  return people.value.lists.find(({ list }) => list === key)?.ranking ?? [];
}
