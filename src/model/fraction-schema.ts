import * as z from "zod";
import type { Fraction } from "./fraction.js";
import type { SchemaOf } from "./schema-of.js";

export const fractionSchema: SchemaOf<Fraction> = z.strictObject({
  numerator: z.int().nonnegative(),
  denominator: z.int().positive(),
});
