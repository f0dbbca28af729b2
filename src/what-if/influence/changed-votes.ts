import type { Condition } from "./condition.js";
import { type Doubts, mostRemovable, type Places } from "./votes-in-doubt.js";

/** Votes that come or go at one place, in one unit. */
export interface PlacedChange {
  readonly unit: string;
  readonly place: number;
  readonly change: number;
}

/** Votes that come to one block of places, or go from it. */
export interface BlockChange {
  readonly block: Places;
  readonly change: number;
}

/** Blocks in the order in which they give up votes, and where votes come. */
interface Direction {
  readonly to: Places | null;
  readonly from: readonly Places[];
}

/** The directions that bring a condition nearer, of which one may do it. */
function directionsOf(condition: Condition): readonly Direction[] {
  const steps = condition.map(({ removing }) => removing.map(({ places }) => places));
  const narrowFirst = [...steps].sort((left, right) => left.flat().length - right.flat().length);
  const to = condition.flatMap(({ adding }) => (adding === null ? [] : [adding.places]))[0] ?? null;
  const from = narrowFirst.flat();
  return [
    { to, from },
    { to, from: narrowFirst[0] ?? [] },
    { to, from: [] },
    { to: null, from },
  ];
}

/** Ways in which so many wrong ballots may make a condition true. */
export function waysTowards(
  condition: Condition,
  ballots: number,
  doubts: Doubts,
): readonly (readonly BlockChange[])[] {
  return directionsOf(condition).map(({ to, from }) => {
    const changes: BlockChange[] = to === null ? [] : [{ block: to, change: ballots }];
    let places: Places = [];
    let taken = 0;
    for (const block of from) {
      const own = block.filter((place) => !places.includes(place));
      places = [...places, ...own];
      const together = Math.min(mostRemovable(doubts, places), ballots);
      if (together > taken) changes.push({ block: own, change: taken - together });
      taken = together;
    }
    return changes;
  });
}
