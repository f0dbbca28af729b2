import type { ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { Readings } from "../../model/outcome/readings.js";
import type { PhaseFact } from "../facts/facts.js";
import { type Competitor, divide, turn } from "../second-model/division.js";
import type { Urn } from "../second-model/lots.js";

/** Who may get a place: its seats now, those that the election gave it, who is free on it. */
export interface MayGetAPlace extends Competitor {
  readonly lists: readonly ListKey[];
  readonly seatsNow: number;
  /** In which phases places came to it, counted from 1. */
  readonly came: readonly number[];
  /** Other seats that it gained by going on: more than the election gave, or passed to it at P 18. */
  readonly gained: number;
  readonly free: number;
}

/** A division that was made at the election, and goes on for so many places. */
export interface GoesOn {
  readonly scope: Scope;
  readonly seats: number;
  readonly places: number;
  readonly among: readonly MayGetAPlace[];
  readonly phases: readonly PhaseFact[];
  readonly voteless: boolean;
  readonly readings: Readings;
  readonly before: Before | undefined;
}

/** What the division came to at the election. */
interface Before {
  readonly had: ReadonlySet<string>;
  readonly residual: readonly { readonly list: Competitor; readonly phase: number }[];
}

/** Who got a place, and in which phase, counted from 1. */
export interface Got {
  readonly winner: MayGetAPlace;
  readonly phase: number;
}

/**
 * P 10 and P 13, "voortgezette toepassing": the places go, one by one, where the next residual seats
 * would have gone, to who has a candidate without a seat. Gives who got each; undefined: nobody.
 */
export function goingOn(what: GoesOn, urn: Urn): readonly (Got | undefined)[] {
  const { scope, among, phases, before, voteless } = what;
  const readings: Readings = {
    ...what.readings,
    restrictedAveragesAfterLots: "every-winner-has-had-its-seat",
  };
  const lists = among.map((one) => ({ ...one, candidates: one.seatsNow + one.free }));
  const seats = Math.max(what.seats, 1);
  const division = divide(
    { scope, seats, lists, phases, readings, voteless, withoutLots: false },
    urn,
  );
  for (const list of lists) {
    division.change(list, list.seatsNow - division.seatsOf(list));
    for (const [phase, { once }] of phases.entries()) {
      const earlier =
        before?.had.has(turn(phase, list)) ||
        before?.residual.some((seat) => seat.phase === phase && seat.list.key === list.key);
      const since = list.came.includes(phase + 1);
      if (once && (earlier || since)) division.had.add(turn(phase, list));
    }
    // A place that came later was the list's one seat of the first phase it had not had.
    for (let more = 0; more < list.gained; more++) {
      const free = phases.findIndex(
        ({ once }, phase) => once && !division.had.has(turn(phase, list)),
      );
      if (free >= 0) division.had.add(turn(free, list));
    }
  }
  division.give(what.places, { fullAreOut: true });
  return Array.from({ length: what.places }, (_, place) => {
    const seat = division.residual[place];
    const winner = among.find((one) => one.key === seat?.list.key);
    return seat === undefined || winner === undefined
      ? undefined
      : { winner, phase: seat.phase + 1 };
  });
}
