import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import { fractionSchema } from "../fraction-schema.js";
import { combinationIdSchema, listNumberSchema } from "../identifiers-schema.js";
import type { KindSchemaOf, SchemaOf } from "../schema-of.js";
import type { AnsweredLot, DrawnLot, LotQuestion, Scope } from "./lot.js";

export const scopeSchema: KindSchemaOf<Scope> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("election") }),
  z.strictObject({ kind: z.literal("combination"), combination: combinationIdSchema }),
  z.strictObject({ kind: z.literal("group"), group: listNumberSchema }),
]);

const lotQuestion = z.strictObject({
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

export const lotQuestionSchema: SchemaOf<LotQuestion> = lotQuestion;

export const answeredLotSchema: SchemaOf<AnsweredLot> = z.strictObject({
  question: lotQuestionSchema,
  drawn: z.array(z.string()).min(1),
});

export const drawnLotSchema: SchemaOf<DrawnLot> = z.union([
  z.string(),
  z.array(z.string()).min(1),
  z.strictObject({
    drawn: z.union([z.string(), z.array(z.string()).min(1)]),
    question: lotQuestion.partial().exactOptional(),
  }),
]);
