import type { ResolvedRules } from "../../law/rules-of-election.js";
import { hasCandidates } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { Step } from "../../model/outcome/step.js";
import type { Contest } from "../contest.js";
import type { GroupVotes, ListVotes } from "../votes.js";
import type { Elected, ElectionOfGroup, SeatsOfGroup, SeatsOfList } from "./election-of-group.js";
import { placeOn } from "./preference-votes.js";

/** A list with its seats and the ranking of its candidates; empty where the law orders none. */
export interface RankedList extends SeatsOfList {
  readonly ranking: readonly CandidateId[];
}

/** A list number with its seats, who is elected for it, and its rankings. */
export interface RankedGroup extends Elected {
  readonly group: GroupVotes;
  readonly lists: readonly RankedList[];
  readonly contest: Contest | null;
  readonly ranked: boolean;
}

/**
 * Article P 19, fifth paragraph, U 15 (2), Ya 29b and Pa 25a: whether the lists of this number are
 * ranked. Lists of which the candidates are not known never are.
 */
export function isRanked({ seats, group }: SeatsOfGroup, rules: ResolvedRules): boolean {
  if (!rules.ranking.listsWithoutSeats && seats === 0) return false;
  return group.lists.every(({ list }) => hasCandidates(list));
}

/**
 * Article P 19 (1 to 4) and U 15 (2), ranking (rangschikking), for every list of a list number;
 * where P 18 placed somebody does not matter (fourth paragraph).
 */
export function rankLists(
  election: ElectionOfGroup,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
): RankedGroup {
  const lists = election.lists.map(({ list, seats }) => {
    const ranking = election.ranked ? rankingOf(election, list, deceased, rules) : [];
    return { list, seats, ranking };
  });
  const { group, contest, preferred, inListOrder, ranked } = election;
  return { group, lists, contest, preferred, inListOrder, ranked };
}

/** Writes the rankings down as steps. */
export function recordRankings(
  { ranked, lists }: RankedGroup,
  rules: ResolvedRules,
  steps: Step[],
): void {
  if (!ranked) return;
  const { article } = rules.ranking;
  for (const { list, ranking } of lists) {
    steps.push({ kind: "ranking", article, list: list.key, order: ranking });
  }
}

/**
 * Article P 19 (1, 2, 3) for one list: candidates elected by preference in the order of their
 * election, then the others over the threshold by votes, then the rest in list order. Deceased
 * candidates are left out (P 19a).
 */
function rankingOf(
  election: ElectionOfGroup,
  list: ListVotes,
  deceased: ReadonlySet<string>,
  rules: ResolvedRules,
): CandidateId[] {
  const ranking = inOrderOfElection(election, list);
  if (election.unelectedOverThreshold.length > 0) ranking.push(...byVotes(election, list, rules));
  const ranked = new Set<CandidateId>(ranking);
  for (const { id } of list.candidates) {
    if (!ranked.has(id) && !deceased.has(id)) ranking.push(id);
  }
  return ranking;
}

/** First paragraph; equal candidates who needed no lot in list order. */
function inOrderOfElection(
  { preferred, contest }: ElectionOfGroup,
  list: ListVotes,
): CandidateId[] {
  if (contest === null) return preferred.map(({ person }) => person.id);
  const onList: { id: CandidateId; block: number; position: number }[] = [];
  for (const { person, block } of preferred) {
    const place = placeOn(person, list);
    if (place !== undefined) onList.push({ id: person.id, block, position: place.position });
  }
  return onList
    .sort((left, right) => left.block - right.block || left.position - right.position)
    .map(({ id }) => id);
}

/** Second paragraph; reading `rankingVotes`. */
function byVotes(
  { unelectedOverThreshold }: ElectionOfGroup,
  list: ListVotes,
  rules: ResolvedRules,
): CandidateId[] {
  const onAllLists = rules.readings.rankingVotes === "votes-on-all-lists";
  const onList: { id: CandidateId; votes: number; position: number }[] = [];
  for (const person of unelectedOverThreshold) {
    const place = placeOn(person, list);
    if (place === undefined) continue;
    const votes = onAllLists ? person.votes : place.votes;
    if (votes > 0) onList.push({ id: person.id, votes, position: place.position });
  }
  return onList
    .sort((left, right) => right.votes - left.votes || left.position - right.position)
    .map(({ id }) => id);
}
