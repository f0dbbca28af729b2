import { ticks } from "d3-array";
import type { Fraction } from "../../model/fraction.js";

/** A straight scale from values to places in a picture. */
export interface LinearScale {
  readonly at: (value: number) => number;
  /** Round values along the scale. */
  readonly ticks: readonly number[];
}

/** The scale that puts `from` at `start` and `to` at `end`, with about `count` round values. */
export function linearScale(
  from: number,
  to: number,
  start: number,
  end: number,
  count: number,
): LinearScale {
  const length = to === from ? 1 : to - from;
  return {
    at: (value) => start + ((value - from) / length) * (end - start),
    ticks: atLeastTwo(ticks(from, to, count), from, to),
  };
}

/** One round value alone would say nothing of the scale. */
function atLeastTwo(round: readonly number[], from: number, to: number): readonly number[] {
  if (round.length >= 2 || from === to) return round;
  return [from, to];
}

/** Where a fraction stands on a drawing; for showing only. */
export function drawn(value: Fraction): number {
  return value.numerator / value.denominator;
}
