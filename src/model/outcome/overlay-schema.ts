import * as z from "zod";
import { maximumSeats, maximumShareDenominator, maximumVotes } from "../bounds.js";
import { fractionSchema } from "../fraction-schema.js";
import type { SchemaRefusal } from "../refusal.js";
import type { FieldsOf, SchemaOf } from "../schema-of.js";
import type { Overlay } from "./overlay.js";

const share = fractionSchema.refine(({ denominator }) => denominator <= maximumShareDenominator, {
  params: {
    code: "malformed",
    expected: { kind: "at-most", limit: maximumShareDenominator, of: "denominator" },
  } satisfies SchemaRefusal,
});

const maximumListsGiven = 9_999;
const listNumber = z.int().min(1).max(9_999);

/** The parts of an overlay, for steps that name one of them. */
export const overlayParts: FieldsOf<Overlay> = {
  name: z.string().min(1).max(200),
  residualThreshold: share.nullable().exactOptional(),
  residualMethod: z.enum(["highest-averages", "largest-remainders"]).exactOptional(),
  preferenceThreshold: z.strictObject({ share, test: z.enum(["exceed", "reach"]) }).exactOptional(),
  absoluteMajority: z.boolean().exactOptional(),
  seats: z.int().min(1).max(maximumSeats).exactOptional(),
  listVotes: z
    .array(z.strictObject({ list: listNumber, votes: z.int().min(0).max(maximumVotes) }))
    .min(1)
    .max(maximumListsGiven)
    .exactOptional(),
  listSeats: z.union([share, z.literal("part-of-list-votes")]).exactOptional(),
  mergedLists: z
    .array(
      z.strictObject({
        lists: z.array(listNumber).min(2).max(maximumListsGiven),
        order: z.enum(["one-after-the-other", "in-turn"]),
      }),
    )
    .min(1)
    .max(maximumListsGiven)
    .exactOptional(),
};

export const overlaySchema: SchemaOf<Overlay> = z.strictObject(overlayParts);
