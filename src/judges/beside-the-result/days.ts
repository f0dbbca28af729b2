/** Own calendar of the judges: days as whole numbers, so that weeks can be counted. */
const daysInWeek = 7;

/** The number of a day written as 2026-03-18; the day after it has the next number. */
export function numberOfDay(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const before = year - 1;
  const leapDays = wholes(before, 4) - wholes(before, 100) + wholes(before, 400);
  const months = Array.from({ length: month - 1 }, (_, index) => daysIn(year, index + 1));
  return before * 365 + leapDays + months.reduce((sum, days) => sum + days, 0) + date;
}

/** The day with this number. */
export function dayWithNumber(number: number): string {
  let year = wholes(number, 366) + 1;
  while (numberOfDay(`${year + 1}-01-01`) <= number) year += 1;
  let month = 1;
  while (month < 12 && numberOfDay(`${year}-${month + 1}-01`) <= number) month += 1;
  const date = number - numberOfDay(`${year}-${month}-01`) + 1;
  return [`${year}`.padStart(4, "0"), two(month), two(date)].join("-");
}

/** So many weeks later, or earlier. */
export function weeksAfter(day: string, weeks: number): string {
  return dayWithNumber(numberOfDay(day) + weeks * daysInWeek);
}

/** The first such day of the week (Monday: 1, Sunday: 7) on a day or after it. */
export function weekdayFrom(day: string, weekday: number): string {
  // The first day of the calendar, 0001-01-01, is a Monday.
  const [number, today] = [numberOfDay(day), ((numberOfDay(day) - 1) % daysInWeek) + 1];
  return dayWithNumber(number + ((weekday - today + daysInWeek) % daysInWeek));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function wholes(figure: number, by: number): number {
  return (figure - (figure % by)) / by;
}

function two(figure: number): string {
  return `${figure}`.padStart(2, "0");
}
