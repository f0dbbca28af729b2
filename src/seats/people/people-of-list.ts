import type { CandidateId } from "../../model/identifiers.js";
import type { Case } from "../case.js";
import type { Listener } from "../listener.js";
import type { SeatsOfList, SeatsWithin } from "../seats-of-lists.js";
import type { ListRow, NumberRow } from "../votes.js";
import type { Elected } from "./elected.js";

/** Who is elected on a list, in the order of election, and the ranking of its candidates. */
export interface PeopleOfList extends SeatsOfList {
  readonly elected: readonly Elected[];
  readonly electedOnOtherList: readonly CandidateId[];
  /** Null where the law orders none. */
  readonly ranking: readonly CandidateId[] | null;
}

/** The people of a list number. */
export interface PeopleOfNumber {
  readonly of: NumberRow;
  readonly lists: readonly PeopleOfList[];
  /** Seats for which no list of the number had anybody left. */
  readonly emptySeats: number;
  /** Lists that had nobody left for a seat. */
  readonly ranOut: readonly ListRow[];
}

/** What electing people looks at, and who hears of it. */
export interface Electing {
  readonly given: Case;
  /** The fewest votes that pass the threshold of P 15. */
  readonly forSeat: number;
  /** The same for P 19, second paragraph. */
  readonly forRanking: number;
  readonly tell: Listener;
}

/** Where candidates are not known, or the law orders no ranking and there are no seats. */
export function withoutPeople({ of, seats, division }: SeatsWithin): PeopleOfNumber {
  const lists =
    division === null
      ? of.lists.map((list) => nobodyOn(list, seats))
      : division.rows.map((row) => nobodyOn(row.of, row.seats));
  return { of, lists, emptySeats: 0, ranOut: [] };
}

function nobodyOn(of: ListRow, seats: number): PeopleOfList {
  return { of, seats, elected: [], electedOnOtherList: [], ranking: null };
}
