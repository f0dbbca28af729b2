import type { Phase } from "../../law/division-rules.js";
import { timesIn } from "../../model/fraction.js";
import { has } from "../../model/has.js";
import type { ListNumber } from "../../model/identifiers.js";
import type { CombinationRow } from "../../seats/contestants.js";
import { exclusionOf } from "../../seats/division/comparison.js";
import type { Contestant, DivisionSoFar, RowSoFar } from "../../seats/division/standing.js";
import { type Listener, silent } from "../../seats/listener.js";
import type { NumberRow } from "../../seats/votes.js";

/** A whole number that goes up or down with every vote: `now` at first, `per` more with each. */
interface Changing {
  readonly now: number;
  readonly per: number;
}

/** What was compared for a residual seat, over its denominator. */
interface ComparedValue {
  readonly numerator: Changing;
  readonly denominator: number;
}

/** Hears every decision on seats, and how many votes can change before one of them turns out otherwise. */
export interface SteadyUntil {
  readonly tell: Listener;
  /** So many votes of the list change nothing; Infinity: no number of them does. */
  readonly votes: () => number;
}

/**
 * How long all decisions on seats stay what they are when a list gains or loses votes, one by one, the votes for all
 * others equal. Each of them, from the full seats to the majority, is the sign of a whole number that is
 * linear in those votes: it holds until that number changes its sign, or leaves or becomes 0.
 */
export function steadyUntil(group: ListNumber, direction: 1 | -1): SteadyUntil {
  let last = Number.POSITIVE_INFINITY;
  const residual = new Map<DivisionSoFar, ComparedValue[]>();

  const signStays = ({ now, per }: Changing): void => {
    if (per === 0) return;
    // Beyond what numbers hold exactly nothing is known.
    if (now === 0 || !Number.isSafeInteger(now) || !Number.isSafeInteger(per)) last = 0;
    else {
      const nearer = now > 0 ? -per : per;
      if (nearer > 0) last = Math.min(last, timesIn(Math.abs(now) - 1, nearer));
    }
  };
  const staysAbove = (value: Changing, below: number): void => {
    signStays({ now: value.now - below, per: value.per });
  };
  const votesOf = (row: RowSoFar): Changing => ({
    now: row.votes,
    per: isOf(row.of, group) ? direction : 0,
  });
  const allVotes = ({ votes, rows }: DivisionSoFar): Changing => ({
    now: votes,
    per: rows.some((row) => isOf(row.of, group)) ? direction : 0,
  });

  /** Who takes part in any phase, with the seats there are now. */
  const whoTakesPart = (division: DivisionSoFar): void => {
    const all = allVotes(division);
    for (const row of division.rows) {
      const own = votesOf(row);
      signStays(own);
      for (const { takesPart } of division.rules.phases) {
        if (takesPart === null) continue;
        const { share, measure } = takesPart;
        const divisor = measure === "votes" ? 1 : row.seats + 1;
        signStays(
          minus(
            times(own, division.seats * share.denominator),
            times(all, share.numerator * divisor),
          ),
        );
      }
    }
  };
  const tell: Listener = {
    ...silent,
    fullSeats(division) {
      const all = allVotes(division);
      signStays(all);
      for (const row of division.rows) {
        const beyond = minus(times(votesOf(row), division.seats), times(all, row.fullSeats));
        staysAbove(beyond, -1);
        staysAbove(minus(all, beyond), 0);
      }
      whoTakesPart(division);
    },
    residualSeat(division, phase, { to, closesFull }) {
      whoTakesPart(division);
      const all = allVotes(division);
      const valueIn = (row: RowSoFar) =>
        comparedValue(division, phase, row, { own: votesOf(row), all });
      const given = valueIn(to);
      for (const row of division.rows) {
        const full = row.full || (closesFull && row.seats >= row.candidates);
        if (row === to || exclusionOf(division, phase, row, full) !== null) continue;
        signStays(difference(given, valueIn(row)));
      }
      const values = residual.get(division);
      if (values === undefined) residual.set(division, [given]);
      else values.push(given);
    },
    majority(division, found) {
      whoTakesPart(division);
      const { per } = allVotes(division);
      for (const row of division.rows) {
        signStays(minus(times(votesOf(row), 2), { now: division.validVotes, per }));
      }
      if (found.state === "no-majority") return;
      const values = residual.get(division) ?? [];
      values.forEach((one, at) => {
        for (const other of values.slice(at + 1)) signStays(difference(one, other));
      });
    },
    majoritySeat: whoTakesPart,
    listExhaustion: whoTakesPart,
    seatsUnassigned: whoTakesPart,
  };
  return { tell: { ...tell, imagined: tell }, votes: () => last };
}

/** Whether a contestant is the list number, or a combination in which it stays. */
function isOf(of: Contestant, group: ListNumber): boolean {
  return isCombination(of)
    ? of.numbers.some(({ number }) => number === group)
    : isNumber(of) && of.number === group;
}

function isCombination(of: Contestant): of is CombinationRow {
  return has(of, "numbers");
}

function isNumber(of: Contestant): of is NumberRow {
  return has(of, "lists");
}

/** The average with one seat more, or the remainder, as it changes. */
function comparedValue(
  division: DivisionSoFar,
  { method }: Phase,
  row: RowSoFar,
  { own, all }: { readonly own: Changing; readonly all: Changing },
): ComparedValue {
  if (method === "highest-average") return { numerator: own, denominator: row.seats + 1 };
  const { seats } = division;
  return {
    numerator: minus(times(own, seats), times(all, row.fullSeats)),
    denominator: seats,
  };
}

function difference(one: ComparedValue, other: ComparedValue): Changing {
  if (one.denominator === other.denominator) return minus(one.numerator, other.numerator);
  return minus(times(one.numerator, other.denominator), times(other.numerator, one.denominator));
}

/** NaN beyond what numbers hold exactly. */
function times({ now, per }: Changing, factor: number): Changing {
  return { now: exactly(now * factor), per: exactly(per * factor) };
}

function minus(one: Changing, other: Changing): Changing {
  return { now: one.now - other.now, per: one.per - other.per };
}

function exactly(product: number): number {
  return Number.isSafeInteger(product) ? product : Number.NaN;
}
