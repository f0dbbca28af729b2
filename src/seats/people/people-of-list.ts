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
export function withoutPeople(within: SeatsWithin): PeopleOfNumber {
  return {
    of: within.of,
    lists: seatsOfEachList(within).map((list) => ({
      of: list.of,
      seats: list.seats,
      elected: [],
      electedOnOtherList: [],
      ranking: null,
    })),
    emptySeats: 0,
    ranOut: [],
  };
}

/** The seats of every list of a number. */
function seatsOfEachList({ of, seats, division }: SeatsWithin): readonly SeatsOfList[] {
  return division === null
    ? of.lists.map((list) => ({ of: list, seats }))
    : division.rows.map((row) => ({ of: row.of, seats: row.seats }));
}
