import fc from "fast-check";
import { day, nextDay, previousDay } from "../../../src/model/day.js";
import { daysOf } from "./turned-by-one.js";

/** A question that the library and a judge both answer, and what the judge takes for the law. */
export interface Topic<Case, Facts> {
  readonly name: string;
  readonly cases: fc.Arbitrary<Case>;
  readonly facts: Facts;
  readonly byLaw: (one: Case, facts: Facts) => unknown;
  readonly byLibrary: (one: Case) => unknown;
  /** What no case can show, with the reason. */
  readonly unseen?: readonly (readonly [what: RegExp, because: string])[];
}

/** The first text of the Act that was read. */
export const firstText = "2002-03-07";

/** Days from the first text that was read: those on which facts turn, with their neighbours, and others. */
export function daysAround(facts: unknown): fc.Arbitrary<string> {
  const turning = daysOf(facts).flatMap((text) => {
    const turns = day(text);
    return [previousDay(turns), turns, nextDay(turns)];
  });
  const known = [...new Set(turning)].filter((one) => one >= firstText);
  return fc.oneof(fc.constantFrom(...known), anyDay("2002-03-07", "2027-12-31"));
}

/** Any day of a period. */
export function anyDay(from: string, until: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(from), max: new Date(until), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** Figures of a table, each with its neighbours, and others. */
export function figuresAround(bounds: readonly number[], most: number): fc.Arbitrary<number> {
  const near = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]).filter((one) => one >= 0);
  return fc.oneof(fc.constantFrom(0, 1, ...near), fc.integer({ min: 0, max: most }));
}
