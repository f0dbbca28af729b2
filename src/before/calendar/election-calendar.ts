import { daysFromNomination } from "../../law/day-of-nomination.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Day, dayOf } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { has } from "../../model/has.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { askedDays } from "./asked-days.js";
import type { CalendarEntry } from "./calendar-entry.js";
import { type CalendarAsked, type CalendarInput, calendarSchema } from "./calendar-input.js";
import { daysBeyond, eventsBefore } from "./check-days.js";
import { countedEntries, type WaitingEntry } from "./counted-entries.js";
import type { Occasion } from "./days-of-election.js";

/** Every day and period that the law counts for one election. */
export interface ElectionCalendar {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Which body is elected. */
  readonly type: ElectionType;
  /** At the end of a term, another election, or one before a merger of municipalities. */
  readonly occasion: Occasion;
  /** The day of the nomination. */
  readonly nomination: Day;
  /** The day of the vote. */
  readonly day: Day;
  /** The day on which the sitting members leave; null: not known. */
  readonly retirement: Day | null;
  /** In the order of their days, and on one day in that of the law. */
  readonly entries: readonly CalendarEntry[];
  /** What is counted from something that was not given. */
  readonly waiting: readonly WaitingEntry[];
}

/**
 * The calendar of an election (verkiezingskalender): every day and period that the Electoral Act counts, from the
 * registration of names to the admission of the elected, each with its article, how it was counted, and the weekend or
 * holiday that it was moved from (Z 12, forwards also where it is counted backwards; Algemene termijnenwet 2 and 3).
 *
 * The election is given by the day of its vote, by its nomination (after a dissolution: F 2, Q 5), or by the year in
 * which a term ends (C 1 to C 4, F 1, Q 2, Q 4; `occasion: "merger"`: Wet algemene regels herindeling article 55).
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `unknown-value`, `not-a-day`,
 * `not-an-integer`, `too-small`, `too-large`), a vote or nomination on a day on which the law does nothing, a vote that
 * does not belong to the nomination, a year in which no term of the body ends (`not-allowed`), and days of which no text
 * was read (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * electionCalendar({ type: "GR", day: "2026-03-18" });
 * // completed: … lists-filed 2026-02-02 09:00-17:00 (H 1), lists-examined 2026-02-03 16:00 (I 1), …
 * ```
 */
export function electionCalendar(input: CalendarInput): ElectionCalendar | Refused {
  const parsed = parseWithSchema(calendarSchema, input);
  return parsed.status === "refused" ? parsed : calendarAsked(parsed.value);
}

/** The calendar of an election whose days were read. */
export function calendarAsked(asked: CalendarAsked): ElectionCalendar | Refused {
  const beyond = daysBeyond(asked);
  if (beyond !== null) return beyond;
  const days = askedDays(asked);
  if (days === null) return noRulesAskedAbout(asked);
  if (has(days, "status")) return days;
  const early = eventsBefore(asked, days);
  if (early !== null) return early;
  const { entries, waiting } = countedEntries(asked, days);
  return {
    status: "completed",
    type: asked.type,
    occasion: days.occasion,
    nomination: days.nomination.day,
    day: days.vote.day,
    retirement: days.retirement,
    entries,
    waiting,
  };
}

/** The refusal of a day or year of which no text was read, where it was given. */
function noRulesAskedAbout({ type, day, nomination, year }: CalendarAsked): Refused {
  const timeline = daysFromNomination[type];
  if (day !== undefined) return noRulesOnDay(timeline, day);
  return nomination === undefined
    ? noRulesOnDay(timeline, dayOf(year ?? 0, 1, 1), ["year"])
    : noRulesOnDay(timeline, nomination, ["nomination"]);
}
