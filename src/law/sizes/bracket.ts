/** Number of seats for a number of people: the first bracket that reaches it holds. */
export interface Bracket {
  /** Holds up to and including this number; null: above all others. */
  readonly upTo: number | null;
  readonly seats: number;
}

/** A table of the law that gives seats by number of people, in ascending order, the last above all. */
export type Brackets = readonly Bracket[];

/** A table from its rows `[up to and including, seats]` and the number above the last of them. */
export function brackets(
  rows: readonly (readonly [upTo: number, seats: number])[],
  above: number,
): Brackets {
  return [...rows.map(([upTo, seats]) => ({ upTo, seats })), { upTo: null, seats: above }];
}

/** The bracket of a table in which `people` falls. */
export function bracketOf(table: Brackets, people: number): Bracket {
  return table.find(({ upTo }) => upTo === null || people <= upTo) as Bracket;
}
