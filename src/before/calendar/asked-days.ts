import { mostDaysBroughtForward } from "../../law/day-of-nomination.js";
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
import { nominationBeforeEuropean, voteAfterEuropean } from "./european-days.js";
import { type MovedDay, noWorkingDay } from "./working-day.js";

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

/**
 * The nomination, the vote and the end of the term that are asked about; null: no rule is known for them. An authority that sets a
 * day takes one on which things are done (Z 12 (3)).
 */
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
): DaysOfElection | Refused | null {
  if (nomination === undefined) return null;
  const { type, holidays = [] } = asked;
  if (type === "EP") {
    const vote = voteAfterEuropean(nomination, holidays);
    if (vote === "no-vote")
      return refusedAt(
        ["nomination"],
        "not-allowed",
        rule("nomination-before-a-thursday"),
        nomination,
      );
    return vote === null ? null : known(asked, notMoved(nomination), notMoved(vote));
  }
  const vote = voteAfter(type, nomination, holidays);
  return vote === null ? null : known(asked, notMoved(nomination), vote);
}

const notOfNomination = (day: Day): Refused =>
  refusedAt(["day"], "not-allowed", rule("vote-of-the-nomination"), day);

/** Y 8: the vote is on a Thursday, and the nomination is counted back from it. */
function daysOfEuropeanVote(asked: CalendarAsked, day: Day): DaysOfElection | Refused | null {
  const { nomination, holidays = [] } = asked;
  const counted = nominationBeforeEuropean(day, holidays);
  if (counted === null) return null;
  if (counted === "no-vote") return notOfNomination(day);
  const isOther = nomination !== undefined && nomination !== counted.day;
  return isOther ? notOfNomination(day) : known(asked, counted, notMoved(day));
}

/**
 * By how many days at most the vote may be later than counted: as many as a decree brought the nomination forward from the day that
 * the law gives it (F 1 (3), J 1 (1)); of the Senate, before a merger and after a dissolution none.
 */
function mostLater(asked: CalendarAsked, nomination: Day): number {
  const { type, occasion } = asked;
  const usual = usualDays(asked, yearOf(nomination));
  if (usual === null || type === "EK" || occasion === "merger") return 0;
  const [named = usual.nomination] = usual.nomination.passedOver;
  const advanced = daysBetween(nomination, named.day);
  return advanced > 0 && advanced <= mostDaysBroughtForward ? advanced : 0;
}

function daysOfVote(asked: CalendarAsked, day: Day): DaysOfElection | Refused | null {
  const { type, nomination, holidays = [] } = asked;
  if (type === "EP") return daysOfEuropeanVote(asked, day);
  if (nomination !== undefined) {
    const earliest = voteAfter(type, nomination, holidays);
    if (earliest === null) return null;
    const later = daysBetween(earliest.day, day);
    if (later < 0 || later > mostLater(asked, nomination)) return notOfNomination(day);
    return known(asked, notMoved(nomination), later === 0 ? earliest : notMoved(day));
  }
  const usual = usualDays(asked, yearOf(day));
  if (usual?.vote.day === day) return usual;
  const [latest] = nominationsBefore(type, day, holidays);
  if (latest !== undefined) {
    const vote = voteAfter(type, latest, holidays);
    return vote === null ? null : known(asked, notMoved(latest), vote);
  }
  return voteAfter(type, day, holidays) === null ? null : notOfNomination(day);
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
    nomination.day >= daysLater(usual.nomination.day, -mostDaysBroughtForward) &&
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
