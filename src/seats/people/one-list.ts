import type { SeatsOfNumber } from "../seats-of-lists.js";
import type { ListRow } from "../votes.js";
import type { Elected } from "./elected.js";
import type { Electing, PeopleOfNumber } from "./people-of-list.js";
import { byMostVotes, type Person, type Preferred } from "./preference-votes.js";

/** The only list of a number, its seats, and who is over a threshold. */
export interface OneList extends SeatsOfNumber {
  readonly list: ListRow;
  /** Those who live, most votes first. */
  readonly over: readonly Person[];
}

/** The list of a number that has one, before anybody is elected. */
export function oneListOf(
  { of, seats, together }: SeatsOfNumber,
  list: ListRow,
  { given, forSeat, forRanking }: Electing,
): OneList {
  const { ids, candidateVotes } = list;
  const fewest = Math.min(forSeat, forRanking);
  const over: Person[] = [];
  let isInOrder = true;
  let least = Number.POSITIVE_INFINITY;
  for (let position = 0; position < ids.length; position++) {
    const received = candidateVotes[position] ?? 0;
    if (received < fewest) continue;
    const id = ids[position];
    if (id === undefined || given.deceased.has(id)) continue;
    if (received > least) isInOrder = false;
    least = received;
    over.push({ id, votes: received, position });
  }
  if (!isInOrder) over.sort(byMostVotes);
  return { of, seats, together, list, over };
}

/**
 * Articles P 15 (1), P 17 and P 19 (1, 2, 3) for a list number with one list: those elected by
 * preference; then the list once from top to bottom, of which the next candidate gets the next open
 * seat and the next place in the ranking. The deceased are left out (P 19a).
 */
export function electFromOneList(
  oneList: OneList,
  preferred: readonly Preferred[],
  electing: Electing,
): PeopleOfNumber {
  const { of, seats, list } = oneList;
  const { ids, candidateVotes } = list;
  const { given, tell } = electing;
  const { articles } = given.rules;
  const elected: Elected[] = [];
  // As long as the list at once: an array that grows is copied as it grows.
  const ranking = ids.slice();
  let next = 0;
  const places = new Uint8Array(ids.length);
  for (const { person, lot } of preferred) {
    const one: Elected = { candidate: person.id, by: "preference-votes", votes: person.votes, lot };
    tell.preferenceSeat(list, one, articles.preferenceSeats);
    elected.push(one);
    ranking[next++] = person.id;
    places[person.position] = electedByPreference;
  }
  for (const { id, position } of rankedUnelected(places, oneList, electing)) {
    ranking[next++] = id;
    places[position] = ranked;
  }
  const someDied = given.deceased.size > 0;
  for (let position = 0; position < ids.length; position++) {
    const place = places[position];
    if (place === electedByPreference) continue;
    const id = ids[position];
    if (id === undefined || (someDied && given.deceased.has(id))) continue;
    if (elected.length < seats) {
      tell.listOrderSeat(list, id, []);
      const votes = candidateVotes[position] ?? 0;
      elected.push({ candidate: id, by: "list-order", votes, lot: null });
    }
    if (place !== ranked) ranking[next++] = id;
  }
  if (next < ranking.length) ranking.length = next;
  const emptySeats = seats - elected.length;
  for (let left = emptySeats; left > 0; left--) {
    tell.seatPassed({ from: list, to: null, lot: null });
  }
  return {
    of,
    lists: [{ of: list, seats, elected, electedOnOtherList: [], ranking }],
    emptySeats,
    ranOut: emptySeats > 0 ? [list] : [],
  };
}

/** What is decided of whoever stands at a place of the list, before it is gone through from top to bottom. */
const ranked = 1;
const electedByPreference = 2;

/** Article P 19, second paragraph: those over the threshold who were not elected by preference. */
function rankedUnelected(
  places: Uint8Array,
  { over }: OneList,
  { given, forRanking }: Electing,
): readonly Person[] {
  if (!given.rules.ranking.unelectedAboveThreshold) return [];
  return over.filter(
    ({ votes, position }) =>
      votes >= forRanking && votes > 0 && places[position] !== electedByPreference,
  );
}
