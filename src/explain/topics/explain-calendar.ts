import type { CalendarDay, CalendarEntry } from "../../before/calendar/calendar-entry.js";
import type { WaitingEntry } from "../../before/calendar/counted-entries.js";
import type { ElectionCalendar } from "../../before/calendar/election-calendar.js";
import type { EndOfTerm } from "../../before/calendar/end-of-term.js";
import type { DayPassedOver } from "../../before/calendar/working-day.js";
import {
  type CalendarEvent,
  type CountedDay,
  calendarEvents,
  type Hours,
} from "../../law/calendar/day-rule.js";
import { article } from "../../model/article.js";
import { ownOnly } from "../../model/has.js";
import {
  explainCalendarEntrySignature,
  explainCalendarSignature,
  explainEndOfTermSignature,
  explainWaitingEntrySignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { eachOf, onDay, some } from "../language/facts.js";
import { type Sentence, sentence } from "../language/sentence.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { CalendarPhrase, CountedPhrase, NamedPhrase } from "../language/words/calendar.js";

type Part<Say extends CalendarPhrase["say"]> = Extract<CalendarPhrase, { readonly say: Say }>;

/**
 * A day or period of a calendar in words, with its article.
 *
 * @example
 * ```ts
 * explainCalendarEntry(calendar.entries[0], calendar, voiceOf(dutch)).text;
 * // Inlevering van de kandidatenlijsten: op 2 februari 2026, 09:00 tot 17:00 uur; …
 * ```
 */
export function explainCalendarEntry(
  entry: CalendarEntry,
  calendar: ElectionCalendar,
  voice: Voice,
): Sentence {
  const refusal = refusedArguments(explainCalendarEntrySignature, [entry, calendar, voice]);
  if (refusal !== null) return refusal;
  const text = tell(phraseOf(entry), voice.language.calendar, voice.say);
  return sentence(text, entry.article, calendar.day, voice);
}

/** Every day and period of a calendar in words, in order. */
export function explainCalendar(calendar: ElectionCalendar, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainCalendarSignature, [calendar, voice]);
  if (refusal !== null) return refusal;
  return calendar.entries.map((entry) => explainCalendarEntry(entry, calendar, voice));
}

/** What of a calendar waits for a day that was not given, in words, with its article. */
export function explainWaitingEntry(
  entry: WaitingEntry,
  calendar: ElectionCalendar,
  voice: Voice,
): Sentence {
  const refusal = refusedArguments(explainWaitingEntrySignature, [entry, calendar, voice]);
  if (refusal !== null) return refusal;
  const { id, counted } = entry;
  const phrase = { say: "waiting", what: { say: id }, counted: countedPhrase(counted) } as const;
  const text = tell(phrase, voice.language.calendar, voice.say);
  return sentence(text, entry.article, calendar.day, voice);
}

/** When the term of a House ends and the next is elected, in words (C 1 to C 3, F 1). */
export function explainEndOfTerm(end: EndOfTerm, voice: Voice): readonly Sentence[] {
  const refusal = refusedArguments(explainEndOfTermSignature, [end, voice]);
  if (refusal !== null) return refusal;
  const { years, inMay, retirement, nomination, day } = end;
  const of = { years, day: onDay(retirement) };
  const told = (phrase: CalendarPhrase) => tell(phrase, voice.language.calendar, voice.say);
  const term = told(
    inMay ? { say: "term-of-years-in-may", ...of } : { say: "term-of-years", ...of },
  );
  const next = told({ say: "next-election", nomination: onDay(nomination), day: onDay(day) });
  return [
    sentence(term, end.article, day, voice),
    sentence(next, article("F 1", inMay ? 2 : 1), day, voice),
  ];
}

/** The name of a day or period of a calendar, as it is said. */
export function nameOfEntry({ id }: CalendarEntry, voice: Voice): string {
  return tell({ say: "named", what: { say: id } }, voice.language.calendar, voice.say);
}

const notMoved: Partial<NonNullable<Exclude<CalendarEntry, CalendarDay>["movedBecause"]>> = {};

function phraseOf(entry: CalendarEntry): CalendarPhrase {
  const shared = {
    what: { say: entry.id },
    bound: entry.bound,
    time: timePhrase(entry.time),
    where: entry.onlySeveralDistricts ? ({ say: "only-several-districts" } as const) : null,
  };
  if (entry.span === "day") {
    const moved = movedPhrase(entry.movedBecause ?? []);
    const counted = isItself(entry) ? null : countedPhrase(entry.counted);
    return { say: "one-day", ...shared, moved, day: onDay(entry.day), counted };
  }
  const { from = [], to = [] } = ownOnly(entry.movedBecause ?? notMoved);
  const days = [...from, ...to.filter(({ day }) => from.every((one) => one.day !== day))];
  const moved = movedPhrase(days);
  return { say: "several-days", ...shared, moved, from: onDay(entry.from), to: onDay(entry.to) };
}

function timePhrase(
  hours: Hours | null,
): Part<"between-hours" | "from-hour" | "until-hour"> | null {
  if (hours === null) return null;
  const { from, until } = ownOnly(hours);
  if (from !== null && until !== null) return { say: "between-hours", from, until };
  if (from !== null) return { say: "from-hour", from };
  return until === null ? null : { say: "until-hour", until };
}

function movedPhrase(passedOver: readonly DayPassedOver[]): Part<"moved"> | null {
  const days = some(passedOver);
  if (days === null) return null;
  return {
    say: "moved",
    days: eachOf(days, ({ day, because }) => ({ say: "passed-over", day: onDay(day), because })),
  };
}

function isEvent(point: CountedDay["after"]): point is CalendarEvent {
  return calendarEvents.some((event) => event === point);
}

/** The day of the vote is not counted from the vote. */
function isItself({ id, counted }: CalendarDay): boolean {
  const { after, days, months = 0 } = ownOnly(counted);
  const own = id === "polling" ? "vote" : id === "members-leave" ? "retirement" : null;
  return after === own && days === 0 && months === 0;
}

function countedPhrase(given: CountedDay): CountedPhrase {
  const { after, days, months = 0 } = ownOnly(given);
  const event: NamedPhrase = { say: isEvent(after) ? `event-${after}` : after };
  if (months > 0) return { say: "months-after", months, event };
  if (days === 0) return { say: "on-it", event };
  return days > 0 ? { say: "days-after", days, event } : { say: "days-before", days: -days, event };
}
