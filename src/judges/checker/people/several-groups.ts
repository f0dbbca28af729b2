import type { CandidateId } from "../../../model/identifiers.js";
import type { RuleFacts } from "../../facts/facts.js";
import { votesInGroup } from "../counted-votes.js";
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
  electedPassedOver: boolean,
): Derivation<readonly GivenUp[]> {
  const everyone = elections.flatMap(({ filling }) => [...filling.elected.keys()]);
  const taken = new Set<CandidateId>(electedPassedOver ? everyone : []);
  const several = new Set(everyone.filter((id, index) => everyone.indexOf(id) < index));
  const givenUp: GivenUp[] = [];
  for (const candidate of inOrderOfPlace(several, elections)) {
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
    for (const { group, filling, holder } of others) {
      const { list } = holder.on;
      const successor =
        (rankings.get(list) ?? []).find((id) => !filling.elected.has(id) && !taken.has(id)) ?? null;
      if (successor !== null) taken.add(successor);
      givenUp.push({ holder, successor });
      yield* orderStep({
        kind: "elected-in-several-groups",
        article: facts.people.oneList,
        candidate,
        keeps: (keeps?.group ?? group).number,
        yields: group.number,
        list: list.key,
        successor,
      });
    }
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
