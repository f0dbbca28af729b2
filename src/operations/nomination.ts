import * as z from "zod";
import { type ListsJudged, listsJudged } from "../before/nomination/judge-lists.js";
import { type NominationAsked, nominationSchema } from "../before/nomination/nomination-input.js";
import type { ListGround, StrikingGround } from "../law/nomination/grounds.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import type { SchemaOf } from "../model/schema-of.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";

const count = z.int().nonnegative();
const article = articleReferenceSchema;
const district = z.int().positive();

/** Why a name is struck from a list. */
export const strikingGroundSchema: SchemaOf<StrikingGround> = z.enum([
  "own-statement-missing",
  "not-named-as-prescribed",
  "no-consent",
  "no-agent",
  "too-young",
  "no-settlement-declaration",
  "settles-elsewhere-too",
  "on-several-lists",
  "deceased",
  "beyond-maximum",
]);

/** Why a list is invalid. */
export const listGroundSchema: SchemaOf<ListGround> = z.enum([
  "not-filed-in-time",
  "deposit-missing",
  "too-little-support",
  "not-the-model",
  "filer-not-entitled",
  "filer-not-identified",
  "all-candidates-struck",
]);
const repairable = z.boolean();

/** What is decided on lists: articles I 4 to I 6, S 2 to S 4. */
export const nomination: Operation<NominationAsked, ListsJudged> = operation({
  answers: operationAnswers.nomination,
  input: nominationSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    decisions: z.array(
      z.strictObject({
        list: z.string(),
        district,
        valid: z.boolean(),
        because: z.array(z.strictObject({ ground: listGroundSchema, article, repairable })),
        candidates: z.array(z.string()),
        struck: z.array(
          z.strictObject({
            candidate: z.string(),
            ground: strikingGroundSchema,
            article,
            repairable,
          }),
        ),
        name: z.string().nullable(),
        nameStruck: z.enum(["not-declared", "above-several-lists"]).nullable(),
        support: z.strictObject({ needed: count, valid: count, article }),
      }),
    ),
    joined: z.array(
      z.strictObject({
        kind: z.enum(["identical", "group"]),
        lists: z.array(z.strictObject({ list: z.string(), district })),
        article,
      }),
    ),
    endOfTerm: daySchema.nullable(),
    provenance: provenanceSchema,
  }),
  run: listsJudged,
});
