import {
  type CompletedOutcome,
  type Election,
  type ListNumber,
  maximumVotes,
  type Refused,
} from "../../model/index.js";
import { type DeterminationOptions, determineResult } from "../determine-result.js";
import {
  type Condition,
  fewestVotes,
  fewestVotesOneByOne,
  type NotFound,
  type RangeAt,
} from "./fewest-votes.js";
import { candidatesOf, seatRange, withoutPeople, withVotes } from "./seats-by-list.js";
import { isSteady } from "./steady.js";

/** How many votes make the difference of one seat. */
export interface VotesForASeat {
  readonly status: "known";
  /** The fewest votes with which the seat is certain to change. */
  readonly votes: number;
  /** The fewest votes with which a lot decides on it; null: no number of votes leaves it to a lot. */
  readonly votesForALot: number | null;
}

/** Why no number of votes makes the difference. */
export interface NoSuchSeat {
  readonly status: "none";
  readonly reason:
    | "no-candidate-left"
    | "every-seat-already"
    | "no-seat-to-lose"
    | "out-of-bounds"
    | "too-many-lots"
    | "too-many-votes-to-try";
}

/** How close a list was to one seat more and to one seat fewer. */
export interface ListMargin {
  readonly group: ListNumber;
  readonly votes: number;
  readonly seats: number;
  /** More votes, for one seat more. */
  readonly nextSeat: VotesForASeat | NoSuchSeat;
  /** Fewer votes, for one seat fewer. */
  readonly lastSeat: VotesForASeat | NoSuchSeat;
}

/** The margins of every list number. */
export interface Margins {
  readonly status: "determined";
  readonly margins: readonly ListMargin[];
}

/**
 * How many more votes every list would have needed for its next seat, and how many fewer would have
 * cost it its last one, the votes for all other lists equal: exact, by asking the whole procedure
 * (threshold, absolute majority, exhaustion, combinations) again with other votes. At a tie a lot
 * decides: `votesForALot` says from how many votes on. A list that won or lost a lot in this very
 * outcome has `votesForALot` 0. Votes are those of the quota: for the Senate, votes times vote values.
 *
 * Where more votes could mean fewer seats (P 9 and P 10 together with largest remainders) numbers of
 * votes are tried one by one, as far as 20,000.
 *
 * Refuses what `determineResult` refuses.
 *
 * @example
 * ```ts
 * const { margins } = marginsOf(election, outcome);
 * margins[0].nextSeat; // { status: "known", votes: 412, votesForALot: null }
 * ```
 */
export function marginsOf(
  election: Election,
  outcome: CompletedOutcome,
  options: DeterminationOptions = {},
): Margins | Refused {
  const { lots: _, ...withoutLots } = options;
  const { overlay } = options;
  const bare = { ...withoutPeople(election), seats: overlay?.seats ?? election.seats };
  const checked = determineResult(bare, withoutLots);
  if (checked.status === "refused") return checked;
  const total = outcome.groups.reduce((sum, { votes }) => sum + votes, 0);
  return {
    status: "determined",
    margins: outcome.groups.map(({ group, votes, seats }): ListMargin => {
      const search = { election: bare, options: withoutLots, group, votes, seats };
      return {
        group,
        votes,
        seats,
        nextSeat: nextSeat(search, maximumVotes - total),
        lastSeat: lastSeat(search),
      };
    }),
  };
}

interface Search {
  readonly election: Election;
  readonly options: DeterminationOptions;
  readonly group: ListNumber;
  readonly votes: number;
  readonly seats: number;
}

/** As far as numbers of votes are tried one by one. */
const mostTried = 20_000;

function nextSeat(search: Search, bound: number): VotesForASeat | NoSuchSeat {
  const { election, group, seats } = search;
  const entry = election.groups.find(({ number }) => number === group);
  if (seats >= election.seats) return none("every-seat-already");
  if (entry !== undefined && seats >= candidatesOf(entry)) return none("no-candidate-left");
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
  { election, options, group, votes }: Search,
  direction: 1 | -1,
  bound: number,
  certain: Condition,
  possible: Condition,
): VotesForASeat | NoSuchSeat {
  const rangeAt = remembered((change) =>
    seatRange(withVotes(election, group, votes + direction * change), group, options),
  );
  const found = fewestVotes(rangeAt, bound, certain);
  const end = votes + direction * (typeof found === "number" ? found : Math.min(bound, mostTried));
  const [fewest, most] = direction === 1 ? [votes, end] : [end, votes];
  if (isSteady(election, options, group, fewest, most)) {
    if (typeof found !== "number") return none(found);
    return known(found, fewestVotes(rangeAt, found, possible));
  }
  const last = typeof found === "number" ? found : bound;
  const tried = fewestVotesOneByOne(rangeAt, Math.min(last, mostTried), certain);
  if (tried === "out-of-bounds" && last > mostTried) return none("too-many-votes-to-try");
  if (typeof tried !== "number") return none(tried);
  return known(tried, fewestVotesOneByOne(rangeAt, tried, possible));
}

/** Looks at every number of votes once. */
function remembered(rangeAt: RangeAt): RangeAt {
  const ranges = new Map<number, ReturnType<RangeAt>>();
  return (change) => {
    const before = ranges.get(change);
    if (before !== undefined) return before;
    const range = rangeAt(change);
    ranges.set(change, range);
    return range;
  };
}

function known(votes: number, lot: number | NotFound): VotesForASeat | NoSuchSeat {
  if (typeof lot !== "number") return none(lot);
  return { status: "known", votes, votesForALot: lot === votes ? null : lot };
}

function none(reason: NoSuchSeat["reason"]): NoSuchSeat {
  return { status: "none", reason };
}
