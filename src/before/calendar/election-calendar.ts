import type {
  CalendarEvent,
  CalendarId,
  CalendarSubject,
  CountedDay,
  DayRule,
} from "../../law/calendar/day-rule.js";
import { calendarSubjects } from "../../law/calendar/subjects.js";
import { throughFor } from "../../law/calendar/through.js";
import { daysFromNomination } from "../../law/day-of-nomination.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provision, provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import { type Day, dayOf } from "../../model/day.js";
import { daysLater, monthsLater } from "../../model/day-arithmetic.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { askedDays } from "./asked-days.js";
import { type CalendarEntry, firstDayOf, lastDayOf } from "./calendar-entry.js";
import {
  type CalendarAsked,
  type CalendarInput,
  calendarSchema,
  happenedEvents,
} from "./calendar-input.js";
import type { DaysOfElection, Occasion } from "./days-of-election.js";
import { type MovedDay, withWorkingDays, workingDayFrom } from "./working-day.js";

/** Something that the law counts from a day that was not given, or is not known yet. */
export interface WaitingEntry {
  /** Names it. */
  readonly id: CalendarId;
  /** From what it is counted, and how many days. */
  readonly counted: CountedDay;
  /** The article that gives it. */
  readonly article: ArticleReference;
}

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

/** Where a counted day begins, when it is known. */
type Known = ReadonlyMap<CalendarEvent | CalendarId, MovedDay>;

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
  if (days === null) return noRulesOnDay(daysFromNomination[asked.type], dayAskedAbout(asked));
  if ("status" in days) return days;
  const early = eventsBefore(asked, days);
  if (early !== null) return early;
  const { entries, waiting } = counted(asked, days);
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

function dayAskedAbout({ day, nomination, year }: CalendarAsked): Day {
  return day ?? nomination ?? dayOf(year ?? 0, 1, 1);
}

const lastDay = dayOf(9_000, 12, 31);

/** Days of years that have more digits when days are added are refused as such. */
function daysBeyond({ day, nomination, events = {} }: CalendarAsked): Refused | null {
  const { issues, refuse } = issueCollector();
  const until = { kind: "day", from: dayOf(1_900, 1, 1), until: lastDay } as const;
  const given = [
    [["day"], day],
    [["nomination"], nomination],
    ...happenedEvents.map((name) => [["events", name], events[name]] as const),
  ] as const;
  for (const [path, one] of given) {
    if (one !== undefined && (one > lastDay || one < until.from))
      refuse(path, "no-rules-on-day", until, one);
  }
  return issues.length > 0 ? refused(issues) : null;
}

/** What comes after the vote is not before it. */
function eventsBefore({ events = {} }: CalendarAsked, { vote }: DaysOfElection): Refused | null {
  const { issues, refuse } = issueCollector();
  for (const name of ["result", "letter"] as const) {
    const given = events[name];
    const least = name === "letter" ? (events.result ?? vote.day) : vote.day;
    if (given !== undefined && given < least)
      refuse(["events", name], "not-allowed", { kind: "day", from: least, until: null }, given);
  }
  return issues.length > 0 ? refused(issues) : null;
}

function holdsFor(
  { types, severalDistricts, beforeMerger }: CalendarSubject,
  { type, districts }: CalendarAsked,
  { occasion }: DaysOfElection,
): boolean {
  if (!types.includes(type) || (severalDistricts && districts === 1)) return false;
  return beforeMerger === undefined || beforeMerger === (occasion === "merger");
}

function counted(asked: CalendarAsked, days: DaysOfElection) {
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

function inOrder(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  return entries
    .map((entry, at) => ({ entry, at, day: firstDayOf(entry) }))
    .sort((one, other) =>
      one.day === other.day ? one.at - other.at : one.day < other.day ? -1 : 1,
    )
    .map(({ entry }) => entry);
}

/** What days are counted with: those known so far, and the holidays by decree. */
interface Counting {
  readonly known: Known;
  readonly decreed: readonly Day[];
}

function entryOf(
  { id, severalDistricts }: CalendarSubject,
  { value: rule, article, certainty, note }: Provision<DayRule>,
  { type, districts }: CalendarAsked,
  counting: Counting,
): CalendarEntry | null {
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

/** From the date of a letter, and as long as that is not known from the last day on which it is sent. */
function anchored(counted: CountedDay, { known }: Counting): CountedDay {
  return counted.after === "letter" && !known.has("letter")
    ? { ...counted, after: "letters" }
    : counted;
}

function dayCounted(
  { after, days, months = 0 }: CountedDay,
  { moves, workingDays }: DayRule,
  { known, decreed }: Counting,
): MovedDay | null {
  const start = known.get(after);
  if (start === undefined) return null;
  // What is done on the day itself was moved with it.
  if (days === 0 && months === 0) return start;
  const end = daysLater(monthsLater(start.day, months), days);
  if (moves === "not") return { day: end, passedOver: [] };
  const long = withWorkingDays(start.day, end, workingDays, decreed);
  const moved = workingDayFrom(long.day, decreed, moves === "forward" ? 1 : -1);
  return { day: moved.day, passedOver: [...long.passedOver, ...moved.passedOver] };
}
