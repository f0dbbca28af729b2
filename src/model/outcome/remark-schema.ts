import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import { daySchema } from "../day-schema.js";
import { listKeySchema, listNumberSchema } from "../identifiers-schema.js";
import { weekdays } from "../weekday.js";

const article = articleReferenceSchema;
const count = z.int().nonnegative();
const weekday = z.enum(weekdays);
const rule = z.enum([
  "residualSeats",
  "absoluteMajority",
  "listExhaustion",
  "listCombinations",
  "groupSeats",
  "preferenceThreshold",
  "ranking",
]);

export const allowedSeatsSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("values"), values: z.array(count) }),
  z.strictObject({ kind: z.literal("range"), minimum: count, maximum: count }),
]);

export const remarkSchema = z.discriminatedUnion("remark", [
  z.strictObject({ remark: z.literal("majority-and-exhaustion"), article }),
  z.strictObject({ remark: z.literal("seats-unassigned"), article }),
  z.strictObject({
    remark: z.literal("list-longer-than-allowed"),
    article,
    list: listKeySchema,
    candidates: count,
    allowed: count,
  }),
  z.strictObject({
    remark: z.literal("lists-without-votes"),
    article,
    groups: z.array(listNumberSchema).min(1),
  }),
  z.strictObject({
    remark: z.literal("seats-not-in-the-law"),
    article,
    seats: count,
    allowed: allowedSeatsSchema,
  }),
  z.strictObject({
    remark: z.literal("unusual-day-of-the-week"),
    article,
    weekday,
    usual: z.array(weekday).min(1),
  }),
  z.strictObject({
    remark: z.literal("after-the-last-text"),
    article,
    lastText: daySchema,
  }),
  z.strictObject({
    remark: z.literal("rules-not-read"),
    article,
    certainty: z.enum([
      "official-results",
      "official-program",
      "secondary-source",
      "inferred",
      "not-verified",
    ]),
    subjects: z.array(rule).min(1),
  }),
  z.strictObject({ remark: z.literal("votes-without-value"), article, districts: count }),
  z.strictObject({
    remark: z.literal("lots-without-question"),
    article,
    lots: z.array(count).min(1),
  }),
]);
