import { type PublicHoliday, publicHolidays } from "../../law/calendar/public-holidays.js";
import { dateIn } from "../../law/calendar/yearly-week.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { provisionOn } from "../../law/timeline/provision.js";
import { type Day, dayOf } from "../../model/day.js";
import { daysLater, yearOf } from "../../model/day-arithmetic.js";
import type { Refused } from "../../model/refusal.js";
import { publicHolidaysOfSignature } from "../../model/signatures/made/before.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { weekdayOf } from "../../model/weekday.js";
import { easterSunday } from "./easter.js";

/** A public holiday on its day. */
export interface HolidayOnDay {
  /** When it is. */
  readonly day: Day;
  /** Which it is. */
  readonly holiday: PublicHoliday;
}

/** The public holidays of a year. */
export interface HolidaysOfYear {
  /** The whole answer is here. */
  readonly status: "completed";
  /** In the order of the year; two may fall on one day. */
  readonly holidays: readonly HolidayOnDay[];
}

/** The holidays of a year, in order; none where no rule is known. */
export function holidaysIn(year: number): readonly HolidayOnDay[] {
  const rule = provisionOn(publicHolidays, dayOf(year, 12, 31))?.value;
  if (rule === undefined) return [];
  const { dates, afterEaster, kingsDay, kingsDayForSunday } = rule;
  const easter = easterSunday(year);
  const birthday = dateIn(year, kingsDay);
  const celebrated = weekdayOf(birthday) === "sunday" ? dateIn(year, kingsDayForSunday) : birthday;
  const holidays: readonly HolidayOnDay[] = [
    ...dates.map(({ holiday, date }) => ({ day: dateIn(year, date), holiday })),
    ...afterEaster.map(({ holiday, days }) => ({ day: daysLater(easter, days), holiday })),
    { day: celebrated, holiday: "kings-day" },
  ];
  return [...holidays].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The holiday on a day; undefined: none. */
export function holidayOn(day: Day): PublicHoliday | undefined {
  return holidaysIn(yearOf(day)).find((one) => one.day === day)?.holiday;
}

/**
 * The public holidays (algemeen erkende feestdagen) of the year of a day, as Z 12 (4) means them: Algemene termijnenwet
 * article 3. Refuses days of years before 2002, of which no text was read (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * publicHolidaysOf(day("2027-03-17")); // completed: 2027-01-01 new-years-day, 2027-03-26 good-friday, …
 * ```
 */
export function publicHolidaysOf(day: Day): HolidaysOfYear | Refused {
  const refusal = refusedArguments(publicHolidaysOfSignature, [day]);
  if (refusal !== null) return refusal;
  const holidays = holidaysIn(yearOf(day));
  return holidays.length > 0
    ? { status: "completed", holidays }
    : noRulesOnDay(publicHolidays, day);
}
