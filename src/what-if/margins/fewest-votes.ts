import type { SeatRange } from "./seats-by-list.js";

/** Which seats are asked for. */
export type Condition = (range: SeatRange) => boolean;

/** The seats with so many votes more or fewer. */
export type RangeAt = (change: number) => SeatRange;

/** Why a search found nothing. */
type NotFound = "out-of-bounds" | "too-many-votes-to-try";

/** How far what is found at a number of votes holds. */
export interface HowFar {
  /** Whether a condition, once met between two numbers of votes, stays met until the second. */
  readonly isSteady: (from: number, to: number) => boolean;
  /** The seats at a number of votes, and until which one they are these. */
  readonly stretchAt: (change: number) => SteadyStretch;
}

/** A number of votes with its seats, and the last one until which nothing is decided otherwise. */
export interface SteadyStretch {
  readonly range: SeatRange;
  readonly last: number;
}

/** More stretches than are gone through. */
const mostStretches = 20_000;

/** Some number of votes, from none to `bound`, that meets a condition; else `bound` itself. */
export function someVotes(rangeAt: RangeAt, bound: number, condition: Condition): number {
  let change = 0;
  while (change < bound && !condition(rangeAt(change))) change = Math.min(2 * change + 1, bound);
  return change;
}

/**
 * The fewest votes, from none to `bound`, that meet a condition: stretch by stretch in which the same
 * lists stay in their combinations and the list's own combination has the same seats. A stretch that
 * is steady is halved, in any other every number of votes is looked at from which something is decided otherwise.
 */
export function fewestVotes(
  rangeAt: RangeAt,
  bound: number,
  condition: Condition,
  { isSteady, stretchAt }: HowFar,
): number | NotFound {
  for (let from = 0; from <= bound; ) {
    const to = endOfStretch(rangeAt, from, bound);
    const found = isSteady(from, to)
      ? byHalving(rangeAt, from, to, condition)
      : byStretches(stretchAt, from, to, condition);
    if (found !== "out-of-bounds") return found;
    from = to + 1;
  }
  return "out-of-bounds";
}

function endOfStretch(rangeAt: RangeAt, from: number, bound: number): number {
  const combined = (change: number): string => {
    const { combinations, together } = rangeAt(change);
    return JSON.stringify([combinations, together]);
  };
  const first = combined(from);
  return lastOf(from, bound, (change) => combined(change) === first);
}

function byHalving(
  rangeAt: RangeAt,
  from: number,
  to: number,
  condition: Condition,
): number | NotFound {
  const last = lastOf(from - 1, to, (change) => !condition(rangeAt(change)));
  return last === to ? "out-of-bounds" : last + 1;
}

/** The last number until `to` for which something holds that holds for `first` and then no more. */
function lastOf(first: number, to: number, holds: (change: number) => boolean): number {
  if (holds(to)) return to;
  let [last, fails] = [first, to];
  while (fails - last > 1) {
    const middle = last + Math.floor((fails - last) / 2);
    if (holds(middle)) last = middle;
    else fails = middle;
  }
  return last;
}

function byStretches(
  stretchAt: HowFar["stretchAt"],
  from: number,
  to: number,
  condition: Condition,
): number | NotFound {
  let change = from;
  for (let stretches = 0; change <= to; stretches++) {
    if (stretches === mostStretches) return "too-many-votes-to-try";
    const { range, last } = stretchAt(change);
    if (condition(range)) return change;
    change = last + 1;
  }
  return "out-of-bounds";
}
