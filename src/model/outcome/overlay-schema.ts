import * as z from "zod";
import { maximumSeats, maximumShareDenominator } from "../bounds.js";
import { fractionSchema } from "../fraction-schema.js";
import type { SchemaRefusal } from "../refusal.js";
import type { SchemaOf } from "../schema-of.js";
import type { Overlay } from "./overlay.js";

const share = fractionSchema.refine(({ denominator }) => denominator <= maximumShareDenominator, {
  params: {
    code: "malformed",
    expected: { kind: "at-most", limit: maximumShareDenominator, of: "denominator" },
  } satisfies SchemaRefusal,
});

export const overlaySchema: SchemaOf<Overlay> = z.strictObject({
  name: z.string().min(1).max(200),
  residualThreshold: share.nullable().exactOptional(),
  residualMethod: z.enum(["highest-averages", "largest-remainders"]).exactOptional(),
  preferenceThreshold: z.strictObject({ share, test: z.enum(["exceed", "reach"]) }).exactOptional(),
  absoluteMajority: z.boolean().exactOptional(),
  seats: z.int().min(1).max(maximumSeats).exactOptional(),
});
