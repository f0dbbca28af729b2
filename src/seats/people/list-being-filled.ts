import type { Row } from "../division/division.js";
import type { ListRow, Place } from "../votes.js";
import type { Elected } from "./elected.js";
import type { Person } from "./preference-votes.js";

/** A list of a group while its candidates are elected. */
export interface OpenList {
  readonly of: ListRow;
  /** Its candidates from top to bottom. */
  readonly places: readonly Place[];
  /** The list in the division of the group's seats. */
  readonly row: Row<ListRow>;
  /** Seats that have no holder yet. */
  open: number;
}

/** Where a candidate stands on a list of the group. */
export interface PlaceInGroup extends Place {
  readonly on: OpenList;
}

/** A candidate with the votes on all lists of the group, and the places there in the order of the lists. */
export interface PersonInGroup extends Person {
  readonly places: readonly PlaceInGroup[];
}

/** A candidate of a group where he or she is elected. */
export interface ElectedInGroup extends Elected {
  readonly at: PlaceInGroup;
  readonly block: number;
}
