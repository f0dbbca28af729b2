import type { CandidateId } from "../../model/identifiers.js";
import { divisionOf } from "../division/begun-division.js";
import { type BeyondSeats, beginBeyondSeats } from "../division/beyond-seats.js";
import type { Division } from "../division/division.js";
import { silent } from "../listener.js";
import type { SeatsOfList, SeatsWithin } from "../seats-of-lists.js";
import { type ListRow, placesOn } from "../votes.js";
import type { OpenList, PersonInGroup } from "./list-being-filled.js";
import type { Electing } from "./people-of-list.js";
import { byMostVotes } from "./preference-votes.js";
import { type SeatInStep, seatSequence } from "./seat-sequence.js";

/** A list group while its candidates are elected. */
export interface OpenGroup extends SeatsWithin {
  /** The seats of every list, before any of them passes to another (P 18). */
  readonly lists: readonly SeatsOfList[];
  readonly open: readonly OpenList[];
  /** Everybody on the lists, in the order of the lists. */
  readonly persons: ReadonlyMap<CandidateId, PersonInGroup>;
  /** Those who live and are over a threshold, most votes first. */
  readonly over: readonly PersonInGroup[];
  /** The seats in the order of their assignment under P 12 and P 13. */
  readonly sequence: SeatInStep[];
  readonly beyond: BeyondSeats<ListRow>;
}

/** A list group before anybody is elected. */
export function openGroup(
  within: SeatsWithin,
  { given, forSeat, forRanking }: Electing,
): OpenGroup {
  const { of } = within;
  const { rules, deceased } = given;
  const division: Division<ListRow> =
    within.division ??
    divisionOf({
      scope: { kind: "group", group: of.number },
      seats: 0,
      contestants: of.lists,
      rules: rules.divisions.group,
      tell: silent,
    });
  const open = division.rows.map((row) => ({
    of: row.of,
    places: placesOn(row.of),
    row,
    open: row.seats,
  }));
  const persons = personsOn(open);
  const fewest = Math.min(forSeat, forRanking);
  const over = [...persons.values()].filter(
    ({ id, votes }) => votes >= fewest && !deceased.has(id),
  );
  return {
    ...within,
    lists: division.rows.map(({ of, seats }) => ({ of, seats })),
    open,
    persons,
    over: over.sort(byMostVotes),
    sequence: seatSequence(open, division),
    beyond: beginBeyondSeats(division, rules.divisions.beyondSeats),
  };
}

function personsOn(lists: readonly OpenList[]): Map<CandidateId, PersonInGroup> {
  const persons = new Map<CandidateId, PersonInGroup>();
  for (const list of lists) {
    for (const place of list.places) {
      const { id, position, votes } = place;
      const known = persons.get(id) ?? { id, votes: 0, position, places: [] };
      const places = [...known.places, { ...place, on: list }];
      persons.set(id, { ...known, votes: known.votes + votes, places });
    }
  }
  return persons;
}
