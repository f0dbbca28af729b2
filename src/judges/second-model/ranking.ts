import type { CandidateId } from "../../model/identifiers.js";
import type { Case } from "./case.js";
import type { PeopleOfGroup } from "./people.js";
import { passes } from "./preference.js";
import { type List, votesInGroup } from "./votes.js";

/** P 19, first to third paragraph: the ranking of one list; null where the law orders none. */
export function rankingOf(
  { living }: List,
  { seats, places }: PeopleOfGroup,
  { facts, quota, readings }: Case,
): readonly CandidateId[] | null {
  const { ranking, preference } = facts;
  const threshold = ranking.threshold ?? preference;
  if (living === null || threshold === null) return null;
  // Fifth paragraph: whether lists of which nobody is elected are ranked.
  if (seats.together === 0 && !ranking.seatless) return null;
  const onList = living.map(({ id }) => id);
  const first = places.flatMap((equals) => onList.filter((id) => equals.includes(id)));
  const inGroup = (id: CandidateId): number => votesInGroup(seats.group, id);
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
