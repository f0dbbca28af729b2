import type {
  CalendarEvent,
  CalendarId,
  CalendarSubject,
  CountedDay,
  DayRule,
} from "../../law/calendar/day-rule.js";
import { calendarSubjects } from "../../law/calendar/subjects.js";
import { throughFor } from "../../law/calendar/through.js";
import { type Provision, provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import { ownOnly } from "../../model/has.js";
import { type CalendarEntry, firstDayOf, lastDayOf } from "./calendar-entry.js";
import { type CalendarAsked, happenedEvents } from "./calendar-input.js";
import { anchored, type Counting, dayCounted } from "./count-day.js";
import type { DaysOfElection } from "./days-of-election.js";
import type { MovedDay } from "./working-day.js";

/** Something that the law counts from a day that was not given, or is not known yet. */
export interface WaitingEntry {
  /** Names it. */
  readonly id: CalendarId;
  /** From what it is counted, and how many days. */
  readonly counted: CountedDay;
  /** The article that gives it. */
  readonly article: ArticleReference;
}

/** The days and periods of an election, and what still waits. */
export interface CountedEntries {
  readonly entries: readonly CalendarEntry[];
  readonly waiting: readonly WaitingEntry[];
}

/** Every day and period of an election, each counted from those before it, and what waits for something to happen. */
export function countedEntries(asked: CalendarAsked, days: DaysOfElection): CountedEntries {
  const decreed = asked.holidays ?? [];
  const known = new Map<CalendarEvent | CalendarId, MovedDay>([
    ["nomination", days.nomination],
    ["vote", days.vote],
  ]);
  if (days.retirement !== null) known.set("retirement", { day: days.retirement, passedOver: [] });
  for (const name of happenedEvents) {
    const day = asked.events?.[name];
    if (day !== undefined) known.set(name, { day, passedOver: [] });
  }
  const entries: CalendarEntry[] = [];
  const waiting: WaitingEntry[] = [];
  for (const subject of calendarSubjects) {
    const provision = provisionOn(subject.timeline, days.vote.day);
    if (provision === undefined || !holdsFor(subject, asked, days)) continue;
    const entry = entryOf(subject, provision, asked, { known, decreed });
    if (entry === null) {
      const { id } = subject;
      waiting.push({ id, counted: provision.value.counted, article: provision.article });
    } else {
      known.set(entry.id, { day: lastDayOf(entry), passedOver: [] });
      entries.push(entry);
    }
  }
  return { entries: inOrder(entries), waiting };
}

function holdsFor(
  given: CalendarSubject,
  { type, districts }: CalendarAsked,
  { occasion }: DaysOfElection,
): boolean {
  const { types, severalDistricts, beforeMerger } = ownOnly(given);
  if (!types.includes(type) || (severalDistricts && districts === 1)) return false;
  return beforeMerger === undefined || beforeMerger === (occasion === "merger");
}

function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return entries
    .map((entry, at) => ({ entry, at, day: firstDayOf(entry) }))
    .sort((one, other) =>
      one.day === other.day ? one.at - other.at : one.day < other.day ? -1 : 1,
    )
    .map(({ entry }) => entry);
}

function entryOf(
  { id, severalDistricts }: CalendarSubject,
  provision: Provision<DayRule>,
  { type, districts }: CalendarAsked,
  counting: Counting,
): CalendarEntry | null {
  const { value: rule, article, certainty, note } = ownOnly(provision);
  const last = dayCounted(anchored(rule.counted, counting), rule, counting);
  const base = {
    id,
    bound: rule.bound,
    time: rule.hours,
    article,
    through: throughFor(type, article),
    onlySeveralDistricts: severalDistricts && districts === undefined,
    certainty,
    ...(note === undefined ? {} : { note }),
  };
  if (last === null) return null;
  if (rule.begins === null) {
    const movedBecause = last.passedOver.length === 0 ? null : last.passedOver;
    const from = anchored(rule.counted, counting);
    return { span: "day", ...base, day: last.day, counted: from, movedBecause };
  }
  const first = dayCounted(rule.begins, { ...rule, workingDays: 0 }, counting);
  if (first === null) return null;
  const moved = first.passedOver.length > 0 || last.passedOver.length > 0;
  return {
    span: "period",
    ...base,
    from: first.day,
    to: last.day,
    counted: { from: rule.begins, to: rule.counted },
    movedBecause: moved ? { from: first.passedOver, to: last.passedOver } : null,
  };
}
