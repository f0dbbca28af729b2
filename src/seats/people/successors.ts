import type { CandidateId } from "../../model/identifiers.js";
import { lowestDistrict, placesOn } from "../votes.js";
import type { PeopleOfList } from "./people-of-list.js";

/** A list that looks for successors. */
interface ListLooking {
  readonly list: PeopleOfList;
  /** How many it has lost. */
  readonly lost: number;
  /** Who can succeed, in the order of the ranking. */
  readonly candidates: readonly CandidateId[];
  readonly votes: ReadonlyMap<CandidateId, number>;
  readonly district: number;
}

/** Who succeeds on each list, in the order of its ranking. */
export type Successors = ReadonlyMap<PeopleOfList, readonly CandidateId[]>;

/** The lists that lost somebody, each as often as it stands in `losses`. */
export function listsLooking(
  losses: readonly PeopleOfList[],
  isFree: (candidate: CandidateId, list: PeopleOfList) => boolean,
): readonly ListLooking[] {
  return [...new Set(losses)].map((list) => ({
    list,
    lost: losses.filter((one) => one === list).length,
    candidates: (list.ranking ?? []).filter((id) => isFree(id, list)),
    votes: new Map(placesOn(list.of).map(({ id, votes }) => [id, votes])),
    district: lowestDistrict(list.of.list),
  }));
}

/**
 * As for vacancies of one day (W 6, P 18): each list proposes its next in rank; who is proposed by
 * several takes the seat of the list with most votes for him or her, of equals that in the lowest
 * district, and the others propose again.
 */
export function byMostVotes(lists: readonly ListLooking[]): Successors {
  const found = new Map<ListLooking, Set<CandidateId>>(lists.map((one) => [one, new Set()]));
  const taken = new Set<CandidateId>();
  const open = (one: ListLooking): number => one.lost - (found.get(one)?.size ?? 0);
  for (;;) {
    const proposals = lists.flatMap((one) =>
      one.candidates
        .filter((id) => !taken.has(id))
        .slice(0, open(one))
        .map((id) => ({ id, one, votes: one.votes.get(id) ?? 0 })),
    );
    if (proposals.length === 0) break;
    for (const id of new Set(proposals.map((proposal) => proposal.id))) {
      const { one } = proposals
        .filter((proposal) => proposal.id === id)
        .reduce((best, other) =>
          other.votes > best.votes ||
          (other.votes === best.votes && other.one.district < best.one.district)
            ? other
            : best,
        );
      found.get(one)?.add(id);
      taken.add(id);
    }
  }
  return new Map(
    lists.map((one) => [one.list, one.candidates.filter((id) => found.get(one)?.has(id))]),
  );
}

/** The seats in their order: each takes the next in rank whom none before it took. */
export function inTurn(losses: readonly PeopleOfList[], lists: readonly ListLooking[]): Successors {
  const taken = new Set<CandidateId>();
  const found = new Map<PeopleOfList, CandidateId[]>();
  for (const loss of losses) {
    const candidates = lists.find(({ list }) => list === loss)?.candidates ?? [];
    const next = candidates.find((id) => !taken.has(id));
    if (next === undefined) continue;
    taken.add(next);
    found.set(loss, [...(found.get(loss) ?? []), next]);
  }
  return found;
}
