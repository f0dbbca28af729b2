import * as z from "zod";
import { maximumSeats, maximumShareDenominator } from "../bounds.js";
import { fractionSchema } from "../fraction-schema.js";

const share = fractionSchema.refine(({ denominator }) => denominator <= maximumShareDenominator, {
  error: `a denominator of at most ${maximumShareDenominator}`,
});

export const overlaySchema = z.strictObject({
  name: z.string().min(1).max(200),
  residualThreshold: share.nullable().exactOptional(),
  residualMethod: z.enum(["highest-averages", "largest-remainders"]).exactOptional(),
  preferenceThreshold: z.strictObject({ share, test: z.enum(["exceed", "reach"]) }).exactOptional(),
  absoluteMajority: z.boolean().exactOptional(),
  seats: z.int().min(1).max(maximumSeats).exactOptional(),
});
