import type { Draws } from "../draws.js";

/** The votes on the candidates of each list. */
export type Rows = readonly (readonly number[])[];

/** Votes of one candidate: often few or none, so that equals, empty lists and thresholds come up. */
function candidateVotes(draws: Draws): number {
  return draws.oneOf([
    () => draws.oneOf([0, 1, 2, 10]),
    () => draws.whole(0, 60),
    () => draws.whole(0, 60),
    () => draws.whole(0, 2_000),
  ])();
}

/** Votes that come to a total, most of them on the first candidates, or on the last one. */
export function spread(draws: Draws, total: number, candidates: number): readonly number[] {
  let left = Math.max(total, 0);
  const row = draws.times(candidates, (place) => {
    if (place === candidates - 1) return left;
    const votes = draws.once(4) ? 0 : draws.whole(0, left);
    left -= votes;
    return votes;
  });
  return draws.once(3) ? [...row].reverse() : row;
}

/** Any votes; now and then two lists with the same. */
export function anyRows(draws: Draws): Rows {
  const rows = draws.times(draws.whole(1, 7), () =>
    draws.times(draws.whole(1, draws.once(5) ? 20 : 6), () => candidateVotes(draws)),
  );
  return draws.once(4) ? [...rows, draws.oneOf(rows)] : rows;
}

/** Lists that are equal, or differ by a vote or two. */
export function closeRows(draws: Draws): Rows {
  const about = draws.whole(1, draws.once(2) ? 12 : 300);
  return draws.times(draws.whole(2, 7), () => {
    const total = about * draws.whole(1, 3) + draws.whole(-1, 1);
    return spread(draws, total, draws.whole(1, 5));
  });
}

/** A list, or its first candidates, about a share of the quota; the last list has the other votes. */
export function rowsAtThresholds(draws: Draws, seats: number): Rows {
  const quota = 20 * draws.whole(1, 12);
  const about = (parts: number): number => (quota * parts) / 20 + draws.whole(-1, 1);
  const lists = draws.times(draws.whole(1, 6), () => {
    const total = about(draws.oneOf([15, 15, 10, 20, 40, 35, 60]));
    const first = draws
      .times(draws.whole(1, 4), () => about(draws.oneOf([2, 5, 5, 10, 10, 20])))
      .map((votes) => Math.max(votes, 0));
    const others = total - sum(first);
    return others < 0 ? [Math.max(total, 0), 0, 0] : [...first, others];
  });
  const left = quota * seats - sum(lists.map(sum));
  return left > 0 ? [...lists, spread(draws, left, draws.whole(1, seats + 2))] : lists;
}

/** Few candidates for many seats. */
export function shortRows(draws: Draws): Rows {
  return draws.times(draws.whole(1, 6), () =>
    spread(draws, draws.whole(0, 90), draws.whole(1, draws.once(3) ? 8 : 2)),
  );
}

/** One list with half of the votes, or a vote more or less, and many that are small. */
export function rowsWithMajority(draws: Draws): Rows {
  const others = draws.times(draws.whole(1, 8), () =>
    spread(draws, draws.whole(0, 40), draws.whole(1, 4)),
  );
  const large = sum(others.map(sum)) + draws.whole(-1, 3);
  return [...others, spread(draws, large, draws.whole(1, 24))];
}

/** No vote at all, or on one list alone. */
export function emptyRows(draws: Draws): Rows {
  const rows = draws.times(draws.whole(1, 4), () => draws.times(draws.whole(1, 3), () => 0));
  return draws.once(2) ? rows : [...rows, [draws.whole(1, 3), 0]];
}

/** Figures of a whole country. */
export function largeRows(draws: Draws): Rows {
  return draws.times(draws.whole(2, 12), () =>
    spread(draws, draws.whole(0, 90_000_000), draws.whole(1, 12)),
  );
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
