/** Lists that have more than half of the seats together. */
export interface Majority {
  readonly lists: readonly number[];
  readonly seats: number;
}

/** A list with its seats. */
export interface SeatedList {
  readonly list: number;
  readonly seats: number;
}

/** More than half of this many seats. */
export function seatsForMajority(total: number): number {
  return Math.floor(total / 2) + 1;
}

/** The seats of these lists together. */
export function seatsTogether(all: readonly SeatedList[], lists: readonly number[]): number {
  return all.filter(({ list }) => lists.includes(list)).reduce((sum, { seats }) => sum + seats, 0);
}

const mostLooks = 200_000;

/**
 * The majorities with the fewest lists, from the largest to the smallest, at most so many; each needs
 * every one of its lists. `isWhole`: there are no others of that many lists.
 */
export function smallestMajorities(
  all: readonly SeatedList[],
  total: number,
  most: number,
): { readonly found: readonly Majority[]; readonly isWhole: boolean } {
  const needed = seatsForMajority(total);
  const ordered = all
    .filter(({ seats }) => seats > 0)
    .sort((one, other) => other.seats - one.seats || one.list - other.list);
  let fewest = 0;
  for (let sum = 0; sum < needed && fewest < ordered.length; fewest += 1) {
    sum += ordered[fewest]?.seats ?? 0;
  }
  const found: Majority[] = [];
  let looks = 0;
  const look = (from: number, taken: readonly SeatedList[], seats: number): void => {
    looks += 1;
    if (looks > mostLooks || found.length > most) return;
    if (taken.length === fewest) {
      if (seats >= needed) found.push({ lists: taken.map(({ list }) => list), seats });
      return;
    }
    const left = fewest - taken.length;
    for (let at = from; at + left <= ordered.length; at += 1) {
      const best = ordered.slice(at, at + left).reduce((sum, one) => sum + one.seats, seats);
      if (best < needed) return;
      const one = ordered[at];
      if (one !== undefined) look(at + 1, [...taken, one], seats + one.seats);
    }
  };
  if (ordered.reduce((sum, { seats }) => sum + seats, 0) >= needed) look(0, [], 0);
  return { found: found.slice(0, most), isWhole: looks <= mostLooks && found.length <= most };
}
