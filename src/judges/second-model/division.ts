import type { Fraction } from "../../model/fraction.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { Readings } from "../../model/outcome/readings.js";
import { compare, largest, less, over, partOf, sum, wholeTimes } from "../exact.js";
import type { PhaseFact } from "../facts/facts.js";
import { ownOnly } from "../has.js";
import type { Lot, Urn } from "./lots.js";

/** What competes for seats: a list number, or a list of a group. */
export interface Competitor {
  readonly key: string;
  readonly votes: number;
  /** How many persons can take a seat. */
  readonly candidates: number;
}

/** What is divided, among whom, and how. */
interface ToDivide<One extends Competitor> {
  readonly scope: Scope;
  readonly seats: number;
  readonly lists: readonly One[];
  readonly phases: readonly PhaseFact[];
  readonly readings: Readings;
  /** Whether lists without votes take part when the others have run out of candidates. */
  readonly voteless: boolean;
  /** P 4 (2): in a tie every list gets a seat, and no lot is drawn. */
  readonly withoutLots: boolean;
}

/** A residual seat, with the number of its phase and the figure it was given for. */
export interface ResidualSeat<One extends Competitor> {
  readonly list: One;
  readonly phase: number;
  readonly value: Fraction;
}

/** What giving residual seats came to. */
export interface Given {
  /** Seats that nobody could take. */
  readonly empty: number;
  /** How many lost the last drawing of lots, and come next. */
  readonly waiting: number;
}

/** A division of seats: who has what, and how it goes on. */
export interface Division<One extends Competitor> extends ToDivide<One> {
  readonly votes: number;
  /** P 6: seats without a full quota behind them. */
  readonly residualSeats: number;
  readonly seatsOf: (list: One) => number;
  readonly change: (list: One, by: number) => void;
  /** P 8: what is left of the votes after the full seats. */
  readonly remainderOf: (list: One) => Fraction;
  readonly residual: ResidualSeat<One>[];
  /** Who has had its seat in which phase. */
  readonly had: Set<string>;
  /** Who got seats, step by step. */
  readonly order: One[][];
  /** Who takes no part any more; among them who ran out of candidates (P 10, P 13). */
  readonly out: Set<One>;
  readonly exhausted: Set<One>;
  /** P 7, P 8: gives so many seats, one after the other. */
  readonly give: (seats: number, how?: { fullAreOut?: boolean; about?: Lot["kind"] }) => Given;
}

/** How a list is known among those that had their seat in a phase. */
export function turn(phase: number, { key }: Competitor): string {
  return `${phase}: ${key}`;
}

/** P 5 and P 6, P 12 (1): the quota, and how often it goes into the votes; then P 7 or P 8. */
export function divide<One extends Competitor>(what: ToDivide<One>, urn: Urn): Division<One> {
  const { scope, lists, phases, readings, voteless } = what;
  const votes = sum(lists.map((list) => list.votes));
  const quota = over(votes, what.seats);
  const full = new Map(
    lists.map((list) => [list, votes === 0 ? 0 : wholeTimes(list.votes, quota)]),
  );
  const seats = new Map(full);
  const residual: ResidualSeat<One>[] = [];
  const had = new Set<string>();
  const order: One[][] = [lists.filter((list) => full.get(list) !== 0)];
  const out = new Set<One>();
  const exhausted = new Set<One>();
  let othersRanOut = false;

  const seatsOf = (list: One): number => seats.get(list) ?? 0;
  const change = (list: One, by: number): void => {
    seats.set(list, seatsOf(list) + by);
  };
  const averageOf = (list: One): Fraction => over(list.votes, seatsOf(list) + 1);
  const remainderOf = (list: One): Fraction => less(list.votes, full.get(list) ?? 0, quota);

  function takesPart(list: One, phase: number, given: PhaseFact) {
    const { share, measure, below, once } = ownOnly(given);
    if (out.has(list) || (list.votes === 0 && !othersRanOut)) return false;
    if (once && had.has(turn(phase, list))) return false;
    if (share === null) return true;
    const own = measure === "average-with-seat" ? averageOf(list) : over(list.votes, 1);
    const reaches = compare(own, partOf(quota, share)) >= 0;
    return below ? !reaches : reaches;
  }

  function give(number: number, how: { fullAreOut?: boolean; about?: Lot["kind"] } = {}): Given {
    let left = number;
    let waiting = 0;
    let byLot = 0;
    for (;;) {
      for (const [phase, fact] of phases.entries()) {
        const figureOf = fact.method === "highest-average" ? averageOf : remainderOf;
        while (left > 0) {
          for (const list of lists) {
            if (how.fullAreOut && seatsOf(list) >= list.candidates) out.add(list);
          }
          // The largest average or remainder; as many lists as are equal, when there are seats.
          const first = largest(
            lists.filter((list) => takesPart(list, phase, fact)),
            figureOf,
          );
          if (first.length === 0) break;
          const tied = first.length > left && !what.withoutLots;
          const drawn = tied
            ? urn.draw({
                kind: how.about ?? fact.method,
                scope,
                options: first.map(({ key }) => key),
                draws: readings.lotsInATie === "one-for-all-seats" ? left : 1,
              })
            : first.map(({ key }) => key);
          const winners = first.filter(({ key }) => drawn.includes(key));
          const values = winners.map((list) => ({ list, phase, value: figureOf(list) }));
          waiting = first.length - winners.length;
          order.push(...(tied ? winners.map((list) => [list]) : [winners]));
          for (const seat of values) {
            // Reading restrictedAveragesAfterLots: of the winners of lots that go on, the first only.
            const goesOn = fact.method === "highest-average" && byLot > 0;
            if (!goesOn || readings.restrictedAveragesAfterLots !== "first-winner-only") {
              had.add(turn(phase, seat.list));
            }
            if (tied) byLot += 1;
            residual.push(seat);
            change(seat.list, 1);
          }
          left -= winners.length;
        }
      }
      if (left <= 0 || !voteless || othersRanOut) return { empty: Math.max(left, 0), waiting };
      othersRanOut = true;
    }
  }

  const residualSeats = what.seats - sum([...full.values()]);
  const state = { seatsOf, change, remainderOf, residual, had, order, out, exhausted, give };
  return { ...what, ...state, votes, residualSeats };
}
