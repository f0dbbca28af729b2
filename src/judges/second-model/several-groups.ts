import type { CandidateId } from "../../model/identifiers.js";
import type { Case } from "./case.js";
import type { Holder, PeopleOfGroup } from "./people.js";
import { rankingOf } from "./ranking.js";
import { type Group, votesInGroup } from "./votes.js";

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
  const { electedInSeveralGroups, successorElectedElsewhere } = one.readings;
  if (electedInSeveralGroups === "elected-in-each") return [];
  const everyone = groups.flatMap(({ holders }) => holders.map(({ id }) => id));
  const taken = new Set(successorElectedElsewhere === "passed-over" ? everyone : []);
  const several = new Set(everyone.filter((id, index) => everyone.indexOf(id) < index));
  return inOrder(several, one.groups).flatMap((id) => {
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
    return others.map(({ people, holder }): GivenUp => {
      const isElectedHere = (next: CandidateId): boolean =>
        people.holders.some((other) => other.id === next);
      const successor = (rankingOf(holder.on.list, people, one) ?? []).find(
        (next) => !isElectedHere(next) && !taken.has(next),
      );
      if (successor !== undefined) taken.add(successor);
      return { holder, successor: successor ?? null };
    });
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
