import * as z from "zod";
import { maximumSeats, maximumShareDenominator } from "../bounds.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { fractionSchema } from "../fraction-schema.js";

const share = fractionSchema.refine(({ denominator }) => denominator <= maximumShareDenominator, {
  error: `a denominator of at most ${maximumShareDenominator}`,
});

export const overlaySchema = z.strictObject({
  /** What the change is called; it stands in the outcome. */
  name: z.string().min(1).max(200),
  /** Share of the quota that a list must reach for a residual seat; null: none. */
  residualThreshold: share.nullable().exactOptional(),
  residualMethod: z.enum(["highest-averages", "largest-remainders"]).exactOptional(),
  preferenceThreshold: z.strictObject({ share, test: z.enum(["exceed", "reach"]) }).exactOptional(),
  absoluteMajority: z.boolean().exactOptional(),
  seats: z.int().min(1).max(maximumSeats).exactOptional(),
});

/**
 * A change to the rules, to see what would happen: a pending bill, or a teacher's what-if. The
 * outcome is a normal one that says it is hypothetical.
 */
export type Overlay = DeepReadonly<z.output<typeof overlaySchema>>;
