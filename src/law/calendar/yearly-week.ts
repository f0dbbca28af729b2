import { type Day, dayOf, isDay } from "../../model/day.js";
import { daysLater } from "../../model/day-arithmetic.js";
import { ownOnly } from "../../model/has.js";
import { type Weekday, weekdayOf } from "../../model/weekday.js";

/** One day of the week in seven days of each year: "the Monday from 30 January to 5 February". */
export interface YearlyWeek {
  /** Which day of the week it is. */
  readonly weekday: Weekday;
  /** The first of the seven days, as month and day. */
  readonly first: string;
  /** The first of them in a leap year, where that is another. */
  readonly firstInLeapYear?: string;
}

/** The day of a year given as month and day. */
export function dateIn(year: number, monthAndDay: string): Day {
  return dayOf(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3, 5)));
}

/** The day that a week of the year has in one year. */
export function dayInWeek(week: YearlyWeek, year: number): Day {
  const { weekday, first, firstInLeapYear = first } = ownOnly(week);
  const isLeapYear = isDay(dayOf(year, 2, 29));
  let day = dateIn(year, isLeapYear ? firstInLeapYear : first);
  while (weekdayOf(day) !== weekday) day = daysLater(day, 1);
  return day;
}
