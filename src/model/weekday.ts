import type { Day } from "./day.js";

/** The days of the week, from the first in the calendar of the law. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Days before the first of each month in a year that begins in March. */
const daysBeforeMonth = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** How many days a day lies after the last of February of the year 0, in the Gregorian calendar. */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const centuries = year - (year % 100);
  const leapDays =
    (year - (year % 4)) / 4 - centuries / 100 + (centuries - (centuries % 400)) / 400;
  return 365 * year + leapDays + (daysBeforeMonth[month - 1] ?? 0) + Number(day.slice(8, 10));
}

/** Which day of the week a day is, in the Gregorian calendar. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[(dayNumber(day) + 1) % 7] ?? "monday";
}
