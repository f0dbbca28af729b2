// A small program of its own for the days of an election: a table of rules, a printed calendar of Easter, days by
// number. Right without a mistake.
import {
  dayMistakes,
  firstYear,
  isFree,
  lastYear,
  later,
  monthsLater,
  numberOf,
  weekdayFrom,
  working,
  yearOf,
} from "./days.mjs";
import { nominations, retirements, rules } from "./rules.mjs";

const own = [
  "nothing-is-moved",
  "backward-terms-move-backward",
  "terms-need-no-two-working-days",
  "a-day-itself-counts",
  "counts-from-the-day-before-it-moved",
  "no-other-week-in-leap-years",
  "the-house-never-in-may",
  "the-house-always-in-may",
  "the-senate-votes-on-whit-monday",
  "letters-are-sent-from-the-vote",
  "members-leave-as-before-2023",
  "members-leave-as-since-2023",
  "a-council-before-a-merger-leaves-in-spring",
  "hours-of-before-2023",
  "what-is-not-known-is-not-there",
  "what-is-not-there-waits",
  "districts-never-asked",
];

/** The rule of a year in a table of texts. */
const inYear = (table, year) => table.filter(({ from }) => from <= `${year}-12-31`).at(-1);
const onDay = (table, day) => table.filter(({ from }) => from <= day).at(-1);

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const isYearOf = (type, year) => {
  if (type === "TK") return true;
  if (type === "GR") return (year + 2) % 4 === 0;
  return type === "EP" ? (year + 1) % 5 === 0 : (year + 1) % 4 === 0;
};

function tableOf(type, year, occasion, mistake) {
  if (occasion === "merger") return "merger";
  if (type === "EK") return "senate";
  const councils = isYearOf("PS", year) || isYearOf("GR", year);
  const inMay =
    mistake === "the-house-always-in-may" || (mistake !== "the-house-never-in-may" && councils);
  return type === "TK" && inMay ? "may" : "ordinary";
}

function dayOfWeek({ weekday, first, firstInLeapYear }, year, mistake) {
  const leap = firstInLeapYear !== undefined && isLeap(year);
  const isForgotten = mistake === "no-other-week-in-leap-years";
  return weekdayFrom(year, leap && !isForgotten ? firstInLeapYear : first, weekday);
}

/** The nomination, the vote and the end of the term in the year of an ordinary election; null: no rule. */
export function usualDays({ type, occasion, holidays = [] }, year, mistake = null) {
  const name = tableOf(type, year, occasion, mistake);
  const rule = type === "EP" ? undefined : inYear(nominations[name], year);
  if (rule === undefined) return null;
  const set = dayOfWeek(rule, year, mistake);
  const nomination = working(set, holidays, mistake);
  return {
    nomination,
    vote: voteAfter({ type, holidays }, nomination, mistake),
    retirement: occasion === "merger" ? `${year + 1}-01-01` : retirementOf(type, year, mistake),
    isOrdinary: true,
  };
}

export function retirementOf(type, year, mistake = null) {
  const retirement = retirements[tableOf(type, year, undefined, mistake)];
  const shifted = { "members-leave-as-before-2023": 2022, "members-leave-as-since-2023": 2023 };
  const text = type === "EK" ? year : (shifted[mistake] ?? year);
  const rule = type === "EP" ? undefined : inYear(retirement, text);
  return rule === undefined ? null : working(dayOfWeek(rule, year, null));
}

export function voteAfter({ type, holidays = [] }, nomination, mistake = null) {
  const name = type === "EK" ? "senate" : "ordinary";
  const days = onDay(nominations[name], nomination)?.vote;
  const unmoved = type === "EK" && mistake === "the-senate-votes-on-whit-monday";
  const end = later(nomination, days);
  return unmoved ? end : working(end, holidays, mistake);
}

/** The days that are asked about. */
function daysOf(election, mistake) {
  const { type, day, nomination, year, occasion, holidays = [] } = election;
  if (year !== undefined) return usualDays(election, year, mistake);
  const last = day ?? voteAfter(election, nomination, mistake);
  const usual =
    isYearOf(type, yearOf(last)) || occasion === "merger"
      ? usualDays(election, yearOf(last), mistake)
      : null;
  let first = nomination;
  if (first === undefined) {
    if (usual?.vote === last) return usual;
    first = later(last, -onDay(nominations.ordinary, last).vote);
  }
  const known = { nomination: first, vote: last, retirement: null };
  if (occasion === "merger") return { ...known, retirement: `${yearOf(last) + 1}-01-01` };
  if (usual === null || isFree(first, holidays)) return known;
  const moved = numberOf(usual.nomination) - numberOf(first);
  const isUsual = moved >= 0 && moved <= 7 && last <= usual.vote;
  return isUsual ? { ...known, retirement: usual.retirement } : known;
}

function counted(rule, start, days, { holidays, mistake }) {
  if (rule.months > 0) return later(monthsLater(start.day, rule.months), days);
  if (days === 0) return start.day;
  const inclusive = mistake === "a-day-itself-counts" ? -Math.sign(days) : 0;
  const from = mistake === "counts-from-the-day-before-it-moved" ? start.unmoved : start.day;
  const end = later(from, days + inclusive);
  if (rule.moves === 0 || mistake === "nothing-is-moved") return end;
  let last = end;
  if (rule.workingDays > 0 && mistake !== "terms-need-no-two-working-days") {
    const worked = (until) => {
      let found = 0;
      for (let one = later(from, 1); one <= until; one = later(one, 1)) {
        if (!isFree(one, holidays, mistake)) found++;
      }
      return found;
    };
    while (worked(last) < rule.workingDays) last = later(last, 1);
  }
  const backward = mistake === "backward-terms-move-backward" && days < 0;
  return working(last, holidays, mistake, backward ? -1 : rule.moves);
}

/** The calendar under a table of rules, which may have a mistake. */
export function calendarUnder(table, { election, asked }, mistake = null) {
  const { type, districts, occasion, holidays = [], events = {} } = election;
  const { nomination, vote, retirement } = daysOf(election, mistake);
  const known = new Map();
  const set = (name, day, unmoved = day) => known.set(name, { day, unmoved });
  set("nomination", nomination);
  set("vote", vote);
  if (retirement !== null) set("retirement", retirement);
  for (const [name, day] of Object.entries(events)) set(name, day);
  const entries = new Map();
  for (const rule of table) {
    const { id, bodies, from, until, bound, first } = rule;
    if (!bodies.includes(type) || vote < from || (until !== null && vote >= until)) continue;
    if (rule.severalDistricts && districts === 1 && mistake !== "districts-never-asked") continue;
    const isMerger =
      occasion === "merger" && mistake !== "a-council-before-a-merger-leaves-in-spring";
    if (rule.occasion !== undefined && (rule.occasion === "merger") !== isMerger) continue;
    const before = rule.after === "letter" && !known.has("letter") ? "letters" : rule.after;
    const name =
      rule.after === "result" && mistake === "letters-are-sent-from-the-vote" ? "vote" : before;
    const start = known.get(name);
    if (start === undefined) {
      entries.set(id, { id, waits: true });
      continue;
    }
    const how = { holidays, mistake };
    const last = counted(rule, start, rule.days, how);
    set(id, last, rule.days === 0 ? start.unmoved : later(start.day, rule.days));
    const hours =
      mistake === "hours-of-before-2023" && id === "lists-decided" && type !== "EK"
        ? { from: "16:00", until: null }
        : rule.hours;
    const unknown =
      rule.severalDistricts && districts === undefined ? { onlySeveralDistricts: true } : {};
    entries.set(
      id,
      first === undefined
        ? { id, bound, day: last, hours, ...unknown }
        : {
            id,
            from: counted({ ...rule, workingDays: 0, months: 0 }, start, first, how),
            to: last,
            hours,
          },
    );
  }
  const noneOrWaits = (id) => {
    const entry = entries.get(id);
    if (entry === undefined)
      return { id, ...(mistake === "what-is-not-there-waits" ? { waits: true } : { none: true }) };
    return entry.waits && mistake === "what-is-not-known-is-not-there" ? { id, none: true } : entry;
  };
  return { nomination, day: vote, retirement, entries: asked.map(noneOrWaits) };
}

export const program = {
  mistakes: [...own, ...dayMistakes],
  notAnswered({ election }) {
    const { day, nomination, year } = election;
    const about = year ?? yearOf(day ?? nomination);
    if (about < firstYear + 1 || about > lastYear - 1) return "years without a printed calendar";
    return null;
  },
  answerOf: (question, mistake = null) => calendarUnder(rules, question, mistake),
};
