import type { CandidateId } from "../../../model/identifiers.js";
import type { Readings } from "../../../model/outcome/readings.js";
import type { RuleFacts } from "../../facts/facts.js";
import { type CountedList, votesInGroup } from "../counted-votes.js";
import { type Derivation, orderStep } from "../derivation.js";
import type { ElectedGroup, Holder } from "./filling.js";
import type { Rankings } from "./ranking.js";

/** A seat given up by a candidate who is elected elsewhere, and who takes it. */
export interface GivenUp {
  readonly holder: Holder;
  readonly successor: CandidateId | null;
}

/**
 * Who is elected for several groups keeps the seat of the group with most votes; elsewhere the
 * next of the ranking follows. The law does not say so, nor whose turn it is first where several could
 * be followed by the same: the official program does.
 */
export function* seatsGivenUp(
  elections: readonly ElectedGroup[],
  rankings: Rankings,
  facts: RuleFacts,
  { successorElectedElsewhere, sharedSuccessor }: Readings,
): Derivation<readonly GivenUp[]> {
  const everyone = elections.flatMap(({ filling }) => [...filling.elected.keys()]);
  const taken = new Set<CandidateId>(successorElectedElsewhere === "passed-over" ? everyone : []);
  const several = new Set(everyone.filter((id, index) => everyone.indexOf(id) < index));
  const seats = inOrderOfPlace(several, elections).flatMap((candidate) => {
    const [keeps, ...others] = elections
      .flatMap(({ group, filling }) => {
        const holder = filling.elected.get(candidate);
        if (holder === undefined) return [];
        return [{ group, filling, holder, votes: votesInGroup(group, candidate) }];
      })
      .sort(
        (left, right) =>
          right.votes - left.votes ||
          left.holder.on.list.lowestDistrict - right.holder.on.list.lowestDistrict,
      );
    return others.map((seat) => ({ ...seat, candidate, keeps: (keeps ?? seat).group.number }));
  });
  const nextFor = ({ holder, filling }: (typeof seats)[number]): readonly CandidateId[] =>
    (rankings.get(holder.on.list) ?? []).filter((id) => !filling.elected.has(id) && !taken.has(id));
  const successors = new Map<(typeof seats)[number], CandidateId>();
  const settle = (seat: (typeof seats)[number], successor: CandidateId): void => {
    successors.set(seat, successor);
    taken.add(successor);
  };
  if (sharedSuccessor === "lowest-district") {
    for (const seat of seats) {
      const [next] = nextFor(seat);
      if (next !== undefined) settle(seat, next);
    }
  }
  for (let settled = -1; settled < successors.size; ) {
    settled = successors.size;
    if (sharedSuccessor === "lowest-district") break;
    // W 6 and P 18: each list proposes, the seat with most votes for the candidate is settled.
    const ofList = new Map<CountedList, number>();
    const proposals = seats
      .filter((seat) => !successors.has(seat))
      .flatMap((seat) => {
        const { list } = seat.holder.on;
        const before = ofList.get(list) ?? 0;
        ofList.set(list, before + 1);
        const id = nextFor(seat)[before];
        if (id === undefined) return [];
        const votes = list.candidates?.find((one) => one.id === id)?.votes ?? 0;
        return [{ seat, id, votes, district: list.lowestDistrict }];
      })
      .sort((left, right) => right.votes - left.votes || left.district - right.district);
    for (const { seat, id } of proposals) if (!taken.has(id)) settle(seat, id);
  }
  const order = new Map<CountedList, CandidateId[]>();
  for (const [{ holder }, id] of successors) {
    const { list } = holder.on;
    order.set(list, [...(order.get(list) ?? []), id]);
  }
  for (const [list, ids] of order) {
    const ranking = rankings.get(list) ?? [];
    ids.sort((left, right) => ranking.indexOf(left) - ranking.indexOf(right));
  }
  const givenUp: GivenUp[] = [];
  for (const { candidate, keeps, group, holder } of seats) {
    const { list } = holder.on;
    const successor = order.get(list)?.shift() ?? null;
    givenUp.push({ holder, successor });
    yield* orderStep({
      kind: "elected-in-several-groups",
      article: facts.people.oneList,
      candidate,
      keeps,
      yields: group.number,
      list: list.key,
      successor,
    });
  }
  return givenUp;
}

/** By the lowest district in which they stand, the place on the list there, and its number. */
function inOrderOfPlace(
  candidates: ReadonlySet<CandidateId>,
  elections: readonly ElectedGroup[],
): CandidateId[] {
  const places = elections.flatMap(({ group }) =>
    group.lists.flatMap(({ lowestDistrict, candidates: onList }) =>
      (onList ?? []).map(
        ({ id }, position) => [id, lowestDistrict, position, group.number] as const,
      ),
    ),
  );
  const inOrder = places
    .filter(([id]) => candidates.has(id))
    .sort(
      ([, ofDistrict, at, ofGroup], [, district, position, group]) =>
        ofDistrict - district || at - position || ofGroup - group,
    );
  return [...new Set(inOrder.map(([id]) => id))];
}
