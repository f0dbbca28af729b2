import type { ListResult } from "../../model/outcome/outcome.js";
import type { Case } from "../case.js";
import type { Listener } from "../listener.js";
import type { Draws } from "../lots/draws.js";
import { listSeatsOf, withoutFirst } from "../reforms/list-seats.js";
import type { SeatsWithin } from "../seats-of-lists.js";
import { withDiedUnelected } from "./died-unelected.js";
import type { GivenUpSeat } from "./elected.js";
import { openGroup } from "./group-being-filled.js";
import { electFromListGroup } from "./list-group.js";
import { listResult } from "./list-results.js";
import { electFromOneList, type OneList, oneListOf } from "./one-list.js";
import { type Electing, type PeopleOfNumber, withoutPeople } from "./people-of-list.js";
import { thresholdsOf } from "./preference-threshold.js";
import { drawPreferenceSeats, inOrderOfPreference } from "./preference-votes.js";
import { isRanked, knowsCandidates } from "./ranking.js";
import { seatsGivenUp } from "./several-groups.js";

/** Who is elected, and how many seats have nobody left for them. */
export interface People {
  readonly lists: readonly ListResult[];
  readonly emptySeats: number;
  /** Seats of lists of which the candidates are not known. */
  readonly seatsWithoutNames: number;
}

/**
 * From seats to people: articles P 15 to P 19 for every list number, with the seats that candidates
 * elected in several groups give up.
 */
export function* electPeople(
  numbers: readonly SeatsWithin[],
  given: Case,
  tell: Listener,
): Draws<People> {
  if (numbers.some(({ of }) => knowsCandidates(of))) tell.preferenceThreshold(given);
  const { forSeat, forRanking } = thresholdsOf(given);
  const electing: Electing = { given, forSeat, forRanking, tell };
  const people: PeopleOfNumber[] = [];
  let seatsWithoutNames = 0;
  for (const within of numbers) {
    const { only } = within.of;
    if (!isRanked(within, given.rules)) {
      const without = withoutPeople(within);
      people.push(without);
      for (const { seats } of without.lists) seatsWithoutNames += seats;
    } else if (only === null) people.push(yield* peopleOfGroup(within, electing));
    else {
      const list = oneListOf(within, only, electing);
      const open = given.rules.listSeats === null ? list : afterListSeats(list, electing);
      const order = inOrderOfPreference(open, open, electing);
      const byLot = order.tied.length > 0;
      const preferred = byLot ? yield* drawPreferenceSeats(order, open, electing) : order.elected;
      people.push(electFromOneList(list, preferred, electing));
    }
  }
  const givenUp = seatsGivenUp(people, electing);
  const keepsTheDead = given.deceased.size > 0 && given.rules.onlyElectedDeadLeftOut;
  const ranked = keepsTheDead ? people.map((one) => withDiedUnelected(one, electing)) : people;
  for (const { lists } of ranked) {
    for (const { of, ranking } of lists) if (ranking !== null) tell.ranking(of, ranking, given);
  }
  const results: ListResult[] = [];
  for (const { of, lists } of ranked) {
    for (const list of lists) results.push(listResult(list, of, givenUp, given));
  }
  return { lists: results, emptySeats: emptySeatsOf(people, givenUp), seatsWithoutNames };
}

/** Under an overlay: the list without the seats that go to its first candidates, and without these. */
function afterListSeats(list: OneList, { given, tell }: Electing): OneList {
  const { listSeats } = given.rules;
  if (listSeats === null || list.seats === 0 || list.list.ids.length === 0) return list;
  const found = listSeatsOf(list, listSeats);
  tell.listSeats(list.list, list.seats, found);
  return withoutFirst(list, found.first, given);
}

/** Articles P 15 to P 19 for several lists that share one number. */
function* peopleOfGroup(within: SeatsWithin, electing: Electing): Draws<PeopleOfNumber> {
  const group = openGroup(within, electing);
  const order = inOrderOfPreference(group, within, electing);
  const byLot = order.tied.length > 0;
  const preferred = byLot ? yield* drawPreferenceSeats(order, within, electing) : order.elected;
  return yield* electFromListGroup(group, preferred, electing);
}

function emptySeatsOf(people: readonly PeopleOfNumber[], givenUp: readonly GivenUpSeat[]): number {
  let empty = 0;
  for (const { emptySeats } of people) empty += emptySeats;
  for (const { successor } of givenUp) if (successor === null) empty++;
  return empty;
}
