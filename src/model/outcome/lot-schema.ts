import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import { fractionSchema } from "../fraction-schema.js";
import { combinationIdSchema, listNumberSchema } from "../identifiers-schema.js";

export const scopeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("election") }),
  z.strictObject({ kind: z.literal("combination"), combination: combinationIdSchema }),
  z.strictObject({ kind: z.literal("group"), group: listNumberSchema }),
]);

export const lotQuestionSchema = z.strictObject({
  kind: z.enum([
    "highest-average",
    "largest-remainder",
    "absolute-majority",
    "preference-candidate",
    "seat-withheld",
    "seat-passed",
  ]),
  article: articleReferenceSchema,
  scope: scopeSchema,
  options: z.array(z.string()).min(2),
  draws: z.int().positive(),
  drawnOption: z.enum(["receives-a-seat", "gives-up-a-seat"]),
  figures: z.array(fractionSchema),
});

export const answeredLotSchema = z.strictObject({
  question: lotQuestionSchema,
  drawn: z.array(z.string()).min(1),
});

export const drawnLotSchema = z.union([
  z.string(),
  z.array(z.string()).min(1),
  z.strictObject({
    drawn: z.union([z.string(), z.array(z.string()).min(1)]),
    question: lotQuestionSchema.partial().exactOptional(),
  }),
]);
