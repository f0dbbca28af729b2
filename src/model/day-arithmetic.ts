import { type Day, dayOf, isDay } from "./day.js";
import { dayNumber } from "./weekday.js";

const daysOfFourCenturies = 146_097;

/** How often a whole number goes into another. */
function times(part: number, whole: number): number {
  return (whole - (whole % part)) / part;
}

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
  const centuries = times(daysOfFourCenturies, sinceMarch);
  const within = sinceMarch % daysOfFourCenturies;
  const leap = times(1_460, within) - times(36_524, within) + times(146_096, within);
  const year = times(365, within - leap);
  const ofYear = within - (365 * year + times(4, year) - times(100, year));
  const month = times(153, 5 * ofYear + 2);
  const date = ofYear - times(5, 153 * month + 2) + 1;
  const named = month < 10 ? month + 3 : month - 9;
  return dayOf(year + 400 * centuries + (named <= 2 ? 1 : 0), named, date);
}

/** The day so many months later: the same date, or the last of a month that is shorter. */
export function monthsLater(day: Day, months: number): Day {
  const counted = 12 * yearOf(day) + Number(day.slice(5, 7)) - 1 + months;
  const month = (counted % 12) + 1;
  const year = times(12, counted);
  let date = Number(day.slice(8, 10));
  while (!isDay(dayOf(year, month, date))) date--;
  return dayOf(year, month, date);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
