import type { CandidateId } from "../../model/identifiers.js";
import { type ListRow, placesOn } from "../votes.js";
import type { Electing, PeopleOfList, PeopleOfNumber } from "./people-of-list.js";

/** A candidate on a list, with the votes there and on all lists of the number. */
interface Standing {
  readonly id: CandidateId;
  readonly position: number;
  readonly votes: number;
  readonly onAllLists: number;
}

/**
 * Article P 18a, until 2008-11-30: a candidate who was elected and had died is left out, nobody else. Others
 * who died unelected keep their place in the ranking (P 19 (2, 3)).
 */
export function withDiedUnelected(people: PeopleOfNumber, electing: Electing): PeopleOfNumber {
  const { deceased } = electing.given;
  const standing = new Map(
    people.lists.map(({ of }) => [of, standingOn(of, people.of.lists)] as const),
  );
  const leftOut = new Set<CandidateId>();
  for (const list of people.lists) {
    for (const one of standing.get(list.of) ?? []) {
      if (!deceased.has(one.id)) continue;
      const reached = people.ranOut.includes(list.of) || isBeforeTheLast(one, list);
      if (reached || hadVotes(one, people, electing)) leftOut.add(one.id);
    }
  }
  const lists = people.lists.map((list): PeopleOfList => {
    if (list.ranking === null) return list;
    const present = (standing.get(list.of) ?? []).filter(({ id }) => !leftOut.has(id));
    return { ...list, ranking: ranked(present, people, list.ranking, electing) };
  });
  return { ...people, lists };
}

function standingOn(of: ListRow, lists: readonly ListRow[]): Standing[] {
  const all = lists.flatMap((list) => placesOn(list));
  return placesOn(of).map(({ id, position, votes }) => {
    const own = all.filter((place) => place.id === id);
    return { id, position, votes, onAllLists: own.reduce((sum, place) => sum + place.votes, 0) };
  });
}

/** P 15: over the threshold, and not as many living candidates with more votes as there are seats. */
function hadVotes(
  { onAllLists }: Standing,
  { lists }: PeopleOfNumber,
  { forSeat }: Electing,
): boolean {
  const seats = lists.reduce((sum, list) => sum + list.seats, 0);
  if (onAllLists < forSeat) return false;
  const ahead = lists.flatMap(({ elected }) =>
    elected.filter(({ by, votes }) => by === "preference-votes" && votes > onAllLists),
  );
  return ahead.length < seats;
}

/** P 17, P 18: before the last of the list who was elected in list order. */
function isBeforeTheLast({ position }: Standing, { of, elected }: PeopleOfList): boolean {
  const byOrder = elected.filter(({ by }) => by === "list-order");
  return placesOn(of).some(
    (place) => place.position > position && byOrder.some(({ candidate }) => candidate === place.id),
  );
}

function ranked(
  present: readonly Standing[],
  { lists }: PeopleOfNumber,
  ranking: readonly CandidateId[],
  { given, forRanking }: Electing,
): readonly CandidateId[] {
  const byPreference = new Set(
    lists.flatMap(({ elected }) =>
      elected.filter(({ by }) => by === "preference-votes").map(({ candidate }) => candidate),
    ),
  );
  const { unelectedAboveThreshold, byVotesOnAllLists } = given.rules.ranking;
  const counted = ({ votes, onAllLists }: Standing): number =>
    byVotesOnAllLists ? onAllLists : votes;
  const first = ranking.filter((id) => byPreference.has(id));
  const second = present
    .filter((one) => unelectedAboveThreshold && !byPreference.has(one.id) && counted(one) > 0)
    .filter(({ onAllLists }) => onAllLists >= forRanking)
    .sort((left, right) => counted(right) - counted(left) || left.position - right.position);
  return [...new Set([...first, ...second.map(({ id }) => id), ...present.map(({ id }) => id)])];
}
