import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { Candidate } from "../../model/election/election.js";
import type { Step } from "../../model/outcome/step.js";
import type { Draws } from "../draws.js";
import type { ListVotes } from "../votes.js";
import { continueDivision } from "./continue-division.js";
import type { ListOrderElected } from "./election-of-group.js";
import { type GroupSeats, type OpenList, openListWith } from "./group-seats.js";
import { betterPlace } from "./preference-votes.js";

/** Who cannot be elected any more: the deceased, and those elected already. */
export interface Availability {
  readonly deceased: ReadonlySet<string>;
  readonly elected: Set<string>;
}

/**
 * Articles P 17 and P 18 (1, 2, 3): the seats still open go to the candidates not yet elected in
 * list order. Each list proposes its next candidates; who is proposed by several lists is elected
 * where he or she has most votes, and the other lists propose again.
 */
export function* electByProposals(
  seats: GroupSeats,
  availability: Availability,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ListOrderElected[]> {
  const elected: ListOrderElected[] = [];
  while (seats.lists.some(({ open }) => open > 0)) {
    const exhausted = seats.lists.find(
      ({ list, open }) => open > 0 && nextCandidates(list, 1, availability).length === 0,
    );
    if (exhausted !== undefined) {
      yield* passSeat(exhausted, seats, availability, rules, steps);
      continue;
    }
    for (const { best, yielding } of chooseLists(seats, availability)) {
      elected.push(best);
      availability.elected.add(best.candidate);
      openListWith(seats, ({ list }) => list === best.list).open--;
      steps.push({
        kind: "list-order-seat",
        article: yielding.length > 0 ? rules.articles.proposals : rules.articles.listOrder,
        group: seats.group,
        list: best.list.key,
        candidate: best.candidate,
        yielding: yielding.map(({ list }) => list.key),
      });
    }
  }
  return elected;
}

/** The first candidates of a list who can be elected, as many as are asked for. */
function nextCandidates(
  list: ListVotes,
  count: number,
  availability: Availability,
): ListOrderElected[] {
  const proposals: ListOrderElected[] = [];
  for (let position = 0; position < list.candidates.length; position++) {
    if (proposals.length === count) break;
    const { id } = list.candidates[position] as Candidate;
    if (availability.deceased.has(id) || availability.elected.has(id)) continue;
    const votes = list.candidateVotes[position] as number;
    proposals.push({ candidate: id, list, position, votes });
  }
  return proposals;
}

/** A candidate where he or she is elected, and the other lists that proposed the candidate. */
interface Choice {
  readonly best: ListOrderElected;
  readonly yielding: readonly ListOrderElected[];
}

/** Each proposed candidate with the list on which he or she is elected, in order of the lists. */
function chooseLists(seats: GroupSeats, availability: Availability): Choice[] {
  const proposals = seats.lists.flatMap(({ list, open }) =>
    nextCandidates(list, open, availability),
  );
  const candidates = new Set(proposals.map(({ candidate }) => candidate));
  return [...candidates].map((id) => {
    const places = proposals.filter(({ candidate }) => candidate === id);
    const best = places.reduce(betterPlace);
    return { best, yielding: places.filter((place) => place !== best) };
  });
}

/** A list has no candidate left for an open seat: the seat goes where P 12 and P 13 go on. */
function* passSeat(
  from: OpenList,
  seats: GroupSeats,
  availability: Availability,
  rules: ResolvedRules,
  steps: Step[],
): Draws<void> {
  from.open--;
  const { to, lot } = yield* nextList(seats, availability, rules);
  if (to !== null) to.open++;
  steps.push({
    kind: "seat-passed",
    article: rules.articles.proposals,
    group: seats.group,
    from: from.list.key,
    to: to?.list.key ?? null,
    lot,
  });
}

/**
 * Goes on with P 12 and P 13 until a seat falls to a list that has a candidate for it; where the
 * division comes to its end first, the list of the lowest district that has one. A list without
 * votes, whose turn only comes when the others have none left, takes part with a candidate only.
 */
function* nextList(
  { lists, contest, continuation }: GroupSeats,
  availability: Availability,
  rules: ResolvedRules,
): Draws<{ to: OpenList | null; lot: number | null }> {
  const withCandidate = lists.filter(
    ({ list, open }) => nextCandidates(list, open + 1, availability).length > open,
  );
  const [first] = withCandidate;
  if (first === undefined) return { to: null, lot: null };
  for (const list of lists) {
    if (list.contender.votes === 0 && !withCandidate.includes(list)) list.contender.full = true;
  }
  for (;;) {
    const next = yield* continueDivision(contest, continuation, rules);
    if (next === null) return { to: first, lot: null };
    const to = withCandidate.find(({ contender }) => contender.key === next.to);
    if (to !== undefined) return { to, lot: next.lot };
  }
}
