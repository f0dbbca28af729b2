import { type Day, dayOf, lengthOfMonth } from "./day.js";
import { timesIn } from "./fraction.js";
import { dayNumber } from "./weekday.js";

const daysOfFourCenturies = 146_097;

/** The day that lies so many days after another; fewer than none: before it. */
export function daysLater(day: Day, days: number): Day {
  return days === 0 ? day : dayOfNumber(dayNumber(day) + days);
}

/** How many days another day lies after a day. */
export function daysBetween(day: Day, other: Day): number {
  return dayNumber(other) - dayNumber(day);
}

/** The day with a number: the inverse of `dayNumber`, in years that begin in March. */
function dayOfNumber(number: number): Day {
  const sinceMarch = number - 1;
  const centuries = timesIn(sinceMarch, daysOfFourCenturies);
  const within = sinceMarch % daysOfFourCenturies;
  const leap = timesIn(within, 1_460) - timesIn(within, 36_524) + timesIn(within, 146_096);
  const year = timesIn(within - leap, 365);
  const ofYear = within - (365 * year + timesIn(year, 4) - timesIn(year, 100));
  const month = timesIn(5 * ofYear + 2, 153);
  const date = ofYear - timesIn(153 * month + 2, 5) + 1;
  const named = month < 10 ? month + 3 : month - 9;
  return dayOf(year + 400 * centuries + (named <= 2 ? 1 : 0), named, date);
}

/** The day so many months later: the same date, or the last of a month that is shorter; at most the last day that can be written. */
export function monthsLater(day: Day, months: number): Day {
  const counted = 12 * yearOf(day) + Number(day.slice(5, 7)) - 1 + months;
  const month = (counted % 12) + 1;
  const year = timesIn(counted, 12);
  if (year > 9_999) return dayOf(9_999, 12, 31);
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, month)));
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
