import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import { daySchema } from "../day-schema.js";
import type { AllowedSeats } from "../election/allowed-seats.js";
import { listKeySchema, listNumberSchema } from "../identifiers-schema.js";
import type { KindSchemaOf, SchemaOf } from "../schema-of.js";
import { weekdays } from "../weekday.js";
import { certaintiesRemarkedOn, type Remark, rulesRemarkedOn } from "./remark.js";

const article = articleReferenceSchema;
const count = z.int().nonnegative();
const weekday = z.enum(weekdays);
/** The numbers of seats that the law allows: these, or any from a least to a most. */
export const allowedSeatsSchema: KindSchemaOf<AllowedSeats> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("values"), values: z.array(count) }),
  z.strictObject({ kind: z.literal("range"), minimum: count, maximum: count }),
]);

/** Something remarkable in an election or its outcome, by its code. */
export const remarkSchema: SchemaOf<Remark> = z.discriminatedUnion("remark", [
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
    certainty: z.enum(certaintiesRemarkedOn),
    subjects: z.array(z.enum(rulesRemarkedOn)).min(1),
  }),
  z.strictObject({ remark: z.literal("votes-without-value"), article, districts: count }),
  z.strictObject({
    remark: z.literal("lots-without-question"),
    article,
    lots: z.array(count).min(1),
  }),
]);
