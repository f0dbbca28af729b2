// Days by their number, and the days on which nothing is done, for the small programs. Right without a mistake.

const length = 86_400_000;

/** What was found for a question is not looked for again. */
function remembered(find) {
  const known = new Map();
  return (asked) => {
    if (!known.has(asked)) known.set(asked, find(asked));
    return known.get(asked);
  };
}

/** The number of a day, `"2026-03-18"`. */
export const numberOf = remembered((text) => Date.parse(`${text}T00:00:00Z`) / length);

/** The day of a number. */
export const textOf = remembered((number) => new Date(number * length).toISOString().slice(0, 10));

/** So many days later, or earlier. */
export const later = (text, days) => textOf(numberOf(text) + days);

/** Monday is 1, Sunday 7. */
export const weekdayOf = (text) => ((((numberOf(text) + 3) % 7) + 7) % 7) + 1;

export const yearOf = (text) => Number(text.slice(0, 4));

/** The same day so many months later, or the last of that month. */
export function monthsLater(text, months) {
  const [year, month, day] = text.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, "0")}`;
}

/** Easter Sunday, month and day, from 2002 on: a calendar, not a calculation. */
const easters = [
  ...["03-31", "04-20", "04-11", "03-27", "04-16", "04-08", "03-23", "04-12", "04-04", "04-24"],
  ...["04-08", "03-31", "04-20", "04-05", "03-27", "04-16", "04-01", "04-21", "04-12", "04-04"],
  ...["04-17", "04-09", "03-31", "04-20", "04-05", "03-28", "04-16", "04-01", "04-21", "04-13"],
  ...["03-28", "04-17", "04-09", "03-25", "04-13", "04-05", "04-25", "04-10", "04-01", "04-21"],
];

export const firstYear = 2002;
export const lastYear = firstYear + easters.length - 1;

const holidayMistakes = {
  "good-friday-is-worked": "good-friday",
  "easter-monday-is-worked": "easter-monday",
  "kings-day-is-worked": "kings-day",
  "liberation-day-once-in-five-years": "liberation-day",
  "ascension-day-is-worked": "ascension-day",
  "whit-monday-is-worked": "whit-monday",
  "new-years-day-is-worked": "new-years-day",
  "boxing-day-is-worked": "boxing-day",
};

/** Mistakes about the days on which nothing is done. */
export const dayMistakes = [
  ...Object.keys(holidayMistakes),
  "kings-day-always-in-april-thirty",
  "kings-day-on-sunday-is-kept-on-monday",
  "saturday-is-worked",
  "decreed-days-are-worked",
];

const holidaysUnder = remembered((mistake) => remembered((year) => holidaysOf(year, mistake)));

/** The public holidays of a year, each on its day (Algemene termijnenwet 3). */
function holidaysOf(year, mistake) {
  const easter = `${year}-${easters[year - firstYear]}`;
  const old = year < 2014 || mistake === "kings-day-always-in-april-thirty";
  const birthday = `${year}-04-${old ? 30 : 27}`;
  const onSunday = mistake === "kings-day-on-sunday-is-kept-on-monday" ? 1 : -1;
  const kings = weekdayOf(birthday) === 7 ? later(birthday, onSunday) : birthday;
  const all = [
    ["new-years-day", `${year}-01-01`],
    ["good-friday", later(easter, -2)],
    ["easter-monday", later(easter, 1)],
    ["kings-day", kings],
    ["liberation-day", `${year}-05-05`],
    ["ascension-day", later(easter, 39)],
    ["whit-monday", later(easter, 50)],
    ["christmas-day", `${year}-12-25`],
    ["boxing-day", `${year}-12-26`],
  ];
  const forgotten = holidayMistakes[mistake];
  const isKept = ([name]) => name !== forgotten || (name === "liberation-day" && year % 5 === 0);
  return all.filter(isKept).map(([, day]) => day);
}

/** Whether nothing is done on a day (Z 12 (1, 4)). */
export function isFree(day, decreed = [], mistake = null) {
  const weekday = weekdayOf(day);
  if (weekday === 7 || (weekday === 6 && mistake !== "saturday-is-worked")) return true;
  if (decreed.includes(day) && mistake !== "decreed-days-are-worked") return true;
  return holidaysUnder(dayMistakes.includes(mistake) ? mistake : null)(yearOf(day)).includes(day);
}

/** The day itself, or the next on which something is done; a step of -1: the one before. */
export function working(day, decreed = [], mistake = null, step = 1) {
  let current = day;
  while (isFree(current, decreed, mistake)) current = later(current, step);
  return current;
}

/** The one such weekday in the seven days from a day, month and day. */
export function weekdayFrom(year, first, weekday) {
  let day = `${year}-${first}`;
  while (weekdayOf(day) !== weekday) day = later(day, 1);
  return day;
}
