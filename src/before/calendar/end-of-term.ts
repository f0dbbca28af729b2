import { weekOfRetirement, weekOfRetirementInMay } from "../../law/calendar/weeks-of-retirement.js";
import { dayInWeek } from "../../law/calendar/yearly-week.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { provisionOn, type Timeline } from "../../law/timeline/provision.js";
import { type ArticleReference, article } from "../../model/article.js";
import { type Day, dayOf } from "../../model/day.js";
import { monthsLater, yearOf } from "../../model/day-arithmetic.js";
import { daysCounted } from "../../model/days-counted.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { type Refused, refused, shown } from "../../model/refusal.js";
import { isInMay, ordinaryDays } from "./days-of-election.js";
import { type EndOfTermAsked, type EndOfTermInput, endOfTermSchema } from "./end-of-term-input.js";

/** When the term of a House ends, and the days of the election before it. */
export interface EndOfTerm {
  /** The whole answer is here. */
  readonly status: "completed";
  /** After so many years the members leave, on the next such Wednesday: four, or three (C 2 (2), C 3 (2)). */
  readonly years: 3 | 4;
  /** The article by which: C 1, C 2 or C 3. */
  readonly article: ArticleReference;
  /** True: in May, as councils are elected that year (C 3 (1)). */
  readonly inMay: boolean;
  /** The day on which the members leave together. */
  readonly retirement: Day;
  /** The day of the nomination (F 1). */
  readonly nomination: Day;
  /** The day of the vote (J 1). */
  readonly day: Day;
}

type Week = typeof weekOfRetirementInMay extends Timeline<infer One> ? One : never;

/** The rules of retirement that hold at the end of a term: those of the last text for all that is to come. */
function weekIn(timeline: Timeline<Week> | null, year: number): Day | null {
  const week = timeline === null ? undefined : provisionOn(timeline, dayOf(year, 12, 31))?.value;
  return week === undefined ? null : dayInWeek(week, year);
}

/** The first such day after another. */
function nextRetirement(after: Day): number | null {
  for (const year of [yearOf(after), yearOf(after) + 1]) {
    const day = weekIn(weekOfRetirement.TK, year);
    if (day === null) return null;
    if (day > after) return year;
  }
  return null;
}

/** In which year the members leave, after how many years and by which article. */
function yearOfEnd({ result, elected }: EndOfTermAsked): {
  year: number | null;
  years: 3 | 4;
  article: ArticleReference;
} {
  const [inFour, inThree] = [monthsLater(result, 48), monthsLater(result, 36)];
  if (elected === "ordinary") return { year: yearOf(inFour), years: 4, article: article("C 1", 2) };
  if (elected === "in-may")
    return { year: nextRetirement(inThree), years: 3, article: article("C 3", 2) };
  const first = weekIn(weekOfRetirement.TK, yearOf(inFour));
  const last = weekIn(weekOfRetirementInMay, yearOf(inFour));
  const isBetween = first !== null && last !== null && first <= inFour && inFour <= last;
  return isBetween
    ? { year: nextRetirement(inThree), years: 3, article: article("C 2", 2) }
    : { year: nextRetirement(inFour), years: 4, article: article("C 2", 1) };
}

/**
 * When the term of a House of Representatives ends, and when the next is elected: C 1; C 2, where it was elected after a
 * dissolution; C 3, where councils are elected in that year.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `unknown-value`, `not-a-day`) and days of
 * which no text was read (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * endOfTerm({ result: "2025-11-07", elected: "after-dissolution" });
 * // completed: in May, as councils are elected in 2030: retirement 2030-05-29, nomination 2030-04-01, day 2030-05-15
 * ```
 */
export function endOfTerm(input: EndOfTermInput): EndOfTerm | Refused {
  const parsed = parseWithSchema(endOfTermSchema, input);
  return parsed.status === "refused" ? parsed : endOfTermAsked(parsed.value);
}

/** The end of a term whose beginning was read. */
export function endOfTermAsked(asked: EndOfTermAsked): EndOfTerm | Refused {
  if (asked.result > daysCounted.until) return beyond(asked.result);
  const { year, years, article } = yearOfEnd(asked);
  const days = year === null ? null : ordinaryDays("TK", year, []);
  if (year === null || days === null || days.retirement === null) return noRulesAt(asked.result);
  return {
    status: "completed",
    years,
    article,
    inMay: isInMay("TK", year),
    retirement: days.retirement,
    nomination: days.nomination.day,
    day: days.vote.day,
  };
}

function noRulesAt(result: Day): Refused {
  return noRulesOnDay(weekOfRetirementInMay, result, ["result"]);
}

function beyond(result: Day): Refused {
  const expected = daysCounted;
  return refused([{ path: ["result"], code: "no-rules-on-day", expected, actual: shown(result) }]);
}
