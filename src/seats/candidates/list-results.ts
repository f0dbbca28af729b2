import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { ElectedCandidate, ListResult } from "../../model/outcome/outcome.js";
import type { ListVotes } from "../votes.js";
import { type SeatsOfGroup, votesInGroup } from "./election-of-group.js";
import type { RankedGroup } from "./ranking.js";
import type { GivenUpSeat } from "./several-groups.js";

/** Lists of which only the votes are known: seats without people. */
export function resultsWithoutPeople({ group, lists }: SeatsOfGroup): ListResult[] {
  return lists.map(({ list, seats }) => ({
    list: list.key,
    group: group.number,
    districts: list.list.districts,
    votes: list.votes,
    seats,
    elected: [],
    electedOnOtherList: [],
    electedInOtherGroup: [],
    ranking: null,
  }));
}

/** What every list of a list number got: seats, people, ranking. */
export function resultsOfGroup(
  election: RankedGroup,
  givenUp: readonly GivenUpSeat[],
  rules: ResolvedRules,
): ListResult[] {
  const { group, lists, ranked } = election;
  return lists.map(({ list, seats, ranking }) => {
    const givenUpHere = givenUp.filter((seat) => seat.list === list);
    const leaving = givenUpHere.map(({ candidate }) => candidate);
    return {
      list: list.key,
      group: group.number,
      districts: list.list.districts,
      votes: list.votes,
      seats,
      elected: electedOn(election, list, givenUpHere, rules),
      electedOnOtherList: inOrderOf(ranking, electedElsewhere(election, list)),
      electedInOtherGroup: inOrderOf(ranking, leaving),
      ranking: ranked ? ranking : null,
    };
  });
}

/** Those of the candidates who are in the ranking, in its order. */
function inOrderOf(
  ranking: readonly CandidateId[],
  candidates: readonly CandidateId[],
): CandidateId[] {
  if (candidates.length === 0) return [];
  return ranking.filter((id) => candidates.includes(id));
}

/** Who is elected on another list of the group. */
function electedElsewhere({ preferred, inListOrder }: RankedGroup, list: ListVotes): CandidateId[] {
  const elsewhere: CandidateId[] = [];
  for (const { person, place } of preferred) {
    if (place.list !== list) elsewhere.push(person.id);
  }
  for (const { candidate, list: other } of inListOrder) {
    if (other !== list) elsewhere.push(candidate);
  }
  return elsewhere;
}

/** The elected candidates of one list in order of election. */
function electedOn(
  election: RankedGroup,
  list: ListVotes,
  givenUp: readonly GivenUpSeat[],
  rules: ResolvedRules,
): ElectedCandidate[] {
  const gone = (id: CandidateId): boolean => givenUp.some(({ candidate }) => candidate === id);
  const elected = byPreference(election, list, gone, rules);
  const { group, contest } = election;
  election.inListOrder
    .filter((one) => one.list === list && !gone(one.candidate))
    .sort((left, right) => left.position - right.position)
    .forEach(({ candidate, votes: onList }) => {
      const votes = contest === null ? onList : votesInGroup(group, candidate);
      elected.push({ candidate, by: "list-order", place: elected.length + 1, votes });
    });
  for (const { successor } of givenUp) {
    if (successor === null) continue;
    const votes = votesInGroup(group, successor);
    elected.push({ candidate: successor, by: "succession", place: elected.length + 1, votes });
  }
  return elected;
}

/** Equal candidates who needed no lot in list order; they may share a place. */
function byPreference(
  { preferred }: RankedGroup,
  list: ListVotes,
  gone: (id: CandidateId) => boolean,
  rules: ResolvedRules,
): ElectedCandidate[] {
  const onList = preferred
    .filter(({ person, place }) => place.list === list && !gone(person.id))
    .sort((left, right) => left.block - right.block || left.place.position - right.place.position);
  const share = rules.readings.equalCandidates === "equal-order";
  return onList.map(({ person, block }, index) => {
    const first = share ? onList.findIndex((other) => other.block === block) : index;
    return {
      candidate: person.id,
      by: "preference-votes",
      place: first + 1,
      votes: person.votes,
    };
  });
}
