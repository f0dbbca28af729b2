import * as z from "zod";
import { voteValueSchema } from "../before/vote-value-input.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { provenanceSchema, readingsChosen } from "./shared-schema.js";

const count = z.int().nonnegative();

export const bodySizeAnswerSchema = z.discriminatedUnion("size", [
  z.strictObject({
    status: z.literal("completed"),
    size: z.literal("fixed"),
    seats: count,
    peopleCountedOn: daySchema.nullable(),
    provenance: provenanceSchema,
  }),
  z.strictObject({
    status: z.literal("completed"),
    size: z.literal("within-range"),
    minimum: count,
    maximum: count,
    provenance: provenanceSchema,
  }),
]);

export const numberOfSeatsAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  legal: z.boolean(),
  seats: count,
  allowed: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("values"), values: z.array(count) }),
    z.strictObject({ kind: z.literal("range"), minimum: count, maximum: count }),
  ]),
  provenance: provenanceSchema,
});

export const listLengthAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  candidates: count,
  provenance: provenanceSchema,
});

const numbers = z.array(
  z.strictObject({
    list: z.string(),
    number: z.int().positive(),
    ground: z.string(),
    article: articleReferenceSchema,
    lot: count.nullable(),
    valid: z.boolean(),
  }),
);

export const listNumbersAnswerSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("completed"), numbers }),
  z.strictObject({
    status: z.literal("lot-required"),
    numbers,
    question: z.strictObject({
      article: articleReferenceSchema,
      options: z.array(z.string()),
      numbers: z.array(z.int().positive()),
    }),
  }),
]);

/** The college of the question, under readings. */
export const voteValueInputSchema = z.strictObject({
  college: voteValueSchema,
  ...readingsChosen,
});

export const voteValueAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  voteValue: count,
  quotient: fractionSchema,
  provenance: provenanceSchema,
});
