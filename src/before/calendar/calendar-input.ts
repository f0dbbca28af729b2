import * as z from "zod";
import { type CalendarEvent, calendarEvents } from "../../law/calendar/day-rule.js";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { SchemaOf } from "../../model/schema-of.js";

/** Something that happened, from which days are counted. */
export type HappenedEvent = Exclude<CalendarEvent, "nomination" | "vote" | "retirement">;

/** Of which election the calendar is: by the day of its vote, its nomination, or the year in which a term ends. */
export interface CalendarInput {
  /** Which body is elected. */
  readonly type: ElectionType;
  /** The day of the vote, `"2026-03-18"`. */
  readonly day?: string;
  /** The day of the nomination: where a decree sets it (F 1 (3), F 2, Q 5). */
  readonly nomination?: string;
  /** The year in which the term ends: the days are then those of the law (C 1 to C 4, F 1, Q 2, Q 4). */
  readonly year?: number;
  /** `"merger"`: a council elected before municipalities merge on 1 January (Wet algemene regels herindeling). */
  readonly occasion?: "merger";
  /** How many electoral districts (kieskringen) there are; absent: not known, where it differs (provincial councils). */
  readonly districts?: number;
  /** Days that a decree makes equal to holidays (Algemene termijnenwet article 3 (3)). */
  readonly holidays?: readonly string[];
  /** Days on which something happened, that others are counted from. */
  readonly events?: CalendarEvents;
}

/** The days on which something happened. */
export interface CalendarEvents {
  /** The date of the decree of dissolution (Q 5; Grondwet article 64). */
  readonly dissolution?: string;
  /** The Staatscourant that told of a decision on a registration. */
  readonly "registration-published"?: string;
  /** The day on which a citizen of another member state asked to vote here (Y 32). */
  readonly "registration-requested"?: string;
  /** The day on which another member state asked for a declaration on a candidate (Y 38). */
  readonly "declaration-asked"?: string;
  /** The session in which the lists for the Senate were examined (S 1 (2)): the law sets no day. */
  readonly examination?: string;
  /** The first day on which a postal committee opens envelopes (N 16). */
  readonly "postal-session"?: string;
  /** The session in which the result was determined (P 20). */
  readonly result?: string;
  /** The date of the letter of appointment (V 1). */
  readonly letter?: string;
  /** The day on which it was decided who of the elected are admitted (V 4). */
  readonly admission?: string;
  /** The day on which the chair learned that a seat is vacant (W 1). */
  readonly vacancy?: string;
  /** The day on which the notice of an invalid vote was received (V 6). */
  readonly "notice-of-invalidity"?: string;
  /** The date of the warning to a member (X 3 to X 5). */
  readonly warning?: string;
  /** The day on which temporary leave was asked for (X 11). */
  readonly "leave-requested"?: string;
}

/** {@link CalendarInput} of which the days were read. */
export interface CalendarAsked
  extends Omit<CalendarInput, "day" | "nomination" | "holidays" | "events"> {
  readonly day?: Day;
  readonly nomination?: Day;
  readonly holidays?: readonly Day[];
  readonly events?: { readonly [Name in HappenedEvent]?: Day };
}

/** More holidays by decree nobody asks about. */
const mostHolidays = 100;
const firstYear = 1_900;
const lastYear = 9_000;

const eventsSchema = z.strictObject({
  dissolution: daySchema.exactOptional(),
  "registration-published": daySchema.exactOptional(),
  "registration-requested": daySchema.exactOptional(),
  "declaration-asked": daySchema.exactOptional(),
  examination: daySchema.exactOptional(),
  "postal-session": daySchema.exactOptional(),
  result: daySchema.exactOptional(),
  letter: daySchema.exactOptional(),
  admission: daySchema.exactOptional(),
  vacancy: daySchema.exactOptional(),
  "notice-of-invalidity": daySchema.exactOptional(),
  warning: daySchema.exactOptional(),
  "leave-requested": daySchema.exactOptional(),
});

export const calendarSchema: SchemaOf<CalendarAsked, CalendarInput> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema.exactOptional(),
  nomination: daySchema.exactOptional(),
  year: z.int().min(firstYear).max(lastYear).exactOptional(),
  occasion: z.literal("merger").exactOptional(),
  districts: z.int().min(1).max(100).exactOptional(),
  holidays: z.array(daySchema).max(mostHolidays).exactOptional(),
  events: eventsSchema.exactOptional(),
});

/** The events that may be given, in the order of an election. */
export const happenedEvents: readonly HappenedEvent[] = calendarEvents.filter(
  (event): event is HappenedEvent =>
    event !== "nomination" && event !== "vote" && event !== "retirement",
);
