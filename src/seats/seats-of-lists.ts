import type { Case } from "./case.js";
import type { Competitor } from "./contestants.js";
import { divide } from "./division/divide.js";
import type { Division } from "./division/division.js";
import type { Listener } from "./listener.js";
import type { Draws } from "./lots/draws.js";
import type { ListRow, NumberRow } from "./votes.js";

/** A list with its seats (P 12, P 13). */
export interface SeatsOfList {
  readonly of: ListRow;
  readonly seats: number;
}

/** A list number with its seats. */
export interface SeatsOfNumber {
  readonly of: NumberRow;
  readonly seats: number;
  /** The seats of its list combination; of a number by itself its own. */
  readonly together: number;
}

/** A list number with its seats, and how they were divided over its lists. */
export interface SeatsWithin extends SeatsOfNumber {
  /** The division over its lists; null: one list, or no seats. */
  readonly division: Division<ListRow> | null;
}

/** The seats of every list number. */
export interface SeatsOfNumbers {
  readonly numbers: readonly SeatsOfNumber[];
  /** The divisions inside combinations. */
  readonly combined: readonly Division<NumberRow>[];
}

/** Articles P 11 (2, 4, 5) and U 11 (2, 4, 5): the seats of every list number, in a combination by a division of its own. */
export function* seatsOfNumbers(
  { rows }: Division<Competitor>,
  { rules }: Case,
  tell: Listener,
): Draws<SeatsOfNumbers> {
  const numbers: SeatsOfNumber[] = [];
  const combined: Division<NumberRow>[] = [];
  for (const { of, seats } of rows) {
    if (of.combination === null) {
      numbers.push({ of, seats, together: seats });
      continue;
    }
    if (seats === 0) {
      for (const number of of.numbers) numbers.push({ of: number, seats, together: seats });
      continue;
    }
    const division = yield* divide({
      scope: { kind: "combination", combination: of.combination },
      seats,
      contestants: of.numbers,
      rules: rules.divisions.combination,
      tell,
    });
    combined.push(division);
    for (const row of division.rows) {
      numbers.push({ of: row.of, seats: row.seats, together: seats });
    }
  }
  const someTogether = numbers.length > rows.length;
  if (someTogether) numbers.sort((left, right) => left.of.number - right.of.number);
  return { numbers, combined };
}

/**
 * Articles P 12 (2, 4, 5), P 13 (1, 2), U 12 and U 13: the seats of every list, in a list group by a
 * division of its own.
 */
export function* seatsOfLists(
  numbers: readonly SeatsOfNumber[],
  { rules }: Case,
  tell: Listener,
): Draws<readonly SeatsWithin[]> {
  const within: SeatsWithin[] = [];
  for (const { of, seats, together } of numbers) {
    if (of.only !== null || seats === 0) {
      within.push({ of, seats, together, division: null });
      continue;
    }
    const division = yield* divide({
      scope: { kind: "group", group: of.number },
      seats,
      contestants: of.lists,
      rules: rules.divisions.group,
      tell,
    });
    within.push({ of, seats, together, division });
  }
  return within;
}
