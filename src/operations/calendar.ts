import * as z from "zod";
import { type CalendarAsked, calendarSchema } from "../before/calendar/calendar-input.js";
import { calendarAsked, type ElectionCalendar } from "../before/calendar/election-calendar.js";
import { type EndOfTerm, endOfTermAsked } from "../before/calendar/end-of-term.js";
import { type EndOfTermAsked, endOfTermSchema } from "../before/calendar/end-of-term-input.js";
import {
  type CalendarId,
  calendarEvents,
  calendarIds,
  type Hours,
} from "../law/calendar/day-rule.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { electionTypeSchema } from "../model/election/election-type-schema.js";
import type { SchemaOf } from "../model/schema-of.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

/** The election whose calendar is asked. */
export const askedCalendarSchema: typeof calendarSchema = calendarSchema;

/** How sure a rule is, as a provision says. */
const certaintySchema = z.enum([
  "law-text",
  "official-results",
  "official-program",
  "secondary-source",
  "inferred",
  "not-verified",
]);
const counted = z.strictObject({
  after: z.enum([...calendarEvents, ...calendarIds]),
  days: z.int(),
  months: z.int().exactOptional(),
});
const passedOver = z.array(z.strictObject({ day: daySchema, because: z.string() }));

/** Names one day or period of a calendar. */
export const calendarIdSchema: SchemaOf<CalendarId> = z.enum(calendarIds);

/** Hours of the day that the law gives. */
export const hoursSchema: SchemaOf<Hours> = z.strictObject({
  from: z.string().nullable(),
  until: z.string().nullable(),
});

/** Whether something is on a day, at latest on it, or not before it. */
export const boundSchema: SchemaOf<"on" | "at-latest" | "not-before"> = z.enum([
  "on",
  "at-latest",
  "not-before",
]);

const ofEvery = {
  id: calendarIdSchema,
  bound: boundSchema,
  time: hoursSchema.nullable(),
  article: articleReferenceSchema,
  through: articleReferenceSchema.nullable(),
  onlySeveralDistricts: z.boolean(),
  certainty: certaintySchema,
  note: z.string().exactOptional(),
};

/** Every day and period that the law counts: chapters C to Y. */
export const calendar: Operation<CalendarAsked, ElectionCalendar> = operation({
  answers: operationAnswers.calendar,
  input: calendarSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    type: electionTypeSchema,
    occasion: z.enum(["ordinary", "other", "merger"]),
    nomination: daySchema,
    day: daySchema,
    retirement: daySchema.nullable(),
    entries: z.array(
      z.discriminatedUnion("span", [
        z.strictObject({
          ...ofEvery,
          span: z.literal("day"),
          day: daySchema,
          counted,
          movedBecause: passedOver.nullable(),
        }),
        z.strictObject({
          ...ofEvery,
          span: z.literal("period"),
          from: daySchema,
          to: daySchema,
          counted: z.strictObject({ from: counted, to: counted }),
          movedBecause: z.strictObject({ from: passedOver, to: passedOver }).nullable(),
        }),
      ]),
    ),
    waiting: z.array(
      z.strictObject({ id: calendarIdSchema, counted, article: articleReferenceSchema }),
    ),
  }),
  run: calendarAsked,
});

/** When the term of a House ends: articles C 1 to C 3. */
export const endOfTerm: Operation<EndOfTermAsked, EndOfTerm> = operation({
  answers: operationAnswers["end-of-term"],
  input: endOfTermSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    years: z.union([z.literal(3), z.literal(4)]),
    article: articleReferenceSchema,
    inMay: z.boolean(),
    retirement: daySchema,
    nomination: daySchema,
    day: daySchema,
  }),
  run: endOfTermAsked,
});
