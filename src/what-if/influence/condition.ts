import { type Doubts, mostRemovable, type Places } from "./votes-in-doubt.js";

/**
 * Something that must be true of the votes before a result can be another one, as a sum of votes with
 * weights: it is true when the sum is above 0, or, where `orEqual`, at least 0.
 */
export interface Inequality {
  /** The sum as the votes are now. */
  readonly now: number;
  readonly orEqual: boolean;
  /** Where a vote more brings the sum nearer, and by how much; null: nowhere. */
  readonly adding: { readonly places: Places; readonly gain: number } | null;
  /** Where a vote fewer does, largest gain first. */
  readonly removing: readonly { readonly places: Places; readonly gain: number }[];
}

/** Inequalities that must all be true. */
export type Condition = readonly Inequality[];

/** How many votes can be taken away, step by step of `removing`. */
type Capacities = readonly number[];

function capacitiesOf({ removing }: Inequality, doubts: Doubts): Capacities {
  let places: Places = [];
  return removing.map((step) => {
    places = [...places, ...step.places];
    return mostRemovable(doubts, places);
  });
}

/** The largest that the sum can become with so many wrong ballots. */
function largest(inequality: Inequality, capacities: Capacities, ballots: number): number {
  let sum = inequality.now + ballots * (inequality.adding?.gain ?? 0);
  let taken = 0;
  for (const [step, { gain }] of inequality.removing.entries()) {
    const here = Math.min(capacities[step] ?? 0, ballots);
    sum += (here - taken) * gain;
    taken = here;
  }
  return sum;
}

/** As if from everywhere as many votes could be taken away as there are ballots in doubt. */
function isOutOfReach(inequality: Inequality, { total }: Doubts): boolean {
  const everywhere = inequality.removing.map(() => total);
  return !isMet(inequality, largest(inequality, everywhere, total));
}

function isMet({ orEqual }: Inequality, sum: number): boolean {
  return orEqual ? sum >= 0 : sum > 0;
}

function fewestFor(inequality: Inequality, doubts: Doubts): number | null {
  const capacities = capacitiesOf(inequality, doubts);
  const isTrue = (ballots: number): boolean =>
    isMet(inequality, largest(inequality, capacities, ballots));
  if (!isTrue(doubts.total)) return null;
  let [fails, meets] = [-1, doubts.total];
  while (meets - fails > 1) {
    const middle = fails + Math.floor((meets - fails) / 2);
    if (isTrue(middle)) meets = middle;
    else fails = middle;
  }
  return meets;
}

/**
 * With fewer wrong ballots than this a condition cannot become true; null: not with all ballots in
 * doubt. A wrong ballot adds a vote, takes one away, or does both: the sum is largest with all at the
 * places that weigh most.
 */
export function fewestBallots(condition: Condition, doubts: Doubts): number | null {
  if (condition.some((inequality) => isOutOfReach(inequality, doubts))) return null;
  let fewest = 0;
  for (const inequality of condition) {
    const found = fewestFor(inequality, doubts);
    if (found === null) return null;
    fewest = Math.max(fewest, found);
  }
  return fewest;
}
