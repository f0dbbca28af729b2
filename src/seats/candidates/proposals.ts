import type { CandidateId, ListNumber, Step } from "../../model/index.js";
import type { Contest } from "../contest.js";
import type { Draws } from "../draws.js";
import type { ResidualManner } from "../residual/residual-seats.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ListVotes } from "../votes.js";
import { continueDivision } from "./continue-division.js";
import type { ListOrderElected } from "./election-of-group.js";
import { type GroupSeats, keyOfList } from "./group-seats.js";
import type { Place } from "./preference-votes.js";

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
  group: ListNumber,
  rules: ResolvedRules,
  manner: ResidualManner,
  steps: Step[],
): Draws<ListOrderElected[]> {
  const elected: ListOrderElected[] = [];
  while (seats.open.some((open) => open > 0)) {
    const proposals = seats.lists.map((list, index) =>
      nextCandidates(list, seats.open[index] ?? 0, availability),
    );
    const exhausted = proposals.findIndex(
      (proposed, index) => proposed.length === 0 && (seats.open[index] ?? 0) > 0,
    );
    if (exhausted >= 0) {
      yield* passSeat(exhausted, seats, availability, group, rules, manner, steps);
      continue;
    }
    for (const choice of chooseLists(proposals, seats.lists)) {
      elected.push(choice);
      availability.elected.add(choice.candidate);
      seats.open[choice.list] = (seats.open[choice.list] ?? 0) - 1;
      steps.push({
        kind: "list-order-seat",
        article: choice.yielding.length > 0 ? rules.articles.proposals : rules.articles.listOrder,
        group,
        list: keyOfList(seats, choice.list),
        candidate: choice.candidate,
        yielding: choice.yielding.map((list) => keyOfList(seats, list)),
      });
    }
  }
  return elected;
}

function nextCandidates(list: ListVotes, count: number, availability: Availability): number[] {
  const positions: number[] = [];
  for (
    let position = 0;
    position < list.candidates.length && positions.length < count;
    position++
  ) {
    const { id } = list.candidates[position] as { id: CandidateId };
    if (!availability.deceased.has(id) && !availability.elected.has(id)) positions.push(position);
  }
  return positions;
}

interface Choice extends ListOrderElected {
  readonly yielding: readonly number[];
}

/** Each proposed candidate with the list on which he or she is elected, in order of the lists. */
function chooseLists(proposals: readonly number[][], lists: readonly ListVotes[]): Choice[] {
  const proposedBy = new Map<CandidateId, Place[]>();
  lists.forEach((list, index) => {
    for (const position of proposals[index] ?? []) {
      const { id } = list.candidates[position] as { id: CandidateId };
      const place = { list: index, position, votes: list.candidateVotes[position] ?? 0 };
      const places = proposedBy.get(id);
      if (places === undefined) proposedBy.set(id, [place]);
      else places.push(place);
    }
  });
  return [...proposedBy].map(([candidate, places]) => {
    const best = places.reduce((most, place) => (place.votes > most.votes ? place : most));
    return {
      candidate,
      list: best.list,
      position: best.position,
      yielding: places.filter((place) => place !== best).map(({ list }) => list),
    };
  });
}

/** A list has no candidate left for an open seat: the seat goes where P 12 and P 13 go on. */
function* passSeat(
  from: number,
  seats: GroupSeats,
  availability: Availability,
  group: ListNumber,
  rules: ResolvedRules,
  manner: ResidualManner,
  steps: Step[],
): Draws<void> {
  const { contest } = seats;
  seats.open[from] = (seats.open[from] ?? 0) - 1;
  const to = contest === null ? null : yield* nextList(contest, seats, availability, rules, manner);
  if (to !== null) seats.open[to.list] = (seats.open[to.list] ?? 0) + 1;
  steps.push({
    kind: "seat-passed",
    article: rules.articles.proposals,
    group,
    from: keyOfList(seats, from),
    to: to === null ? null : keyOfList(seats, to.list),
    lot: to?.lot ?? null,
  });
}

/**
 * Goes on with P 12 and P 13 until a seat falls to a list that has a candidate for it; where the
 * division comes to its end first, the list of the lowest district that has one. A list without
 * votes, whose turn only comes when the others have none left, takes part with a candidate only.
 */
function* nextList(
  contest: Contest,
  seats: GroupSeats,
  availability: Availability,
  rules: ResolvedRules,
  manner: ResidualManner,
): Draws<{ list: number; lot: number | null } | null> {
  const withCandidate = (list: number): boolean =>
    hasCandidateFor(seats.lists[list] as ListVotes, seats.open[list] ?? 0, availability);
  const first = seats.lists.findIndex((_, index) => withCandidate(index));
  if (first < 0) return null;
  for (;;) {
    contest.contenders.forEach((contender, index) => {
      if (contender.votes === 0 && !withCandidate(index)) contender.full = true;
    });
    const next = yield* continueDivision(contest, seats.continuation, rules, manner);
    if (next === null) return { list: first, lot: null };
    if (withCandidate(next.list)) return next;
  }
}

/** Whether the list has a candidate for one seat more than it has open. */
function hasCandidateFor(list: ListVotes, open: number, availability: Availability): boolean {
  return nextCandidates(list, open + 1, availability).length > open;
}
