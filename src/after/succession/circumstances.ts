import type { LettersOfArticleW2 } from "../../law/vacancies/left-out.js";
import type { SuccessionProvisions } from "../../law/vacancies/succession.js";
import type { Day } from "../../model/day.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Case } from "../../seats/case.js";
import type { DividedAgain } from "../../seats/divided-again.js";
import type { ListRow, NumberRow } from "../../seats/votes.js";
import type { LeftOut } from "./left-out.js";
import type { OpenPlace, Place } from "./places.js";
import type { SuccessionStep } from "./succession-step.js";

/** Everything that filling vacancies looks at and does not change. */
export interface Situation {
  readonly given: Case;
  readonly outcome: CompletedOutcome;
  /** The divisions of the election, as they were when its seats were out, and what P 18 passed then. */
  readonly divided: DividedAgain;
  /** How many members the body has, the appointed ones among them (W 4). */
  readonly numberOfMembers: number;
}

/** The same on one day, with the places and people as they are then. */
export interface Circumstances extends Situation {
  readonly day: Day;
  readonly provisions: SuccessionProvisions;
  readonly letters: LettersOfArticleW2;
  readonly places: readonly Place[];
  readonly leftOut: LeftOut;
  /** Lots drawn between preferred candidates: who came first of whom. */
  readonly drawn: DrawnOrder[];
  readonly steps: SuccessionStep[];
}

/** Who came first in a lot, and of whom. */
export interface DrawnOrder {
  readonly first: CandidateId;
  readonly of: readonly CandidateId[];
}

/** A successor that was found, and the list by way of which. */
export interface Successor {
  readonly candidate: CandidateId;
  readonly list: ListKey;
}

/** The list on which a place is filled: that to which it is assigned. */
export function listOfPlace({ place }: OpenPlace): ListKey {
  return known(place.assignedTo ?? undefined);
}

/** The row of a list. */
export function listRow({ given }: Situation, key: ListKey): ListRow {
  return known(given.numbers.flatMap(({ lists }) => lists).find((list) => list.key === key));
}

/** The number of a list, with all its lists. */
export function numberOfList({ given }: Situation, key: ListKey): NumberRow {
  return known(given.numbers.find(({ lists }) => lists.some((list) => list.key === key)));
}

/** What was checked to be there: members, and the lists of the election. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("a list or member that is not of this election");
  return value;
}
