/** A table of the law that gives seats by number of people. */
export interface Brackets {
  /** Up to and including so many people, so many seats; in ascending order. */
  readonly upTo: readonly (readonly [people: number, seats: number])[];
  /** The seats of a body with more people than that. */
  readonly above: number;
}

/** The seats that a table gives for a number of people. */
export function seatsFor(people: number, { upTo, above }: Brackets): number {
  return upTo.find(([most]) => people <= most)?.[1] ?? above;
}

/** Every number of seats in a table. */
export function seatsInTable({ upTo, above }: Brackets): readonly number[] {
  return [...upTo.map(([, seats]) => seats), above];
}
