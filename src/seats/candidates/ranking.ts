import type { CandidateId } from "../../model/index.js";
import type { ListVotes } from "../votes.js";
import type { Person, PreferenceElected } from "./preference-votes.js";

/** Which votes order the candidates over the threshold who were not elected by preference. */
export type RankingVotes = "votes-on-the-list" | "votes-on-all-lists";

/**
 * Article P 19, ranking (rangschikking) of one list: candidates elected by preference in the order
 * of their election, then the others over the threshold by votes, then the rest in list order.
 * Deceased candidates are left out (P 19a).
 */
export function rankingOf(
  list: ListVotes,
  preferred: readonly PreferenceElected[],
  unelected: readonly Person[],
  rankingVotes: RankingVotes,
  deceased: ReadonlySet<string>,
): CandidateId[] {
  const position = new Map<CandidateId, number>();
  list.candidates.forEach(({ id }, index) => {
    position.set(id, index);
  });
  const onList = (id: CandidateId): number => position.get(id) ?? -1;
  const votesOf = ({ id, votes }: Person): number =>
    rankingVotes === "votes-on-all-lists" ? votes : (list.candidateVotes[onList(id)] ?? 0);
  const first = preferred
    .filter(({ person }) => position.has(person.id))
    .sort(
      (left, right) => left.block - right.block || onList(left.person.id) - onList(right.person.id),
    )
    .map(({ person }) => person.id);
  const second = unelected
    .filter((person) => position.has(person.id) && votesOf(person) > 0)
    .sort((left, right) => votesOf(right) - votesOf(left) || onList(left.id) - onList(right.id))
    .map(({ id }) => id);
  const ranked = new Set<CandidateId>([...first, ...second]);
  const rest = list.candidates
    .map(({ id }) => id)
    .filter((id) => !ranked.has(id) && !deceased.has(id));
  return [...first, ...second, ...rest];
}
