import type { CandidateId } from "../../model/index.js";
import type { Contest } from "../contest.js";
import type { GroupVotes } from "../votes.js";
import type { Person, PreferenceElected } from "./preference-votes.js";

/** The seats of one list number, over its lists. */
export interface SeatsOfGroup {
  readonly group: GroupVotes;
  /** Seats per list, in the order of `group.lists`. */
  readonly perList: readonly number[];
  /** The division over the lists (P 12, P 13); null when the group has one list. */
  readonly contest: Contest | null;
}

/** Who of a list number passed the preference threshold, and who is elected by it (P 15). */
export interface PreferenceOfGroup {
  /** All candidates of a group with several lists; null when it has one. */
  readonly persons: ReadonlyMap<CandidateId, Person> | null;
  readonly overThreshold: readonly Person[];
  readonly elected: readonly PreferenceElected[];
}

/** A candidate elected by preference, with the index of the list on which (P 15, P 16). */
export interface PlacedCandidate extends PreferenceElected {
  readonly list: number;
}

/** A candidate elected in list order, with the index of the list (P 17, P 18). */
export interface ListOrderElected {
  readonly candidate: CandidateId;
  readonly list: number;
  readonly position: number;
}

/** Who is elected for one list number. */
export interface ElectionOfGroup extends SeatsOfGroup {
  readonly preferred: readonly PlacedCandidate[];
  readonly inListOrder: readonly ListOrderElected[];
  /** Candidates over the threshold who got no seat by it. */
  readonly unelectedOverThreshold: readonly Person[];
  /** The candidates of a group with several lists; null when it has one. */
  readonly persons: ReadonlyMap<CandidateId, Person> | null;
}

/** The index of the list on which the candidate is elected; undefined: not elected here. */
export function listElectedOn(
  election: ElectionOfGroup,
  candidate: CandidateId,
): number | undefined {
  return (
    election.preferred.find(({ person }) => person.id === candidate)?.list ??
    election.inListOrder.find((elected) => elected.candidate === candidate)?.list
  );
}

/** The candidate's votes on all lists of the group together. */
export function votesInGroup(
  election: ElectionOfGroup,
  candidate: CandidateId,
  position: number,
): number {
  return election.persons === null
    ? (election.group.lists[0]?.candidateVotes[position] ?? 0)
    : (election.persons.get(candidate)?.votes ?? 0);
}
