import type { CandidateId, Step } from "../../model/index.js";
import { hasCandidates } from "../../model/index.js";
import type { ResolvedRules } from "../rules/resolved-rules.js";
import type { ElectionOfGroup, SeatsOfGroup } from "./election-of-group.js";
import { overThreshold, type Person, personsOnList, placeOn } from "./preference-votes.js";

/** The ranking of each list of a group; null where the law orders none. */
export type Rankings = readonly (readonly CandidateId[] | null)[];

/**
 * Article P 19, fifth paragraph, U 15 (2), Ya 29b and Pa 25a: whether the lists of this number are
 * ranked. Lists of which the candidates are not known never are.
 */
export function isRanked({ perList, group }: SeatsOfGroup, rules: ResolvedRules): boolean {
  if (!rules.ranking.listsWithoutSeats && perList.every((seats) => seats === 0)) return false;
  return group.lists.every(({ list }) => hasCandidates(list));
}

/**
 * Article P 19 (1 to 4) and U 15 (2), ranking (rangschikking), for every list of a list number;
 * where P 18 placed somebody does not matter (fourth paragraph).
 */
export function rankingsOf(
  election: ElectionOfGroup,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
): Rankings {
  const { group } = election;
  if (!isRanked(election, rules)) return group.lists.map(() => null);
  const unelected = unelectedOverThreshold(election, fewestVotes, deceased, rules);
  return group.lists.map((_, list) => rankingOf(election, list, unelected, deceased, rules));
}

/** Writes the rankings down as steps. */
export function recordRankings(
  { group }: ElectionOfGroup,
  rankings: Rankings,
  rules: ResolvedRules,
  steps: Step[],
): void {
  group.lists.forEach((list, index) => {
    const order = rankings[index] ?? null;
    if (order === null) return;
    steps.push({ kind: "ranking", article: rules.ranking.article, list: list.key, order });
  });
}

function unelectedOverThreshold(
  election: ElectionOfGroup,
  fewestVotes: number,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
): readonly Person[] {
  if (!rules.ranking.unelectedAboveThreshold) return [];
  if (rules.ranking.ownThreshold === null) return election.unelectedOverThreshold;
  const preferred = new Set(election.preferred.map(({ person }) => person.id));
  const [list] = election.group.lists;
  const persons =
    election.persons?.values() ?? (list === undefined ? [] : personsOnList(list, fewestVotes));
  return overThreshold(persons, fewestVotes, deceased).filter(({ id }) => !preferred.has(id));
}

/**
 * Article P 19 (1, 2, 3) for one list: candidates elected by preference in the order of their
 * election, then the others over the threshold by votes, then the rest in list order. Deceased
 * candidates are left out (P 19a).
 */
function rankingOf(
  election: ElectionOfGroup,
  list: number,
  unelected: readonly Person[],
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
): CandidateId[] {
  const ranking = inOrderOfElection(election, list);
  if (unelected.length > 0) ranking.push(...byVotes(unelected, list, rules));
  const ranked = new Set<CandidateId>(ranking);
  for (const { id } of election.group.lists[list]?.candidates ?? []) {
    if (!ranked.has(id) && !deceased.has(id)) ranking.push(id);
  }
  return ranking;
}

/** First paragraph; equal candidates who needed no lot in list order. */
function inOrderOfElection(election: ElectionOfGroup, list: number): CandidateId[] {
  const { preferred, persons } = election;
  if (persons === null) return preferred.map(({ person }) => person.id);
  return preferred
    .flatMap(({ person, block }) => {
      const place = placeOn(person, list);
      return place === undefined ? [] : [{ id: person.id, block, position: place.position }];
    })
    .sort((left, right) => left.block - right.block || left.position - right.position)
    .map(({ id }) => id);
}

/** Second paragraph; reading `rankingVotes`. */
function byVotes(persons: readonly Person[], list: number, rules: ResolvedRules): CandidateId[] {
  const onAllLists = rules.readings.rankingVotes === "votes-on-all-lists";
  return persons
    .flatMap((person) => {
      const place = placeOn(person, list);
      if (place === undefined) return [];
      const votes = onAllLists ? person.votes : place.votes;
      return votes === 0 ? [] : [{ id: person.id, votes, position: place.position }];
    })
    .sort((left, right) => right.votes - left.votes || left.position - right.position)
    .map(({ id }) => id);
}
