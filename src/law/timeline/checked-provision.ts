import type { Day } from "../../model/day.js";
import {
  firstDayInSignature,
  provisionOnSignature,
  valueForSizeSignature,
} from "../../model/signatures/made/law.js";
import { refusedArgument, refusedArguments } from "../../model/signatures/refused-arguments.js";
import * as known from "./provision.js";

/**
 * The provision that holds on `day`, or undefined before the first and after the last. Refuses what is
 * no timeline or no day (`wrong-type`, `missing`, `not-a-day`).
 */
export function provisionOn<Value>(
  timeline: known.Timeline<Value>,
  day: Day,
): known.Provision<Value> | undefined {
  const refusal = refusedArguments(provisionOnSignature, [timeline, day]);
  return refusal !== null ? refusal : known.provisionOn(timeline, day);
}

/**
 * The first day on which a timeline has a provision. Refuses what is no timeline, and one without a
 * provision (`wrong-type`, `missing`, `wrong-length`).
 */
export function firstDayIn(timeline: known.Timeline<unknown>): Day {
  const refusal = refusedArguments(firstDayInSignature, [timeline]);
  if (refusal !== null) return refusal;
  if (timeline.length > 0) return known.firstDayIn(timeline);
  const expected = { kind: "at-least", limit: 1, of: "items" } as const;
  return refusedArgument("timeline", "wrong-length", expected, timeline);
}

/**
 * The value for a body of `seats` seats. Refuses what is no table of sizes, and a size that the table
 * does not know (`wrong-type`, `missing`, `too-large`).
 */
export function valueForSize<Value>(sizes: known.BySize<Value>, seats: number): Value {
  const refusal = refusedArguments(valueForSizeSignature, [sizes, seats]);
  if (refusal !== null) return refusal;
  if (sizes.some(({ below }) => below === null || seats < below)) {
    return known.valueForSize(sizes, seats);
  }
  const limit = sizes.reduce((most, { below }) => Math.max(most, (below ?? 0) - 1), 0);
  return refusedArgument("seats", "too-large", { kind: "at-most", limit }, seats);
}
