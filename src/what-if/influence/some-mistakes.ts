import {
  type Budget,
  type Found,
  lookedThrough,
  nearest,
  type Search,
  towards,
} from "./fewest-mistakes.js";

/** Whether any wrong ballots give another result, or as far as it was looked. */
export type SomeMistakes =
  | { readonly known: true; readonly found: Found | null }
  | { readonly known: false };

/**
 * Whether any wrong ballots within the doubt give another result, with some that do: not always the fewest. None do where no condition can become
 * true; else changes towards each condition are tried, with ever more ballots, and then every change.
 */
export function someMistakes(search: Search, mostTries: number): SomeMistakes {
  const { doubts, conditions } = search;
  const near = nearest(search);
  const least = conditions === null ? 1 : near[0]?.ballots;
  if (least === undefined || least > doubts.total) return { known: true, found: null };
  const budget: Budget = { left: mostTries };
  for (const { condition, ballots: first } of near) {
    for (const ballots of everMore(first, doubts.total)) {
      const found = towards(search, condition, ballots, budget);
      if (found !== null) return { known: true, found };
    }
  }
  const through = lookedThrough(search, least, null, budget);
  if (through.found !== null) return { known: true, found: through.found };
  return through.known ? { known: true, found: null } : { known: false };
}

/** From a number to another: one by one at first, then in steps twice as large, and the last itself. */
function everMore(first: number, last: number): readonly number[] {
  const numbers: number[] = [];
  let step = 1;
  for (let number = first; number < last; number += step) {
    numbers.push(number);
    if (number >= first + 3) step *= 2;
  }
  return [...numbers, last];
}
