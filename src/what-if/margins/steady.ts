import { fullQuota } from "../../law/bodies/residual-procedure.js";
import type { DivisionRules, Phase } from "../../law/division-rules.js";
import { compareFractions, timesIn } from "../../model/fraction.js";
import type { ListNumber } from "../../model/identifiers.js";
import type { NumberRow } from "../../seats/votes.js";
import type { SeatRange } from "./seats-by-list.js";

/** A list number as far as its seats depend on it. */
export type BareGroup = Pick<NumberRow, "number" | "votes" | "candidates">;

/** A list number whose votes change; the same lists stay in combinations at both ends. */
export interface Stretch {
  readonly group: ListNumber;
  readonly fewest: number;
  readonly most: number;
  readonly combinations: SeatRange["combinations"];
  readonly together: SeatRange["together"];
}

/**
 * With largest remainders a list gets at most this many seats beyond its full ones without a list
 * running out of candidates: one for its remainder, one for its average, one for its majority.
 */
const mostBeyondFullSeats = 3;

/**
 * Whether more votes for a list never mean fewer seats for it, between two numbers of its votes,
 * where there are no list combinations: with highest averages always; with largest remainders as long
 * as all phases have one threshold and no list can run out of candidates, for P 9 and P 10 together
 * can take a seat from a list that gains votes.
 */
export function isSteadyAlone(
  { phases }: DivisionRules,
  seats: number,
  groups: readonly BareGroup[],
  stretch: Stretch,
): boolean {
  if (!hasRemainders(phases)) return true;
  if (!hasOneThreshold(phases)) return false;
  const oneEach = phases.some(
    ({ takesPart, oncePerContestant }) => takesPart === null && oncePerContestant,
  );
  const beyond = oneEach ? mostBeyondFullSeats : Number.POSITIVE_INFINITY;
  return neverFull(groups, stretch, seats, beyond);
}

/**
 * The same where there are list combinations. The lists that stay in them at both ends of the stretch
 * stay in between when lists that gain no votes gain no seat: with highest averages, without a
 * majority (P 9) and without a threshold below the quota. Inside the list's own combination seats are
 * divided by largest remainders: their number must be the same, and no list may run out of candidates.
 */
export function isSteadyCombined(
  { phases, liftsThreshold }: DivisionRules,
  groups: readonly BareGroup[],
  stretch: Stretch,
): boolean {
  const { combinations, together, group } = stretch;
  const own = combinations.find((numbers) => numbers.includes(group)) ?? [];
  const members = groups.filter(({ number }) => own.includes(number));
  return (
    !hasRemainders(phases) &&
    phases.every(
      ({ takesPart }) => takesPart === null || compareFractions(takesPart.share, fullQuota) >= 0,
    ) &&
    !liftsThreshold &&
    groups.every((entry) => mostFullSeats(entry, groups, stretch, 2) === 0) &&
    together.least === together.most &&
    neverFull(members, stretch, together.most, 1)
  );
}

function hasRemainders(phases: readonly Phase[]): boolean {
  return phases.some(({ method }) => method === "largest-remainder");
}

function hasOneThreshold(phases: readonly Phase[]): boolean {
  const shares = phases.flatMap(({ takesPart }) => (takesPart === null ? [] : [takesPart.share]));
  return shares.every((one) => shares.every((other) => compareFractions(one, other) === 0));
}

function neverFull(
  groups: readonly BareGroup[],
  stretch: Stretch,
  seats: number,
  beyondFullSeats: number,
): boolean {
  return groups.every((entry) => {
    const most = mostFullSeats(entry, groups, stretch, seats) + beyondFullSeats;
    return entry.candidates >= Math.min(most, seats);
  });
}

/** The most full seats that a list can have in the stretch when so many seats are divided. */
function mostFullSeats(
  { number, votes }: BareGroup,
  groups: readonly BareGroup[],
  { group, fewest, most }: Stretch,
  seats: number,
): number {
  const ofOthers = groups.reduce((sum, one) => sum + (one.number === group ? 0 : one.votes), 0);
  return number === group
    ? timesIn(most * seats, Math.max(ofOthers + most, 1))
    : timesIn(votes * seats, Math.max(ofOthers + fewest, 1));
}
