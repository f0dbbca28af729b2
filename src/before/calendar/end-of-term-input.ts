import * as z from "zod";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { SchemaOf } from "../../model/schema-of.js";

/** How a House was elected: at the end of a term, after a dissolution (C 2), or in May (C 3 (1)). */
export const waysOfElection = ["ordinary", "after-dissolution", "in-may"] as const;

/** One of the ways in which a House may have been elected. */
export type WayOfElection = (typeof waysOfElection)[number];

/** When a House was elected, and how. */
export interface EndOfTermInput {
  /** The day of the session in which the result was made known, `"2025-11-07"`. */
  readonly result: string;
  /** At the end of a term, after a dissolution (C 2), or in May (C 3 (2)). */
  readonly elected: WayOfElection;
}

/** {@link EndOfTermInput} of which the day was read. */
export interface EndOfTermAsked extends Omit<EndOfTermInput, "result"> {
  readonly result: Day;
}

export const endOfTermSchema: SchemaOf<EndOfTermAsked, EndOfTermInput> = z.strictObject({
  result: daySchema,
  elected: z.enum(waysOfElection),
});
