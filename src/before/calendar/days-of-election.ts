import {
  weekOfNomination,
  weekOfNominationBeforeMerger,
  weekOfNominationInMay,
} from "../../law/calendar/weeks-of-nomination.js";
import {
  cycleOf,
  weekOfRetirement,
  weekOfRetirementInMay,
} from "../../law/calendar/weeks-of-retirement.js";
import { dayInWeek, type YearlyWeek } from "../../law/calendar/yearly-week.js";
import { daysFromNomination } from "../../law/day-of-nomination.js";
import { provisionOn, type Timeline } from "../../law/timeline/provision.js";
import { type Day, dayOf } from "../../model/day.js";
import { daysLater } from "../../model/day-arithmetic.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { type MovedDay, workingDayFrom } from "./working-day.js";

/** What kind of election it is: at the end of a term, another one such as after a dissolution, or before a merger. */
export type Occasion = "ordinary" | "other" | "merger";

/** The days from which all others of an election are counted. */
export interface DaysOfElection {
  /** At the end of a term, another one, or before a merger of municipalities. */
  readonly occasion: Occasion;
  /** The day on which lists are handed in (dag van kandidaatstelling), and what it was moved from. */
  readonly nomination: MovedDay;
  /** The day of the vote (dag van stemming), and what it was moved from. */
  readonly vote: MovedDay;
  /** The day on which the sitting members leave; null: the law gives none that is known here. */
  readonly retirement: Day | null;
}

/** Whether a body is elected in a year at the end of its term; the House may be in any. */
export function isYearOf(type: ElectionType, year: number): boolean {
  const cycle = cycleOf[type];
  return cycle === null || (year - cycle.year) % cycle.years === 0;
}

/** Whether the House is elected in May, as councils are elected that year (C 3 (1)). */
export function isInMay(type: ElectionType, year: number): boolean {
  return type === "TK" && (isYearOf("PS", year) || isYearOf("GR", year));
}

function dayIn(timeline: Timeline<YearlyWeek> | null, year: number): Day | null {
  // What holds at the end of the year: a change is made for the elections that follow it.
  const week = timeline === null ? undefined : provisionOn(timeline, dayOf(year, 12, 31))?.value;
  return week === undefined ? null : dayInWeek(week, year);
}

/** The day of the vote that belongs to a nomination: J 1, T 1, Y 8, moved as Z 12 says; null: no rule is known. */
export function voteAfter(
  type: ElectionType,
  nomination: Day,
  decreed: readonly Day[],
): MovedDay | null {
  const days = provisionOn(daysFromNomination[type], nomination)?.value;
  return days === undefined ? null : workingDayFrom(daysLater(nomination, days), decreed);
}

/** The day on which the members of a body leave in a year; null: not known, or five years after it began (Y 5). */
export function retirementIn(
  type: ElectionType,
  year: number,
  decreed: readonly Day[],
): Day | null {
  const timeline = isInMay(type, year) ? weekOfRetirementInMay : weekOfRetirement[type];
  const day = dayIn(timeline, year);
  return day === null ? null : workingDayFrom(day, decreed).day;
}

/** The days of the election at the end of the term in a year; null: no rule is known. */
export function ordinaryDays(
  type: ElectionType,
  year: number,
  decreed: readonly Day[],
): DaysOfElection | null {
  const timeline = isInMay(type, year) ? weekOfNominationInMay : weekOfNomination[type];
  const day = dayIn(timeline, year);
  if (day === null) return null;
  const nomination = workingDayFrom(day, decreed);
  const vote = voteAfter(type, nomination.day, decreed);
  if (vote === null) return null;
  return { occasion: "ordinary", nomination, vote, retirement: retirementIn(type, year, decreed) };
}

/** The days of the election before municipalities merge on 1 January of the next year; null: no rule is known. */
export function daysBeforeMerger(year: number, decreed: readonly Day[]): DaysOfElection | null {
  const day = dayIn(weekOfNominationBeforeMerger, year);
  // The day is that of the text of its own day: in 2013 the provincial executive still set it.
  if (day === null || provisionOn(weekOfNominationBeforeMerger, day) === undefined) return null;
  const nomination = workingDayFrom(day, decreed);
  const vote = voteAfter("GR", nomination.day, decreed);
  if (vote === null) return null;
  return { occasion: "merger", nomination, vote, retirement: dayOf(year + 1, 1, 1) };
}

/** The nominations of which a day is the vote, from the latest; those on days on which nothing is done are left out. */
export function nominationsBefore(
  type: ElectionType,
  vote: Day,
  decreed: readonly Day[],
): readonly Day[] {
  const days = provisionOn(daysFromNomination[type], vote)?.value;
  if (days === undefined) return [];
  const found: Day[] = [];
  let nomination = daysLater(vote, -days);
  while (workingDayFrom(daysLater(nomination, days), decreed).day === vote) {
    if (workingDayFrom(nomination, decreed).day === nomination) found.push(nomination);
    nomination = daysLater(nomination, -1);
  }
  return found;
}
