import {
  type CandidateId,
  type ElectedCandidate,
  type Election,
  hasCandidates,
  type ListNumber,
  type ListResult,
  type Step,
} from "../../model/index.js";
import { mannerOf } from "../apportion.js";
import type { Draws } from "../draws.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import { electGroup, type GroupElection, type SeatsOfGroup } from "./elect-group.js";
import { personsOverThreshold } from "./preference-votes.js";
import { rankingOf } from "./ranking.js";
import { type GivenUpSeat, seatsGivenUp, votesInGroup } from "./several-groups.js";
import { fewestVotesOver, preferenceThreshold } from "./threshold.js";

/**
 * From seats to people: articles P 15 to P 19 for every list number, with the seats that candidates
 * elected in several groups give up.
 */
export function* electPeople(
  seatsOfGroups: readonly SeatsOfGroup[],
  votes: number,
  election: Election,
  rules: ResolvedRules,
  steps: Step[],
): Draws<ListResult[]> {
  const { preference } = rules;
  const known = seatsOfGroups.some(({ group }) =>
    group.lists.some(({ list }) => hasCandidates(list)),
  );
  if (preference === null || !known) return seatsOfGroups.flatMap(withoutPeople);
  steps.push({
    kind: "preference-threshold",
    article: preference.article,
    share: preference.share,
    threshold: preferenceThreshold(preference, votes, election.seats),
    test: preference.test,
  });
  const fewestVotes = fewestVotesOver(preference, votes, election.seats);
  const deceased = new Set<string>(election.deceased);
  const manner = mannerOf(rules);
  const elections: GroupElection[] = [];
  for (const seats of seatsOfGroups) {
    elections.push(
      seats.group.lists.every(({ list }) => hasCandidates(list))
        ? yield* electGroup(seats, fewestVotes, deceased, rules, manner, steps)
        : unknownPeople(seats),
    );
  }
  const ranking = { fewestVotes: rankingThreshold(rules, votes, election.seats, fewestVotes) };
  const rankings = elections.map((group) =>
    rankingsOf(group, ranking.fewestVotes, deceased, rules),
  );
  const givenUp =
    rules.readings.electedInSeveralGroups === "group-with-most-votes"
      ? seatsGivenUp(elections)
      : [];
  const successors = successorsOf(givenUp, elections, rankings, rules, steps);
  elections.forEach((group, index) => {
    recordRankings(group, rankings[index] ?? [], rules, steps);
  });
  return elections.flatMap((group, index) =>
    listResults(group, rankings[index] ?? [], givenUp, successors, rules),
  );
}

function withoutPeople(seats: SeatsOfGroup): ListResult[] {
  return seats.group.lists.map((list, index) => ({
    list: list.key,
    group: seats.group.number,
    districts: list.list.districts,
    votes: list.votes,
    seats: seats.perList[index] ?? 0,
    elected: [],
    electedOnOtherList: [],
    electedInOtherGroup: [],
    ranking: null,
  }));
}

function unknownPeople(seats: SeatsOfGroup): GroupElection {
  return {
    ...seats,
    preferred: [],
    inListOrder: [],
    unelectedOverThreshold: [],
    elected: new Set(),
  };
}

function rankingThreshold(
  rules: ResolvedRules,
  votes: number,
  seats: number,
  fewestVotes: number,
): number {
  const { ownThreshold } = rules.ranking;
  return ownThreshold === null ? fewestVotes : fewestVotesOver(ownThreshold, votes, seats);
}

/** Article P 19, fifth paragraph: which lists are ranked. */
function isRanked({ perList, group }: GroupElection, rules: ResolvedRules): boolean {
  if (!group.lists.every(({ list }) => hasCandidates(list))) return false;
  return rules.ranking.listsWithoutSeats || perList.some((seats) => seats > 0);
}

function rankingsOf(
  group: GroupElection,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
): (CandidateId[] | null)[] {
  if (!isRanked(group, rules)) return group.group.lists.map(() => null);
  const unelected = rules.ranking.unelectedAboveThreshold
    ? unelectedOver(group, fewestVotes, deceased, rules)
    : [];
  return group.group.lists.map((list) =>
    rankingOf(list, group.preferred, unelected, rules.readings.rankingVotes, deceased),
  );
}

function unelectedOver(
  group: GroupElection,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
) {
  if (rules.ranking.ownThreshold === null) return group.unelectedOverThreshold;
  const preferred = new Set(group.preferred.map(({ person }) => person.id));
  return personsOverThreshold(group.group, fewestVotes, deceased).filter(
    ({ id }) => !preferred.has(id),
  );
}

interface Successor {
  readonly seat: GivenUpSeat;
  readonly candidate: CandidateId | null;
}

/** Who takes the seats given up: the next in rank on the list who is elected nowhere. */
function successorsOf(
  givenUp: readonly GivenUpSeat[],
  elections: readonly GroupElection[],
  rankings: readonly (readonly (CandidateId[] | null)[])[],
  rules: ResolvedRules,
  steps: Step[],
): Successor[] {
  const elsewhere = new Set<CandidateId>();
  if (rules.readings.successorElectedElsewhere === "passed-over") {
    for (const group of elections) for (const id of group.elected) elsewhere.add(id);
  }
  const succeeded = new Set<CandidateId>();
  return givenUp.map((seat) => {
    const index = elections.findIndex(({ group }) => group.number === seat.yields);
    const inGroup = elections[index]?.elected;
    const ranking = rankings[index]?.[seat.list] ?? [];
    const candidate =
      ranking.find((id) => !inGroup?.has(id) && !elsewhere.has(id) && !succeeded.has(id)) ?? null;
    if (candidate !== null) succeeded.add(candidate);
    steps.push({
      kind: "elected-in-several-groups",
      article: rules.articles.preferenceSeats,
      candidate: seat.candidate,
      keeps: seat.keeps,
      yields: seat.yields,
      list: keyOf(elections, seat.yields, seat.list),
      successor: candidate,
    });
    return { seat, candidate };
  });
}

function keyOf(elections: readonly GroupElection[], number: ListNumber, list: number) {
  const found = elections.find(({ group }) => group.number === number)?.group.lists[list];
  if (found === undefined) throw new RangeError(`no list ${list} of ${number}`);
  return found.key;
}

function recordRankings(
  group: GroupElection,
  rankings: readonly (CandidateId[] | null)[],
  rules: ResolvedRules,
  steps: Step[],
): void {
  group.group.lists.forEach((list, index) => {
    const order = rankings[index];
    if (order === null || order === undefined) return;
    steps.push({ kind: "ranking", article: rules.ranking.article, list: list.key, order });
  });
}

function listResults(
  election: GroupElection,
  rankings: readonly (CandidateId[] | null)[],
  givenUp: readonly GivenUpSeat[],
  successors: readonly Successor[],
  rules: ResolvedRules,
): ListResult[] {
  const { group, perList } = election;
  const away = new Set(
    givenUp.filter(({ yields }) => yields === group.number).map(({ candidate }) => candidate),
  );
  return group.lists.map((list, index) => {
    const elected = electedOn(election, index, away, successors, rules);
    const rankOf = (id: CandidateId): number => (rankings[index] ?? []).indexOf(id);
    const givenUpHere = givenUp
      .filter((seat) => seat.yields === group.number && seat.list === index)
      .map(({ candidate }) => candidate)
      .sort((left, right) => rankOf(left) - rankOf(right));
    const here = new Set(elected.map(({ candidate }) => candidate));
    return {
      list: list.key,
      group: group.number,
      districts: list.list.districts,
      votes: list.votes,
      seats: perList[index] ?? 0,
      elected,
      electedOnOtherList: (rankings[index] ?? []).filter(
        (id) => election.elected.has(id) && !here.has(id) && !givenUpHere.includes(id),
      ),
      electedInOtherGroup: givenUpHere,
      ranking: rankings[index] ?? null,
    };
  });
}

/** The elected candidates of one list in order of election. */
function electedOn(
  election: GroupElection,
  list: number,
  away: ReadonlySet<CandidateId>,
  successors: readonly Successor[],
  rules: ResolvedRules,
): ElectedCandidate[] {
  const { candidates } = election.group.lists[list] ?? { candidates: [] };
  const position = (id: CandidateId): number => candidates.findIndex((one) => one.id === id);
  const preferred = election.preferred
    .filter((one) => one.list === list && !away.has(one.person.id))
    .sort(
      (left, right) =>
        left.block - right.block || position(left.person.id) - position(right.person.id),
    );
  const equalOrder = rules.readings.equalCandidates === "equal-order";
  const elected: ElectedCandidate[] = [];
  preferred.forEach(({ person, block }, index) => {
    const previous = preferred[index - 1];
    const shares = equalOrder && previous?.block === block;
    const place = shares ? (elected[index - 1]?.place ?? index + 1) : index + 1;
    elected.push({ candidate: person.id, by: "preference-votes", place, votes: person.votes });
  });
  const add = (candidate: CandidateId, by: ElectedCandidate["by"]): void => {
    const votes = votesInGroup(election, candidate);
    elected.push({ candidate, by, place: elected.length + 1, votes });
  };
  election.inListOrder
    .filter((one) => one.list === list && !away.has(one.candidate))
    .sort((left, right) => position(left.candidate) - position(right.candidate))
    .forEach((one) => {
      add(one.candidate, "list-order");
    });
  for (const { seat, candidate } of successors) {
    const here = seat.yields === election.group.number && seat.list === list;
    if (here && candidate !== null) add(candidate, "succession");
  }
  return elected;
}
