import type { CandidateId, ListNumber, Step } from "../../model/index.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import { lowestDistrict } from "../votes.js";
import { type ElectionOfGroup, listElectedOn } from "./election-of-group.js";
import type { Rankings } from "./ranking.js";

/** A seat that a candidate gives up because he or she is elected in another group. */
export interface GivenUpSeat {
  readonly candidate: CandidateId;
  readonly keeps: ListNumber;
  readonly yields: ListNumber;
  /** Index of the list in the group that loses the candidate. */
  readonly list: number;
  /** Who takes the seat; null: nobody is left. */
  readonly successor: CandidateId | null;
}

/**
 * Candidates elected for several political groups keep the seat of the group with most votes for
 * them (where these are equal, of the list in the lowest district) and give up the others, to the
 * next in rank. The law has no rule: reading `electedInSeveralGroups`.
 */
export function seatsGivenUp(
  elections: readonly ElectionOfGroup[],
  rankings: readonly Rankings[],
  rules: ResolvedRules,
  steps: Step[],
): GivenUpSeat[] {
  if (rules.readings.electedInSeveralGroups === "elected-in-each") return [];
  const several = electedSeveralTimes(elections);
  if (several.length === 0) return [];
  const elsewhere = rules.readings.successorElectedElsewhere === "passed-over" ? elections : [];
  const succeeded = new Set<CandidateId>();
  return several.flatMap((candidate) => {
    const [keeps, ...yields] = inOrderOfVotes(elections, candidate);
    if (keeps === undefined) return [];
    return yields.map(({ index, election, list }) => {
      const ranking = rankings[index]?.[list] ?? [];
      const isElected = (id: CandidateId): boolean =>
        [election, ...elsewhere].some((group) => listElectedOn(group, id) !== undefined);
      const successor = ranking.find((id) => !succeeded.has(id) && !isElected(id)) ?? null;
      if (successor !== null) succeeded.add(successor);
      const seat: GivenUpSeat = {
        candidate,
        keeps: keeps.election.group.number,
        yields: election.group.number,
        list,
        successor,
      };
      record(seat, election, rules, steps);
      return seat;
    });
  });
}

function electedSeveralTimes(elections: readonly ElectionOfGroup[]): CandidateId[] {
  const once = new Set<CandidateId>();
  const several = new Set<CandidateId>();
  const meet = (id: CandidateId): void => {
    if (once.has(id)) several.add(id);
    once.add(id);
  };
  for (const { preferred, inListOrder } of elections) {
    for (const { person } of preferred) meet(person.id);
    for (const { candidate } of inListOrder) meet(candidate);
  }
  return [...several];
}

/** The groups for which the candidate is elected, most votes for the candidate first. */
function inOrderOfVotes(elections: readonly ElectionOfGroup[], candidate: CandidateId) {
  return elections
    .flatMap((election, index) => {
      const list = listElectedOn(election, candidate);
      const standing = list === undefined ? undefined : election.group.lists[list];
      if (list === undefined || standing === undefined) return [];
      const votes = votesOf(election, candidate);
      return [{ index, election, list, votes, district: lowestDistrict(standing.list) }];
    })
    .sort((left, right) => right.votes - left.votes || left.district - right.district);
}

function votesOf({ group }: ElectionOfGroup, candidate: CandidateId): number {
  let votes = 0;
  for (const list of group.lists) {
    const position = list.candidates.findIndex(({ id }) => id === candidate);
    votes += list.candidateVotes[position] ?? 0;
  }
  return votes;
}

function record(
  { candidate, keeps, yields, list, successor }: GivenUpSeat,
  { group }: ElectionOfGroup,
  rules: ResolvedRules,
  steps: Step[],
): void {
  const key = group.lists[list]?.key;
  if (key === undefined) return;
  steps.push({
    kind: "elected-in-several-groups",
    article: rules.articles.preferenceSeats,
    candidate,
    keeps,
    yields,
    list: key,
    successor,
  });
}
