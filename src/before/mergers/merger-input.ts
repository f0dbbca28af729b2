import * as z from "zod";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import { peopleSchema } from "../../model/election/body-schema.js";
import type { OnDay, SchemaOf } from "../../model/schema-of.js";

/** A municipality that becomes part of a new one. */
export interface MergingMunicipality {
  /** Names it. */
  readonly id: string;
  /** How many people live there. */
  readonly inhabitants: number;
}

/** A council that is elected before its municipality is changed. */
export interface MergerInput {
  /** The day on which the change begins (datum van herindeling), `"2027-01-01"`. */
  readonly day: string;
  /** The inhabitants of the municipality as it will be, on the first of January of the year of the election. */
  readonly inhabitants: number;
  /** The municipalities that become a new one; absent: none is new. */
  readonly municipalities?: readonly MergingMunicipality[];
  /** The day of the nomination, where the provincial executive chose another (55 (2)). */
  readonly nomination?: string;
  /** Days that a decree makes equal to holidays (Algemene termijnenwet article 3 (3)). */
  readonly holidays?: readonly string[];
}

/** {@link MergerInput} of which the days were read. */
export interface MergerAsked extends OnDay<Omit<MergerInput, "nomination" | "holidays">> {
  readonly nomination?: Day;
  readonly holidays?: readonly Day[];
}

const municipality = z.strictObject({ id: z.string().min(1).max(200), inhabitants: peopleSchema });

export const mergerSchema: SchemaOf<MergerAsked, MergerInput> = z.strictObject({
  day: daySchema,
  inhabitants: peopleSchema,
  municipalities: z.array(municipality).min(2).max(50).exactOptional(),
  nomination: daySchema.exactOptional(),
  holidays: z.array(daySchema).max(100).exactOptional(),
});

/** A bill that changes municipalities, handed in before regular elections of councils. */
export interface MergerBillInput {
  /** The day on which it was handed in to the House, `"2025-11-14"`. */
  readonly filed: string;
  /** The day on which it came into force; absent: not yet, or not at all. */
  readonly inForce?: string;
}

/** {@link MergerBillInput} of which the days were read. */
export interface MergerBillAsked {
  readonly filed: Day;
  readonly inForce?: Day;
}

export const mergerBillSchema: SchemaOf<MergerBillAsked, MergerBillInput> = z.strictObject({
  filed: daySchema,
  inForce: daySchema.exactOptional(),
});
