import { type Candidate, hasCandidates } from "../../model/election/election.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { SeatsOfNumber } from "../seats-of-lists.js";
import type { ListRow } from "../votes.js";
import type { Elected } from "./elected.js";
import type { Electing, PeopleOfNumber } from "./people-of-list.js";
import { byMostVotes, type Person, type Preferred } from "./preference-votes.js";

/** The only list of a number, the votes of its candidates, and who is over a threshold. */
export interface OneList extends SeatsOfNumber {
  readonly list: ListRow;
  readonly candidates: readonly Candidate[];
  /** In list order. */
  readonly votes: readonly number[];
  /** Those who live, most votes first. */
  readonly over: readonly Person[];
}

/** The list of a number that has one, before anybody is elected. */
export function oneListOf(
  { of, seats, together }: SeatsOfNumber,
  row: ListRow,
  { given, forSeat, forRanking }: Electing,
): OneList {
  const { list, candidateVotes: votes } = row;
  if (!hasCandidates(list))
    return { of, seats, together, list: row, candidates: [], votes: [], over: [] };
  const { candidates } = list;
  const fewest = Math.min(forSeat, forRanking);
  const over: Person[] = [];
  for (let position = 0; position < candidates.length; position++) {
    const received = votes[position] ?? 0;
    if (received < fewest) continue;
    const id = candidates[position]?.id;
    if (id !== undefined && !given.deceased.has(id)) over.push({ id, votes: received, position });
  }
  if (over.length > 1) over.sort(byMostVotes);
  return { of, seats, together, list: row, candidates, votes, over };
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
  const { of, seats, list, candidates, votes, over } = oneList;
  const { given, tell, forSeat, forRanking } = electing;
  const { articles } = given.rules;
  const elected: Elected[] = [];
  const ranking: CandidateId[] = [];
  for (const { person, lot } of preferred) {
    const one: Elected = { candidate: person.id, by: "preference-votes", votes: person.votes, lot };
    tell.preferenceSeat(list, one, articles.preferenceSeats);
    elected.push(one);
    ranking.push(person.id);
  }
  // Null: everybody over a threshold is elected by preference.
  const byPreference = preferred.length === over.length ? null : new Set(ranking);
  const ranked =
    byPreference === null ? null : rankUnelected(ranking, oneList, byPreference, electing);
  const fewest = Math.min(forSeat, forRanking);
  const someDied = given.deceased.size > 0;
  for (let position = 0; position < candidates.length; position++) {
    const received = votes[position] ?? 0;
    const id = candidates[position]?.id;
    if (id === undefined || (someDied && given.deceased.has(id))) continue;
    const isBelow = received < fewest;
    if (elected.length < seats && (isBelow || byPreference?.has(id) === false)) {
      tell.listOrderSeat(list, id, []);
      elected.push({ candidate: id, by: "list-order", votes: received, lot: null });
    }
    if (isBelow || ranked?.has(id) === false) ranking.push(id);
  }
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

/** Article P 19, second paragraph: those over the threshold who were not elected by preference; all ranked so far. */
function rankUnelected(
  ranking: CandidateId[],
  { over }: OneList,
  byPreference: ReadonlySet<CandidateId>,
  { given, forRanking }: Electing,
): ReadonlySet<CandidateId> {
  if (!given.rules.ranking.unelectedAboveThreshold) return byPreference;
  for (const { id, votes } of over) {
    if (votes >= forRanking && votes > 0 && !byPreference.has(id)) ranking.push(id);
  }
  return new Set(ranking);
}
