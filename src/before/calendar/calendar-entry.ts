import type { CalendarId, CountedDay, Hours } from "../../law/calendar/day-rule.js";
import type { Certainty } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import type { DayPassedOver } from "./working-day.js";

/** What is said of every day and period of a calendar. */
interface CalendarEntryBase {
  /** Names it; once in a calendar. */
  readonly id: CalendarId;
  /** Whether it is on that day, at latest on it, or not before it. */
  readonly bound: "on" | "at-latest" | "not-before";
  /** The hours that the law names; null: none. */
  readonly time: Hours | null;
  /** The article that gives it. */
  readonly article: ArticleReference;
  /** The article by which that article holds for this body; null: it names the body itself. */
  readonly through: ArticleReference | null;
  /** True: only where the election has several electoral districts, and how many was not said. */
  readonly onlySeveralDistricts: boolean;
  /** How sure the rule is. */
  readonly certainty: Certainty;
  /** What else is to be known about it. */
  readonly note?: string;
}

/** One day of a calendar. */
export interface CalendarDay extends CalendarEntryBase {
  /** One day. */
  readonly span: "day";
  /** Which day it is. */
  readonly day: Day;
  /** From what it is counted, and how many days. */
  readonly counted: CountedDay;
  /** The days that it was moved from, from the first; null: it was not moved. */
  readonly movedBecause: readonly DayPassedOver[] | null;
}

/** Several days of a calendar. */
export interface CalendarPeriod extends CalendarEntryBase {
  /** From a day to a day. */
  readonly span: "period";
  /** The first day. */
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  /** From what the first and the last day are counted, and how many days. */
  readonly counted: {
    /** The first. */
    readonly from: CountedDay;
    /** The last. */
    readonly to: CountedDay;
  };
  /** The days that they were moved from; null: neither was moved. */
  readonly movedBecause: {
    /** Of the first day; empty: it was not moved. */
    readonly from: readonly DayPassedOver[];
    /** Of the last day; empty: it was not moved. */
    readonly to: readonly DayPassedOver[];
  } | null;
}

/** A day or a period of a calendar. */
export type CalendarEntry = CalendarDay | CalendarPeriod;

/** The first day of an entry. */
export function firstDayOf(entry: CalendarEntry): Day {
  return entry.span === "day" ? entry.day : entry.from;
}

/** The last day of an entry. */
export function lastDayOf(entry: CalendarEntry): Day {
  return entry.span === "day" ? entry.day : entry.to;
}
