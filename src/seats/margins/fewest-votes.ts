import type { SeatRange } from "./seats-by-list.js";

/** Which seats are asked for. */
export type Condition = (range: SeatRange) => boolean;

/** The seats with so many votes more or fewer; null when there are too many ways to draw lots. */
export type RangeAt = (change: number) => SeatRange | null;

/** Why a search found nothing. */
export type NotFound = "out-of-bounds" | "too-many-lots";

/**
 * The fewest votes, from none to `bound`, that meet a condition which, once met, stays met: steps of
 * twice the size until it is met, then halving.
 */
export function fewestVotes(
  rangeAt: RangeAt,
  bound: number,
  condition: Condition,
): number | NotFound {
  let fails = -1;
  for (let step = 1; fails < bound; step *= 2) {
    const change = Math.min(fails + step, bound);
    const range = rangeAt(change);
    if (range === null) return "too-many-lots";
    if (condition(range)) return between(rangeAt, fails, change, condition);
    fails = change;
  }
  return "out-of-bounds";
}

function between(
  rangeAt: RangeAt,
  failing: number,
  meeting: number,
  condition: Condition,
): number | NotFound {
  let [fails, meets] = [failing, meeting];
  while (meets - fails > 1) {
    const middle = fails + Math.floor((meets - fails) / 2);
    const range = rangeAt(middle);
    if (range === null) return "too-many-lots";
    if (condition(range)) meets = middle;
    else fails = middle;
  }
  return meets;
}

/** The fewest votes, from none to `bound`, that meet a condition, tried one by one. */
export function fewestVotesOneByOne(
  rangeAt: RangeAt,
  bound: number,
  condition: Condition,
): number | NotFound {
  for (let change = 0; change <= bound; change++) {
    const range = rangeAt(change);
    if (range === null) return "too-many-lots";
    if (condition(range)) return change;
  }
  return "out-of-bounds";
}
