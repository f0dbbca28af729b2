import { type Day, dayOf } from "../../model/day.js";
import { daysBetween, daysLater, yearOf } from "../../model/day-arithmetic.js";
import type { Expected, ExpectedRule } from "../../model/expected.js";
import { type RefusalIssue, type Refused, refused, shown } from "../../model/refusal.js";
import type { CalendarAsked } from "./calendar-input.js";
import {
  type DaysOfElection,
  daysBeforeMerger,
  isYearOf,
  nominationsBefore,
  ordinaryDays,
  voteAfter,
} from "./days-of-election.js";
import { type MovedDay, noWorkingDay } from "./working-day.js";

/** How many days a decree may bring the nomination forward, and the vote after it back (F 1 (3), J 1 (1)). */
const mostAdvanced = 7;

function refusedAt(
  path: RefusalIssue["path"],
  code: "missing" | "not-allowed",
  expected: Expected,
  actual: unknown,
): Refused {
  return refused([{ path, code, expected, actual: shown(actual) }]);
}

const rule = (name: ExpectedRule): Expected => ({ kind: "rule", rule: name });
const notMoved = (day: Day): MovedDay => ({ day, passedOver: [] });

/** The nomination, the vote and the end of the term that are asked about; null: no rule is known for them. */
export function askedDays(asked: CalendarAsked): DaysOfElection | Refused | null {
  const { type, day, nomination, year, occasion } = asked;
  if (occasion === "merger" && type !== "GR")
    return refusedAt(["occasion"], "not-allowed", rule("councils-merge"), occasion);
  if (day === undefined && nomination === undefined && year === undefined)
    return refusedAt(["day"], "missing", rule("day-nomination-or-year"), day);
  if (year !== undefined && (day !== undefined || nomination !== undefined))
    return refusedAt(["year"], "not-allowed", rule("day-nomination-or-year"), year);
  if (year !== undefined) return daysOfYear(asked, year);
  const decreed = asked.holidays ?? [];
  for (const [name, given] of [
    ["day", day],
    ["nomination", nomination],
  ] as const) {
    if (given !== undefined && noWorkingDay(given, decreed) !== undefined)
      return refusedAt([name], "not-allowed", rule("a-working-day"), given);
  }
  return day === undefined ? daysOfNomination(asked, nomination) : daysOfVote(asked, day);
}

function daysOfYear(asked: CalendarAsked, year: number): DaysOfElection | Refused | null {
  const { type, occasion, holidays = [] } = asked;
  if (occasion === "merger") return daysBeforeMerger(year, holidays);
  if (type === "EP" || !isYearOf(type, year))
    return refusedAt(["year"], "not-allowed", rule("a-year-of-the-election"), year);
  return ordinaryDays(type, year, holidays);
}

function daysOfNomination(
  asked: CalendarAsked,
  nomination: Day | undefined,
): DaysOfElection | null {
  if (nomination === undefined) return null;
  const vote = voteAfter(asked.type, nomination, asked.holidays ?? []);
  return vote === null ? null : known(asked, notMoved(nomination), vote);
}

function daysOfVote(asked: CalendarAsked, day: Day): DaysOfElection | Refused | null {
  const { type, nomination, holidays = [] } = asked;
  if (nomination !== undefined) {
    const earliest = voteAfter(type, nomination, holidays);
    if (earliest === null) return null;
    const later = daysBetween(earliest.day, day);
    if (later < 0 || later > mostAdvanced)
      return refusedAt(["day"], "not-allowed", rule("vote-of-the-nomination"), day);
    return known(asked, notMoved(nomination), later === 0 ? earliest : notMoved(day));
  }
  const usual = usualDays(asked, yearOf(day));
  if (usual?.vote.day === day) return usual;
  const [latest] = nominationsBefore(type, day, holidays);
  if (latest !== undefined) {
    const vote = voteAfter(type, latest, holidays);
    return vote === null ? null : known(asked, notMoved(latest), vote);
  }
  return voteAfter(type, day, holidays) === null
    ? null
    : refusedAt(["day"], "not-allowed", rule("vote-of-the-nomination"), day);
}

/** The days that the law sets for the same occasion in a year. */
function usualDays(asked: CalendarAsked, year: number): DaysOfElection | null {
  const { type, occasion, holidays = [] } = asked;
  if (occasion === "merger") return daysBeforeMerger(year, holidays);
  return isYearOf(type, year) ? ordinaryDays(type, year, holidays) : null;
}

/** These days, which are those at the end of a term where a decree moved them by a few days at most. */
function known(asked: CalendarAsked, nomination: MovedDay, vote: MovedDay): DaysOfElection {
  const usual = usualDays(asked, yearOf(vote.day));
  const isUsual =
    usual !== null &&
    nomination.day >= daysLater(usual.nomination.day, -mostAdvanced) &&
    nomination.day <= usual.nomination.day &&
    vote.day <= usual.vote.day;
  if (usual !== null && (isUsual || asked.occasion === "merger"))
    return { ...usual, nomination, vote };
  if (asked.occasion === "merger")
    return {
      occasion: "merger",
      nomination,
      vote,
      retirement: dayOf(yearOf(vote.day) + 1, 1, 1),
    };
  // Of the European Parliament the law knows the year only: five years after the last (Y 5).
  const isEndOfTerm = asked.type === "EP" && isYearOf("EP", yearOf(vote.day));
  return { occasion: isEndOfTerm ? "ordinary" : "other", nomination, vote, retirement: null };
}
