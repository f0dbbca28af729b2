import type { CandidateId } from "../../model/identifiers.js";
import type { Contest } from "../contest.js";
import type { GroupVotes, ListVotes } from "../votes.js";
import type { Person, Place, PreferenceElected } from "./preference-votes.js";

/** A list with its seats. */
export interface SeatsOfList {
  readonly list: ListVotes;
  readonly seats: number;
}

/** The seats of one list number, over its lists. */
export interface SeatsOfGroup {
  readonly group: GroupVotes;
  readonly seats: number;
  readonly lists: readonly SeatsOfList[];
  /** The division over the lists (P 12, P 13); null for one list, or without seats. */
  readonly contest: Contest | null;
}

/** A candidate elected by preference, and where (P 15, P 16). */
export interface PlacedCandidate extends PreferenceElected {
  readonly place: Place;
}

/** A candidate elected in list order (P 17, P 18). */
export interface ListOrderElected extends Place {
  readonly candidate: CandidateId;
}

/** Who is elected for one list number, and how. */
export interface Elected {
  readonly preferred: readonly PlacedCandidate[];
  readonly inListOrder: readonly ListOrderElected[];
}

/** A list number with its seats and who is elected for it. */
export interface ElectionOfGroup extends SeatsOfGroup, Elected {
  /** Whether the law orders a ranking of its lists (P 19, fifth paragraph). */
  readonly ranked: boolean;
  /** Candidates over the threshold of the ranking who got no seat by preference. */
  readonly unelectedOverThreshold: readonly Person[];
}

/** The list on which the candidate is elected; undefined: not elected here. */
export function listElectedOn(
  { preferred, inListOrder }: Elected,
  candidate: CandidateId,
): ListVotes | undefined {
  return (
    preferred.find(({ person }) => person.id === candidate)?.place.list ??
    inListOrder.find((elected) => elected.candidate === candidate)?.list
  );
}

/** The candidate's votes on all lists of the group together. */
export function votesInGroup({ lists }: GroupVotes, candidate: CandidateId): number {
  let votes = 0;
  for (const { candidates, candidateVotes } of lists) {
    const position = candidates.findIndex(({ id }) => id === candidate);
    if (position >= 0) votes += candidateVotes[position] as number;
  }
  return votes;
}
