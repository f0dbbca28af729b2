import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { combinationIdSchema, listNumberSchema } from "../identifiers-schema.js";

export const scopeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("election") }),
  z.strictObject({ kind: z.literal("combination"), combination: combinationIdSchema }),
  z.strictObject({ kind: z.literal("group"), group: listNumberSchema }),
]);

/**
 * Among whom seats are divided: the lists of the election, the lists of a combination (P 11), or
 * the lists of a list group (P 12, P 13).
 */
export type Scope = DeepReadonly<z.output<typeof scopeSchema>>;

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
  /** Between whom: list numbers, combinations, list keys or candidate ids. */
  options: z.array(z.string()).min(2),
  /** How many of the options are drawn in this one lot. */
  draws: z.int().positive(),
  /** What the drawn option gets or loses. */
  drawnOption: z.enum(["receives-a-seat", "gives-up-a-seat"]),
});

/** A lot (loting) that the law orders: by which article, between whom, for what. */
export type LotQuestion = DeepReadonly<z.output<typeof lotQuestionSchema>>;

export const answeredLotSchema = z.strictObject({
  question: lotQuestionSchema,
  drawn: z.array(z.string()).min(1),
});

/** A question together with what was drawn. */
export type AnsweredLot = DeepReadonly<z.output<typeof answeredLotSchema>>;

export const drawnLotSchema = z.union([
  z.string(),
  z.array(z.string()).min(1),
  z.strictObject({
    drawn: z.union([z.string(), z.array(z.string()).min(1)]),
    question: lotQuestionSchema.partial().exactOptional(),
  }),
]);

/**
 * The answer to a lot as a caller gives it: the drawn option, or with parts of the question that
 * was answered, which are then checked against the question that is reached.
 */
export type DrawnLot = DeepReadonly<z.output<typeof drawnLotSchema>>;
