import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { EmlElectionCandidate } from "./candidates-from-eml.js";

/** An elected candidate as a result file says it. */
export interface ElectedInOrder {
  readonly candidate: string;
  /** `1`: on preference votes; `2`: in the order of the list. */
  readonly ranking: "1" | "2";
  /** Candidates with the same rank may stand in any order. */
  readonly rank: number;
}

/**
 * The elected candidates of a list number in the order of a result file: those elected on preference
 * votes by their votes over all its lists, then the others by their position on the lists.
 */
export function electedInOrder(
  outcome: CompletedOutcome,
  candidates: readonly EmlElectionCandidate[],
  group: number,
): readonly ElectedInOrder[] {
  const positions = new Map<string, number>();
  for (const { id, position, list } of candidates) {
    if (list === group) positions.set(id, Math.min(position, positions.get(id) ?? position));
  }
  const elected = outcome.lists
    .filter((list) => list.group === group)
    .flatMap((list) => list.elected)
    .map(({ candidate, by, votes }): ElectedInOrder => {
      const ranking = by === "preference-votes" ? "1" : "2";
      const rank = ranking === "1" ? -votes : (positions.get(candidate) ?? positions.size + 1);
      return { candidate, ranking, rank };
    });
  return elected.sort(
    (one, other) => Number(one.ranking) - Number(other.ranking) || one.rank - other.rank,
  );
}
