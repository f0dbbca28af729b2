import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { Candidate } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { Step } from "../../model/outcome/step.js";
import type {
  Elected,
  ListOrderElected,
  PlacedCandidate,
  SeatsOfGroup,
} from "./election-of-group.js";
import type { PreferenceElected } from "./preference-votes.js";

/**
 * Articles P 15 (1) and P 17 for a list number with one list: those elected by preference, then the
 * others in list order.
 */
export function electFromOneList(
  seatsOfGroup: SeatsOfGroup,
  byPreference: readonly PreferenceElected[],
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): Elected {
  const { number, lists } = seatsOfGroup.group;
  const elected = new Set<CandidateId>();
  const preferred: PlacedCandidate[] = [];
  for (const { person, block, lot } of byPreference) {
    elected.add(person.id);
    preferred.push({ person, block, lot, place: person.places[0] });
    steps.push({
      kind: "preference-seat",
      article: rules.articles.preferenceSeats,
      group: number,
      list: lists[0].key,
      candidate: person.id,
      votes: person.votes,
      lot,
    });
  }
  const inListOrder = nextInListOrder(seatsOfGroup, elected, deceased, rules, steps);
  return { preferred, inListOrder };
}

/** Article P 17. */
function nextInListOrder(
  { group, seats }: SeatsOfGroup,
  elected: ReadonlySet<CandidateId>,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
  steps: Step[],
): ListOrderElected[] {
  const [list] = group.lists;
  const inListOrder: ListOrderElected[] = [];
  const open = seats - elected.size;
  for (let position = 0; position < list.candidates.length; position++) {
    if (inListOrder.length === open) break;
    const { id } = list.candidates[position] as Candidate;
    if (elected.has(id) || deceased.has(id)) continue;
    const votes = list.candidateVotes[position] as number;
    inListOrder.push({ candidate: id, list, position, votes });
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
