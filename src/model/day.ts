import type { $brand } from "zod";

/** A calendar day as `YYYY-MM-DD`. Days compare as text: an earlier day is the smaller string. */
export type Day = string & $brand<"Day">;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month of a year has. */
export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

function exists(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  return date >= 1 && date <= lengthOfMonth(year, month);
}

/** Whether a text is a day of the calendar, written as a {@link Day} is. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(text);
}

/** The given text as a {@link Day}. Throws on text that is not a day: for days that stand in code. */
export function day(text: string): Day {
  if (!isDay(text))
    throw new RangeError(`a day of the calendar, written as 2026-03-18, not ${text}`);
  return text;
}

/** The day after `current`. */
export function nextDay(current: Day): Day {
  const { year, month, date } = partsOf(current);
  if (date < lengthOfMonth(year, month)) return dayOf(year, month, date + 1);
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1);
}

/** The day before `current`. */
export function previousDay(current: Day): Day {
  const { year, month, date } = partsOf(current);
  if (date > 1) return dayOf(year, month, date - 1);
  return month > 1
    ? dayOf(year, month - 1, lengthOfMonth(year, month - 1))
    : dayOf(year - 1, 12, 31);
}

function partsOf(current: Day): { year: number; month: number; date: number } {
  return {
    year: Number(current.slice(0, 4)),
    month: Number(current.slice(5, 7)),
    date: Number(current.slice(8, 10)),
  };
}

/** A day by its year, month and date, which exist. */
export function dayOf(year: number, month: number, date: number): Day {
  const padded = (value: number, width: number): string => String(value).padStart(width, "0");
  // Its parts are those of a day that was parsed.
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day;
}
