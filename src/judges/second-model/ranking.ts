import type { CandidateId } from "../../model/identifiers.js";
import { sum } from "../exact.js";
import { own } from "../has.js";
import type { Case } from "./case.js";
import type { PeopleOfGroup } from "./people.js";
import { passes } from "./preference.js";
import type { Candidate, List } from "./votes.js";

/** The ranking as it is published: until 2008 with those who died unelected. */
export function publishedRankingOf(
  list: List,
  people: PeopleOfGroup,
  one: Case,
): readonly CandidateId[] | null {
  const kept = list.dead.filter((candidate) => keepsPlace(candidate, people, one));
  return rankingOf(
    { ...list, living: list.living && inPlace([...list.living, ...kept]) },
    people,
    one,
  );
}

/** P 18a: "een gekozen kandidaat die is overleden" is left out, and nobody else. */
function keepsPlace({ id }: Candidate, people: PeopleOfGroup, { facts, quota }: Case): boolean {
  const { seats, places, holders, stuck } = people;
  const { lists } = seats.division;
  if (facts.people.deceased.article !== "P 18a" || facts.preference === null) return false;
  const votes = votesOfAll(people, id);
  const ahead = places.flat().filter((other) => votesOfAll(people, other) > votes);
  const byVotes = passes(votes, facts.preference, quota) && ahead.length < people.given;
  const byOrder = lists.some((on) => {
    const own = on.list.dead.find((candidate) => candidate.id === id);
    if (own === undefined) return false;
    const reached = holders.filter((holder) => holder.on === on && holder.by === "list-order");
    const after = (on.list.living ?? []).filter(({ place }) => place > own.place);
    return stuck.includes(on) || after.some((other) => reached.some((one) => one.id === other.id));
  });
  return !byVotes && !byOrder;
}

function votesOfAll({ seats }: PeopleOfGroup, id: CandidateId): number {
  const everywhere = seats.group.lists.flatMap(({ living, dead }) => [...(living ?? []), ...dead]);
  return sum(everywhere.filter((one) => one.id === id).map(({ votes }) => votes));
}

function inPlace(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((left, right) => left.place - right.place);
}

/** P 19, first to third paragraph: the ranking of one list; null where the law orders none. */
export function rankingOf(
  { living }: Pick<List, "living">,
  people: PeopleOfGroup,
  { facts, quota, readings }: Case,
): readonly CandidateId[] | null {
  const { ranking, preference } = facts;
  const { seats, places } = people;
  const threshold = own(ranking, "threshold") ?? preference;
  if (living === null || threshold === null) return null;
  // Fifth paragraph: whether lists of which nobody is elected are ranked.
  if (seats.together === 0 && !ranking.seatless) return null;
  const onList = living.map(({ id }) => id);
  const first = places.flatMap((equals) => onList.filter((id) => equals.includes(id)));
  const inGroup = (id: CandidateId): number => votesOfAll(people, id);
  // Second paragraph, as the official program has it: over the threshold on all lists together,
  // in the order of the votes on this list, where there are any.
  const second = living
    .map(({ id, votes }) => ({
      id,
      counted: readings.rankingVotes === "votes-on-all-lists" ? inGroup(id) : votes,
    }))
    .filter(({ id, counted }) => ranking.second && counted > 0 && !first.includes(id))
    .filter(({ id }) => passes(inGroup(id), threshold, quota))
    .sort((left, right) => right.counted - left.counted)
    .map(({ id }) => id);
  const third = onList.filter((id) => !first.includes(id) && !second.includes(id));
  return [...first, ...second, ...third];
}
