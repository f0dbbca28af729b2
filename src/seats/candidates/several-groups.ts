import type { CandidateId, ListNumber } from "../../model/index.js";
import { type ListVotes, lowestDistrict as lowestDistrictOf } from "../votes.js";
import type { GroupElection } from "./elect-group.js";

/** A seat that a candidate gives up because he or she is elected in another group. */
export interface GivenUpSeat {
  readonly candidate: CandidateId;
  readonly keeps: ListNumber;
  readonly yields: ListNumber;
  readonly list: number;
}

/**
 * Candidates elected for several political groups keep the seat of the group with most votes for
 * them (where these are equal, of the list in the lowest district) and give up the others. The law has no
 * rule: reading `electedInSeveralGroups`.
 */
export function seatsGivenUp(elections: readonly GroupElection[]): GivenUpSeat[] {
  const seen = new Set<CandidateId>();
  const several = new Set<CandidateId>();
  for (const { elected } of elections) {
    for (const candidate of elected) {
      if (seen.has(candidate)) several.add(candidate);
      seen.add(candidate);
    }
  }
  return [...several].flatMap((candidate) => {
    const [keeps, ...yields] = elections
      .filter(({ elected }) => elected.has(candidate))
      .map((election) => ({
        election,
        votes: votesInGroup(election, candidate),
        district: lowestDistrict(election.group.lists[listOf(election, candidate)]),
      }))
      .sort((left, right) => right.votes - left.votes || left.district - right.district);
    if (keeps === undefined) return [];
    return yields.map(({ election }) => ({
      candidate,
      keeps: keeps.election.group.number,
      yields: election.group.number,
      list: listOf(election, candidate),
    }));
  });
}

/** Votes for a candidate on all lists of the group together. */
export function votesInGroup({ group }: GroupElection, candidate: CandidateId): number {
  let votes = 0;
  for (const list of group.lists) {
    list.candidates.forEach(({ id }, position) => {
      if (id === candidate) votes += list.candidateVotes[position] ?? 0;
    });
  }
  return votes;
}

function lowestDistrict(list: ListVotes | undefined): number {
  return list === undefined ? Number.POSITIVE_INFINITY : lowestDistrictOf(list.list);
}

function listOf(election: GroupElection, candidate: CandidateId): number {
  const preferred = election.preferred.find(({ person }) => person.id === candidate);
  if (preferred !== undefined) return preferred.list;
  return election.inListOrder.find((elected) => elected.candidate === candidate)?.list ?? 0;
}
