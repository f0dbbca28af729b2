import type { CandidateId, Step } from "../../model/index.js";
import type { Draws } from "../draws.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ListVotes } from "../votes.js";
import type { ElectionOfGroup, ListOrderElected, SeatsOfGroup } from "./election-of-group.js";
import { electByPreference, overThreshold, personsOnList } from "./preference-votes.js";

/**
 * Articles P 15 and P 17 for a list number with one list: candidates over the preference threshold
 * by votes, then the others in list order.
 */
export function* electFromOneList(
  seatsOfGroup: SeatsOfGroup,
  list: ListVotes,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ElectionOfGroup> {
  const { group, perList } = seatsOfGroup;
  const seats = perList[0] ?? 0;
  const persons = overThreshold(personsOnList(list, fewestVotes), fewestVotes, deceased);
  const together = rules.readings.lotsInATie === "one-for-all-seats";
  const article = rules.articles.preferenceSeats;
  const byPreference = yield* electByPreference(persons, seats, group, article, together);
  const elected = new Set<CandidateId>();
  for (const { person, lot } of byPreference) {
    elected.add(person.id);
    const { id: candidate, votes } = person;
    const where = { group: group.number, list: list.key };
    steps.push({ kind: "preference-seat", article, ...where, candidate, votes, lot });
  }
  return {
    ...seatsOfGroup,
    preferred: byPreference.map((one) => ({ ...one, list: 0 })),
    inListOrder: nextInListOrder(seatsOfGroup, list, elected, deceased, rules, steps),
    unelectedOverThreshold: persons.filter(({ id }) => !elected.has(id)),
    persons: null,
  };
}

/** Article P 17. */
function nextInListOrder(
  { group, perList }: SeatsOfGroup,
  list: ListVotes,
  elected: ReadonlySet<CandidateId>,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): ListOrderElected[] {
  const inListOrder: ListOrderElected[] = [];
  const open = (perList[0] ?? 0) - elected.size;
  for (let position = 0; position < list.candidates.length; position++) {
    if (inListOrder.length === open) break;
    const { id } = list.candidates[position] as { id: CandidateId };
    if (elected.has(id) || deceased.has(id)) continue;
    inListOrder.push({ candidate: id, list: 0, position });
    steps.push({
      kind: "list-order-seat",
      article: rules.articles.listOrder,
      group: group.number,
      list: list.key,
      candidate: id,
      yielding: [],
    });
  }
  return inListOrder;
}
