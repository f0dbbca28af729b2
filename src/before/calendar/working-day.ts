import type { PublicHoliday } from "../../law/calendar/public-holidays.js";
import type { Day } from "../../model/day.js";
import { daysLater } from "../../model/day-arithmetic.js";
import { weekdayOf } from "../../model/weekday.js";
import { holidayOn } from "./public-holidays-of-year.js";

/** Why nothing is done on a day: what day of the week it is, or which holiday. */
export type NoWorkingDay = "saturday" | "sunday" | PublicHoliday | "equated-by-decree";

/** A day that was passed over, and why. */
export interface DayPassedOver {
  /** The day on which it would have fallen. */
  readonly day: Day;
  /** What that day is. */
  readonly because: NoWorkingDay;
}

/** A day, and the days that it was moved from. */
export interface MovedDay {
  readonly day: Day;
  /** Those passed over, from the first; empty: it was not moved. */
  readonly passedOver: readonly DayPassedOver[];
}

/** Why a day is none on which things are done; undefined: it is one. */
export function noWorkingDay(day: Day, decreed: readonly Day[]): NoWorkingDay | undefined {
  const weekday = weekdayOf(day);
  if (weekday === "saturday" || weekday === "sunday") return weekday;
  return holidayOn(day) ?? (decreed.includes(day) ? "equated-by-decree" : undefined);
}

/** The next day on which things are done, or this one (Z 12 (1, 2)); a step of -1: the last before it. */
export function workingDayFrom(day: Day, decreed: readonly Day[], step: 1 | -1 = 1): MovedDay {
  const passedOver: DayPassedOver[] = [];
  let current = day;
  for (;;) {
    const because = noWorkingDay(current, decreed);
    if (because === undefined) return { day: current, passedOver };
    passedOver.push({ day: current, because });
    current = daysLater(current, step);
  }
}

/** A term from the day after `start` to `end`, made so long that it has so many working days (Algemene termijnenwet 2). */
export function withWorkingDays(
  start: Day,
  end: Day,
  wanted: number,
  decreed: readonly Day[],
): MovedDay {
  if (wanted === 0) return { day: end, passedOver: [] };
  const passedOver: DayPassedOver[] = [];
  let found = 0;
  let current = start;
  while (current < end || found < wanted) {
    current = daysLater(current, 1);
    const because = noWorkingDay(current, decreed);
    if (because === undefined) found++;
    else passedOver.push({ day: current, because });
  }
  return { day: current, passedOver: current === end ? [] : passedOver };
}
