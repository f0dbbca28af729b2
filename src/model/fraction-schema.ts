import * as z from "zod";

export const fractionSchema = z.strictObject({
  numerator: z.int().nonnegative(),
  denominator: z.int().positive(),
});
