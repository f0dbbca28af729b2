import type { CandidateId, Step } from "../../model/index.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ListVotes } from "../votes.js";
import type {
  ElectionOfGroup,
  ListOrderElected,
  PlacedCandidate,
  PreferenceOfGroup,
  SeatsOfGroup,
} from "./election-of-group.js";

/**
 * Articles P 15 (1) and P 17 for a list number with one list: those elected by preference, then the
 * others in list order.
 */
export function electFromOneList(
  seatsOfGroup: SeatsOfGroup,
  { overThreshold, elected: byPreference }: PreferenceOfGroup,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): ElectionOfGroup {
  const { group, perList, contest } = seatsOfGroup;
  const list = group.lists[0] as ListVotes;
  const article = rules.articles.preferenceSeats;
  const elected = new Set<CandidateId>();
  const preferred: PlacedCandidate[] = [];
  for (const { person, block, lot } of byPreference) {
    elected.add(person.id);
    preferred.push({ person, block, lot, list: 0 });
    steps.push({
      kind: "preference-seat",
      article,
      group: group.number,
      list: list.key,
      candidate: person.id,
      votes: person.votes,
      lot,
    });
  }
  return {
    group,
    perList,
    contest,
    preferred,
    inListOrder: nextInListOrder(seatsOfGroup, list, elected, deceased, rules, steps),
    unelectedOverThreshold:
      overThreshold.length === elected.size
        ? []
        : overThreshold.filter(({ id }) => !elected.has(id)),
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
  for (let empty = inListOrder.length; empty < open; empty++) {
    steps.push({
      kind: "seat-passed",
      article: rules.articles.proposals,
      group: group.number,
      from: list.key,
      to: null,
      lot: null,
    });
  }
  return inListOrder;
}
