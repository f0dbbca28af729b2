import type { RulesOptions } from "../../law/rules-of-election.js";
import { maximumVotes } from "../../model/bounds.js";
import type { Election } from "../../model/election/election.js";
import type { ListNumber } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import type { Case } from "../../seats/case.js";
import { caseOfOutcome } from "../../seats/case-of-outcome.js";
import type { NumberRow } from "../../seats/votes.js";
import {
  type Condition,
  fewestVotes,
  type HowFar,
  type RangeAt,
  someVotes,
} from "./fewest-votes.js";
import { anySeats, type FromTo, type SeatRange, seatRange, withVotes } from "./seats-by-list.js";
import { isSteadyAlone, isSteadyCombined } from "./steady.js";
import { steadyUntil } from "./steady-until.js";

/** How many votes make the difference of one seat. */
export interface VotesForASeat {
  /** The fewest votes with which the seat is certain to change. */
  readonly votes: number;
  /** The fewest votes with which a lot decides on it; null: no number of votes leaves it to a lot. */
  readonly votesForALot: number | null;
  /** The seats with that number of votes; where these differ, a lot decides between them. */
  readonly seats: FromTo;
}

/** Why no number of votes makes the difference. */
export interface NoSuchSeat {
  /** No number of votes. */
  readonly votes: null;
  /** Why there is none. */
  readonly because:
    | "no-candidate-left"
    | "every-seat-already"
    | "no-seat-to-lose"
    | "out-of-bounds"
    | "too-many-lots"
    | "too-many-votes-to-try";
}

/** How close a list was to one seat more and to one seat fewer. */
export interface ListMargin {
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** The votes of the list number. */
  readonly votes: number;
  /** The seats of the list number. */
  readonly seats: number;
  /** More votes, for one seat more. */
  readonly nextSeat: VotesForASeat | NoSuchSeat;
  /** Fewer votes, for one seat fewer. */
  readonly lastSeat: VotesForASeat | NoSuchSeat;
}

/** The margins of every list number. */
export interface Margins {
  /** The whole answer is here. */
  readonly status: "completed";
  /** What was changed in the rules of the outcome, as there; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** The margins of each list number. */
  readonly margins: readonly ListMargin[];
}

/**
 * How many more votes every list would have needed for its next seat, and how many fewer would have
 * cost it its last one, the votes for all other lists equal: exact, by asking the whole procedure
 * (threshold, absolute majority, exhaustion, combinations) again with other votes. At a tie a lot
 * decides: `votesForALot` says from how many votes on. A list that won or lost a lot in this very
 * outcome has `votesForALot` 0. The difference can be of more than one seat: `seats`. Votes are those of the quota: for the Senate, votes times vote values.
 *
 * Where more votes could mean fewer seats (P 9 and P 10 together with largest remainders; a list
 * combination that no longer counts, or gets a seat more) every number of votes is looked at from which
 * something is decided otherwise, one after the other, as far as 20,000 of them.
 *
 * Counts under the readings and the change to the rules of the outcome; options need not repeat
 * them, and refuses options that say otherwise (`not-allowed`). Refuses what `determineResult`
 * refuses.
 *
 * @example
 * ```ts
 * const { margins } = marginsOf(election, outcome);
 * margins[0].nextSeat; // { votes: 412, votesForALot: null }
 * ```
 */
export function marginsOf(
  election: Election,
  outcome: CompletedOutcome,
  options: RulesOptions = {},
): Margins | Refused {
  const parsed = caseOfOutcome(election, outcome, options);
  if (parsed.status === "refused") return parsed;
  const { given, outcome: said } = parsed.value;
  return {
    status: "completed",
    hypothetical: said.hypothetical,
    margins: said.groups.map((result): ListMargin => {
      const search = { given, ...result };
      return {
        ...result,
        nextSeat: nextSeat(search, maximumVotes - given.votes),
        lastSeat: lastSeat(search),
      };
    }),
  };
}

interface Search {
  readonly given: Case;
  readonly group: ListNumber;
  readonly votes: number;
  readonly seats: number;
}

function nextSeat(search: Search, bound: number): VotesForASeat | NoSuchSeat {
  const { given, group, seats } = search;
  if (seats >= given.rules.seats) return none("every-seat-already");
  const isFull = ({ number, candidates }: NumberRow) => number === group && seats >= candidates;
  if (given.numbers.some(isFull)) return none("no-candidate-left");
  return difference(
    search,
    1,
    bound,
    ({ least }) => least > seats,
    ({ most }) => most > seats,
  );
}

function lastSeat(search: Search): VotesForASeat | NoSuchSeat {
  const { seats, votes } = search;
  if (seats === 0) return none("no-seat-to-lose");
  return difference(
    search,
    -1,
    votes,
    ({ most }) => most < seats,
    ({ least }) => least < seats,
  );
}

function difference(
  { given, group, votes: now }: Search,
  direction: 1 | -1,
  bound: number,
  certain: Condition,
  possible: Condition,
): VotesForASeat | NoSuchSeat {
  const votesAt = (change: number): number => now + direction * change;
  const ranges = new Map<number, SeatRange>();
  let tooManyLots = false;
  const rangeAt: RangeAt = (change) => {
    const known = ranges.get(change);
    if (known !== undefined) return known;
    if (tooManyLots) return anySeats;
    const found = seatRange(withVotes(given, group, votesAt(change)), group);
    if (found === null) tooManyLots = true;
    const range = found ?? anySeats;
    ranges.set(change, range);
    return range;
  };
  const stretchAt: HowFar["stretchAt"] = (change) => {
    if (tooManyLots) return { range: anySeats, last: Number.POSITIVE_INFINITY };
    const until = steadyUntil(group, direction);
    const found = seatRange(withVotes(given, group, votesAt(change)), group, until.tell);
    if (found === null) tooManyLots = true;
    return { range: found ?? anySeats, last: change + until.votes() };
  };
  const isSteady: HowFar["isSteady"] = (from, to) => {
    const [fewest, most] = direction === 1 ? [from, to] : [to, from];
    const { combinations, together } = rangeAt(from);
    const between = { fewest: votesAt(fewest), most: votesAt(most), combinations, together };
    const stretch = { group, ...between };
    const { rules, numbers, election } = given;
    return election.combinations.length === 0
      ? isSteadyAlone(rules.divisions.election, rules.seats, numbers, stretch)
      : isSteadyCombined(rules.divisions.election, numbers, stretch);
  };
  const some = someVotes(rangeAt, bound, certain);
  const howFar = { isSteady, stretchAt };
  const votes = fewestVotes(rangeAt, some, certain, howFar);
  const lot = fewestVotes(rangeAt, some, possible, howFar);
  if (tooManyLots) return none("too-many-lots");
  if (typeof votes !== "number") return none(votes);
  return {
    votes,
    seats: seatsIn(rangeAt(votes)),
    votesForALot: typeof lot !== "number" || lot === votes ? null : lot,
  };
}

function seatsIn({ least, most }: SeatRange): FromTo {
  return { least, most };
}

function none(because: NoSuchSeat["because"]): NoSuchSeat {
  return { votes: null, because };
}
