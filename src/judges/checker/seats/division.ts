import type { Fraction } from "../../../model/fraction.js";
import type { Scope } from "../../../model/outcome/lot.js";
import type { Readings } from "../../../model/outcome/readings.js";
import type { PhaseFact } from "../../facts/facts.js";
import { votesOf } from "../counted-votes.js";

/** Who competes for seats, and what it has so far. */
export interface Contestant {
  readonly key: string;
  readonly votes: number;
  /** How many persons can take a seat. */
  readonly persons: number;
  seats: number;
  full: number;
  /** The numbers of the phases in which it has had its seat. */
  readonly had: Set<number>;
  /** Takes no part any more; `exhausted`: since it had to give seats back, or had as many as persons. */
  closed: boolean;
  exhausted: boolean;
}

/** A residual seat that was given. */
export interface GivenSeat {
  readonly to: Contestant;
  /** The number of its phase, counted from 1. */
  readonly phase: number;
  readonly value: Fraction;
  /** The lot that gave it; null: none. */
  readonly lot: number | null;
}

/** The state of a division of seats while its steps are checked. */
export interface Division {
  readonly scope: Scope;
  readonly seats: number;
  readonly votes: number;
  readonly contestants: readonly Contestant[];
  readonly phases: readonly PhaseFact[];
  readonly readings: Readings;
  /** Whether contestants without votes take part when the others have run out of candidates. */
  readonly votelessTakePart: boolean;
  /** Whether the others have run out. */
  othersRanOut: boolean;
  /** Every tied contestant gets a seat and no lot is drawn (P 4, second paragraph). */
  readonly withoutLots: boolean;
  /** Residual seats, the last given last. */
  readonly given: GivenSeat[];
  /** How many seats lots gave since the assignment of residual seats last began. */
  wonByLot: number;
}

type Setup = Pick<
  Division,
  "scope" | "seats" | "phases" | "readings" | "votelessTakePart" | "withoutLots"
>;

/** A division before its first seat. */
export function newDivision(
  setup: Setup,
  contestants: readonly Pick<Contestant, "key" | "votes" | "persons">[],
): Division {
  return {
    ...setup,
    votes: votesOf(contestants),
    contestants: contestants.map((one) => ({
      ...one,
      seats: 0,
      full: 0,
      had: new Set(),
      closed: false,
      exhausted: false,
    })),
    othersRanOut: false,
    given: [],
    wonByLot: 0,
  };
}

/** The standing before and after something happens to it. */
export function standings(
  { contestants }: Division,
  happens: () => void,
): { readonly before: readonly number[]; readonly after: readonly number[] } {
  const standing = (): number[] => contestants.map(({ seats }) => seats);
  const before = standing();
  happens();
  return { before, after: standing() };
}
