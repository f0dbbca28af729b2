import * as z from "zod";
import type { CalendarAsked, CalendarInput } from "../../../before/calendar/calendar-input.js";
import type { CalendarId, Hours } from "../../../law/calendar/day-rule.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import {
  askedCalendarSchema,
  boundSchema,
  calendarIdSchema,
  hoursSchema,
} from "../../../operations/calendar.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `calendar`: an election, and which of its days are asked. */
export interface CalendarQuestion {
  /** Which election: by the day of its vote, its nomination, or the year in which a term ends. */
  readonly election: CalendarAsked;
  /** The days and periods that are asked, by name, each once; the answer has an entry for each. */
  readonly asked: readonly CalendarId[];
}

interface WrittenCalendarQuestion {
  readonly election: CalendarInput;
  readonly asked: readonly CalendarId[];
}

export const calendarInputSchema: SchemaOf<CalendarQuestion, WrittenCalendarQuestion> =
  z.strictObject({
    election: askedCalendarSchema,
    asked: z.array(calendarIdSchema).min(1).max(100),
  });

/** What the law says of one day that was asked. */
export type CalendarAnswerEntry =
  | {
      /** Names it, as in the question. */
      readonly id: CalendarId;
      /** Whether it is on that day, at latest on it, or not before it. */
      readonly bound: "on" | "at-latest" | "not-before";
      /** Which day it is, moved from weekends and holidays as the law says. */
      readonly day: string;
      /** The hours that the law names; null: none. */
      readonly hours: Hours | null;
      /** Only where it depends on the number of electoral districts, and that was not given. */
      readonly onlySeveralDistricts?: true;
    }
  | {
      /** Names it, as in the question. */
      readonly id: CalendarId;
      /** The first day of a period. */
      readonly from: string;
      /** Its last day. */
      readonly to: string;
      /** The hours that the law names; null: none. */
      readonly hours: Hours | null;
      /** Only where it depends on the number of electoral districts, and that was not given. */
      readonly onlySeveralDistricts?: true;
    }
  | {
      /** Names it, as in the question. */
      readonly id: CalendarId;
      /** The law counts no such day for this election. */
      readonly none: true;
    }
  | {
      /** Names it, as in the question. */
      readonly id: CalendarId;
      /** It is counted from a day that the question does not give. */
      readonly waits: true;
    };

const id = calendarIdSchema;
const hours = hoursSchema.nullable();
const onlySeveralDistricts = z.literal(true).exactOptional();

const entrySchema: SchemaOf<CalendarAnswerEntry> = z.union([
  z.strictObject({ id, bound: boundSchema, day: z.string(), hours, onlySeveralDistricts }),
  z.strictObject({ id, from: z.string(), to: z.string(), hours, onlySeveralDistricts }),
  z.strictObject({ id, none: z.literal(true) }),
  z.strictObject({ id, waits: z.literal(true) }),
]);

/** The answer to a vector of kind `calendar`. */
export type CalendarAnswer =
  | RefusedAnswer
  | {
      /** The day on which lists are handed in (dag van kandidaatstelling). */
      readonly nomination: string;
      /** The day of the vote (dag van stemming). */
      readonly day: string;
      /** The day on which the sitting members leave together; null: the law gives none. */
      readonly retirement: string | null;
      /** What was asked, in any order. */
      readonly entries: readonly CalendarAnswerEntry[];
    };

export const calendarAnswerSchema: SchemaOf<CalendarAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    nomination: z.string(),
    day: z.string(),
    retirement: z.string().nullable(),
    entries: z.array(entrySchema),
  }),
]);
