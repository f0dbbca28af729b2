import type { CalendarEntry } from "../../../before/calendar/calendar-entry.js";
import type { ElectionCalendar } from "../../../before/calendar/election-calendar.js";
import type { CalendarId } from "../../../law/calendar/day-rule.js";
import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type CalendarAnswer,
  type CalendarAnswerEntry,
  calendarAnswerSchema,
  calendarInputSchema,
} from "./calendar-schema.js";

/** The days and periods that the law counts for an election: chapters C to Y. */
export const calendar: Kind<"calendar", CalendarAnswer> = kindOf({
  name: "calendar",
  words: "days of an election",
  input: calendarInputSchema,
  answer: calendarAnswerSchema,
  compared: { sets: ["entries"] },
  answerTo({ election, asked }) {
    if (new Set(asked).size < asked.length) return { refused: true };
    const found = operations.calendar.run(election);
    if (found.status === "refused") return { refused: true };
    const { nomination, day, retirement } = found;
    return { nomination, day, retirement, entries: asked.map((id) => answerFor(id, found)) };
  },
});

function answerFor(id: CalendarId, { entries, waiting }: ElectionCalendar): CalendarAnswerEntry {
  const entry = entries.find((one) => one.id === id);
  if (entry !== undefined) return dayOf(entry);
  return waiting.some((one) => one.id === id) ? { id, waits: true } : { id, none: true };
}

function dayOf(entry: CalendarEntry): CalendarAnswerEntry {
  const { id, bound, time: hours } = entry;
  const unknown = entry.onlySeveralDistricts ? { onlySeveralDistricts: true as const } : {};
  return entry.span === "day"
    ? { id, bound, day: entry.day, hours, ...unknown }
    : { id, from: entry.from, to: entry.to, hours, ...unknown };
}
