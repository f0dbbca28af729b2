import * as z from "zod";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { FieldsOf, SchemaOf } from "../../model/schema-of.js";

/** The answer to input from which nothing may be made. */
export interface RefusedAnswer {
  /** Nothing may be made of the input: it is not lawful, or not an election. */
  readonly refused: true;
}

/** The answer to input from which nothing may be made, whatever the kind of vector. */
export const refusedAnswerSchema: SchemaOf<RefusedAnswer> = z.strictObject({
  refused: z.literal(true),
});

/** A fraction as answers have it: numerator and denominator. */
export type ExactNumber = readonly [numerator: number, denominator: number];

export const exactNumberSchema: SchemaOf<ExactNumber> = z
  .tuple([z.int(), z.int().positive()])
  .meta({ description: "A fraction: numerator and denominator; any equal fraction is right" });

/** A lot as answers have it. */
export interface LotAnswer {
  /** What the lot decides: which phase of the articles P 7 to P 18 asks it. */
  readonly kind: LotQuestion["kind"];
  /** The list number, when the lot is among the lists or candidates of one list number. */
  readonly group?: number;
  /** Between whom: list numbers, combinations, list keys or ids of candidates. */
  readonly options: readonly string[];
}

export const lotFields: FieldsOf<LotAnswer> = {
  kind: z.enum([
    "highest-average",
    "largest-remainder",
    "absolute-majority",
    "preference-candidate",
    "seat-withheld",
    "seat-passed",
  ]),
  group: z.int().exactOptional(),
  options: z.array(z.string()).min(2),
};

export const lotSchema: SchemaOf<LotAnswer> = z.strictObject(lotFields);
