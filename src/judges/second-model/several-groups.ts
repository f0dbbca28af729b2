import type { CandidateId } from "../../model/identifiers.js";
import type { Case } from "./case.js";
import type { Holder, PeopleOfGroup } from "./people.js";
import { rankingOf } from "./ranking.js";
import { type Group, type List, votesInGroup } from "./votes.js";

/** A seat that somebody elected in several groups gives up. */
export interface GivenUp {
  readonly holder: Holder;
  /** Who takes it; null: nobody is left. */
  readonly successor: CandidateId | null;
}

/**
 * Who is elected in several groups keeps the seat of the group with most votes, of equals that of the
 * lowest district; elsewhere the next of the ranking follows, first for who stands in the lowest
 * district. The law is silent: the official program has it so.
 */
export function seatsGivenUp(groups: readonly PeopleOfGroup[], one: Case): readonly GivenUp[] {
  const { electedInSeveralGroups, successorElectedElsewhere, sharedSuccessor } = one.readings;
  if (electedInSeveralGroups === "elected-in-each") return [];
  const everyone = groups.flatMap(({ holders }) => holders.map(({ id }) => id));
  const taken = new Set(successorElectedElsewhere === "passed-over" ? everyone : []);
  const several = new Set(everyone.filter((id, index) => everyone.indexOf(id) < index));
  const seats = inOrder(several, one.groups).flatMap((id) => {
    const [, ...others] = groups
      .flatMap((people) =>
        people.holders
          .filter((holder) => holder.id === id)
          .map((holder) => ({ people, holder, votes: votesInGroup(people.seats.group, id) })),
      )
      .sort(
        (left, right) =>
          right.votes - left.votes ||
          left.holder.on.list.lowestDistrict - right.holder.on.list.lowestDistrict,
      );
    return others;
  });
  type Seat = (typeof seats)[number];
  const listOf = ({ holder }: Seat): List => holder.on.list;
  const nextOn = (seat: Seat): readonly CandidateId[] =>
    (rankingOf(listOf(seat), seat.people, one) ?? []).filter(
      (next) => !taken.has(next) && seat.people.holders.every(({ id }) => id !== next),
    );
  const votesFor = (seat: Seat, id: CandidateId): number =>
    listOf(seat).living?.find((candidate) => candidate.id === id)?.votes ?? 0;
  const found = new Map<Seat, CandidateId>();
  for (;;) {
    const open = seats.filter((seat) => !found.has(seat) && nextOn(seat).length > 0);
    // W 6 and P 18: who is next for several seats takes the one with most votes on its list.
    const wishes = open.map((seat) => {
      const ofList = open.filter((other) => listOf(other) === listOf(seat));
      return { seat, id: nextOn(seat)[ofList.indexOf(seat)] };
    });
    const [first] = wishes;
    if (first === undefined) break;
    if (sharedSuccessor === "lowest-district") {
      if (first.id === undefined) break;
      found.set(first.seat, first.id);
      taken.add(first.id);
      continue;
    }
    for (const id of new Set(wishes.flatMap((wish) => wish.id ?? []))) {
      const [best] = wishes
        .filter((wish) => wish.id === id)
        .map(({ seat }) => seat)
        .sort(
          (left, right) =>
            votesFor(right, id) - votesFor(left, id) ||
            listOf(left).lowestDistrict - listOf(right).lowestDistrict,
        );
      if (best === undefined) continue;
      found.set(best, id);
      taken.add(id);
    }
  }
  return seats.map((seat): GivenUp => {
    // On one list whoever ranks higher follows who gives up first.
    const ofList = seats.filter((other) => listOf(other) === listOf(seat));
    const ids = ofList.flatMap((other) => found.get(other) ?? []);
    const ranking = rankingOf(listOf(seat), seat.people, one) ?? [];
    const ranked = ranking.filter((id) => ids.includes(id));
    return { holder: seat.holder, successor: ranked[ofList.indexOf(seat)] ?? null };
  });
}

/** By the lowest district in which they stand, of equals by the place there, then by list number. */
function inOrder(several: ReadonlySet<CandidateId>, groups: readonly Group[]): CandidateId[] {
  const places = groups.flatMap(({ number, lists }) =>
    lists.flatMap(({ lowestDistrict, living }) =>
      (living ?? []).map(({ id, place }) => ({ id, order: [lowestDistrict, place, number] })),
    ),
  );
  const before = (left: readonly number[], right: readonly number[]): number => {
    const at = left.findIndex((figure, index) => figure !== right[index]);
    return (left[at] ?? 0) - (right[at] ?? 0);
  };
  const sorted = places
    .filter(({ id }) => several.has(id))
    .sort((left, right) => before(left.order, right.order));
  return [...new Set(sorted.map(({ id }) => id))];
}
