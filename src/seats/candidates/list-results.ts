import type { CandidateId, ElectedCandidate, ListResult } from "../../model/index.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import {
  type ElectionOfGroup,
  listElectedOn,
  type SeatsOfGroup,
  votesInGroup,
} from "./election-of-group.js";
import { placeOn } from "./preference-votes.js";
import type { Rankings } from "./ranking.js";
import type { GivenUpSeat } from "./several-groups.js";

/** Lists of which only the votes are known: seats without people. */
export function resultsWithoutPeople({ group, perList }: SeatsOfGroup): ListResult[] {
  return group.lists.map((list, index) => ({
    list: list.key,
    group: group.number,
    districts: list.list.districts,
    votes: list.votes,
    seats: perList[index] ?? 0,
    elected: [],
    electedOnOtherList: [],
    electedInOtherGroup: [],
    ranking: null,
  }));
}

/** What every list of a list number got: seats, people, ranking. */
export function resultsOfGroup(
  election: ElectionOfGroup,
  rankings: Rankings,
  givenUp: readonly GivenUpSeat[],
  rules: ResolvedRules,
): ListResult[] {
  const { group, perList, persons } = election;
  const ofGroup =
    givenUp.length === 0 ? givenUp : givenUp.filter(({ yields }) => yields === group.number);
  return group.lists.map((list, index) => {
    const ranking = rankings[index] ?? null;
    const here = ofGroup.filter((seat) => seat.list === index);
    return {
      list: list.key,
      group: group.number,
      districts: list.list.districts,
      votes: list.votes,
      seats: perList[index] ?? 0,
      elected: electedOn(election, index, here, rules),
      electedOnOtherList: persons === null ? [] : onOtherLists(election, index, ranking ?? []),
      electedInOtherGroup: here.length === 0 ? [] : inOrderOf(ranking ?? [], here),
      ranking,
    };
  });
}

function inOrderOf(
  ranking: readonly CandidateId[],
  givenUp: readonly GivenUpSeat[],
): CandidateId[] {
  return ranking.filter((id) => givenUp.some(({ candidate }) => candidate === id));
}

function onOtherLists(
  election: ElectionOfGroup,
  list: number,
  ranking: readonly CandidateId[],
): CandidateId[] {
  return ranking.filter((id) => {
    const elected = listElectedOn(election, id);
    return elected !== undefined && elected !== list;
  });
}

/** The elected candidates of one list in order of election. */
function electedOn(
  election: ElectionOfGroup,
  list: number,
  givenUp: readonly GivenUpSeat[],
  rules: ResolvedRules,
): ElectedCandidate[] {
  const gone = (id: CandidateId): boolean => givenUp.some(({ candidate }) => candidate === id);
  const elected = byPreference(election, list, gone, rules);
  election.inListOrder
    .filter((one) => one.list === list && !gone(one.candidate))
    .sort((left, right) => left.position - right.position)
    .forEach(({ candidate, position }) => {
      const votes = votesInGroup(election, candidate, position);
      elected.push({ candidate, by: "list-order", place: elected.length + 1, votes });
    });
  for (const { successor } of givenUp) {
    if (successor === null) continue;
    const position = election.group.lists[list]?.candidates.findIndex(({ id }) => id === successor);
    const votes = votesInGroup(election, successor, position ?? -1);
    elected.push({ candidate: successor, by: "succession", place: elected.length + 1, votes });
  }
  return elected;
}

/** Equal candidates who needed no lot in list order; they may share a place. */
function byPreference(
  election: ElectionOfGroup,
  list: number,
  gone: (id: CandidateId) => boolean,
  rules: ResolvedRules,
): ElectedCandidate[] {
  const onList = election.preferred
    .filter((one) => one.list === list && !gone(one.person.id))
    .map(({ person, block }) => ({ person, block, position: placeOn(person, list)?.position ?? 0 }))
    .sort((left, right) => left.block - right.block || left.position - right.position);
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
