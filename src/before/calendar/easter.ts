import { type Day, dayOf } from "../../model/day.js";

/** How often a whole number goes into another. */
function times(part: number, whole: number): number {
  return (whole - (whole % part)) / part;
}

/** Easter Sunday of a year in the Gregorian calendar (the computus, in whole numbers). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = times(100, year);
  const corrected =
    century - times(4, century) - times(3, century - times(25, century + 8) + 1) + 19 * golden + 15;
  const moon = corrected % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * times(4, year % 100) - moon - ((year % 100) % 4)) % 7;
  const late = times(451, golden + 11 * moon + 22 * weekday);
  const sum = moon + weekday - 7 * late + 114;
  return dayOf(year, times(31, sum), (sum % 31) + 1);
}
