import type { RulesOfElection } from "../../law/rules-of-election.js";
import { hasCandidates } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { SeatsWithin } from "../seats-of-lists.js";
import type { ListRow } from "../votes.js";
import type { OpenGroup } from "./group-being-filled.js";
import type { PersonInGroup } from "./list-being-filled.js";
import type { Electing } from "./people-of-list.js";
import type { Preferred } from "./preference-votes.js";

/**
 * Article P 19, fifth paragraph, U 15 (2), Ya 29b and Pa 25a: whether the lists of this number are
 * ranked. Lists of a combination that has a seat are, as long as there were any. Lists of which the candidates are not known never are.
 */
export function isRanked({ of, together }: SeatsWithin, { ranking }: RulesOfElection): boolean {
  return (ranking.listsWithoutSeats || together > 0) && knowsCandidates(of);
}

/** Whether the candidates of every list of the number are known. */
export function knowsCandidates({ lists }: SeatsWithin["of"]): boolean {
  return lists.every(({ list }) => hasCandidates(list));
}

/**
 * Article P 19 (1 to 4) and U 15 (2), ranking (rangschikking), for a list of a group: candidates
 * elected by preference in the order of their election, then the others over the threshold by
 * votes, then the rest in list order. Where P 18 placed somebody does not matter (fourth paragraph).
 * Deceased candidates are left out (P 19a).
 */
export function rankingInGroup(
  list: ListRow,
  group: OpenGroup,
  preferred: readonly Preferred<PersonInGroup>[],
  { given, forRanking }: Electing,
): readonly CandidateId[] {
  const { ranking: rules } = given.rules;
  const ranking = new Set<CandidateId>(inOrderOfElection(list, preferred));
  if (rules.unelectedAboveThreshold) {
    const elected = new Set(preferred.map(({ person }) => person));
    const others = group.over.filter(
      (person) => person.votes >= forRanking && !elected.has(person),
    );
    for (const id of byVotes(list, others, rules.byVotesOnAllLists)) ranking.add(id);
  }
  for (const { of, places } of group.open) {
    if (of !== list) continue;
    for (const { id } of places) if (!given.deceased.has(id)) ranking.add(id);
  }
  return [...ranking];
}

interface Standing {
  readonly id: CandidateId;
  readonly position: number;
}

/** First paragraph; equal candidates who needed no lot in list order. */
function inOrderOfElection(
  list: ListRow,
  preferred: readonly Preferred<PersonInGroup>[],
): CandidateId[] {
  const onList = preferred.flatMap(({ person, block }) =>
    person.places
      .filter((place) => place.list === list)
      .map(({ id, position }): Standing & { block: number } => ({ id, position, block })),
  );
  return onList
    .sort((left, right) => left.block - right.block || left.position - right.position)
    .map(({ id }) => id);
}

/** Second paragraph: by their votes on the list, or on all lists of the group. */
function byVotes(
  list: ListRow,
  persons: readonly PersonInGroup[],
  onAllLists: boolean,
): CandidateId[] {
  const onList = persons.flatMap((person) =>
    person.places
      .filter((place) => place.list === list)
      .map(({ id, position, votes }): Standing & { votes: number } => ({
        id,
        position,
        votes: onAllLists ? person.votes : votes,
      })),
  );
  return onList
    .filter(({ votes }) => votes > 0)
    .sort((left, right) => right.votes - left.votes || left.position - right.position)
    .map(({ id }) => id);
}
