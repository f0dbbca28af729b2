import { cycleOf } from "../../law/calendar/weeks-of-retirement.js";
import { type MergerRule, ofMergers } from "../../law/mergers.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { monthsLater, yearOf } from "../../model/day-arithmetic.js";
import { isYearOf, ordinaryDays, retirementIn } from "../calendar/days-of-election.js";

/** Regular elections of councils that are not held in a municipality. */
export interface SkippedElection {
  /** The day on which the councils of the others are elected. */
  readonly day: Day;
  /** The article that skips it. */
  readonly article: ArticleReference;
}

/** When the term of a council ends that was elected before its municipality was changed. */
export interface EndOfTermOfCouncil {
  /** That day; null: it is not known here. */
  readonly day: Day | null;
  /** The article that says so. */
  readonly article: ArticleReference;
}

/** The regular elections after a change of municipalities: whether they are skipped, and when the council that began with it ends. */
export function termAfterMerger(
  { skipsWithinMonths }: MergerRule,
  change: Day,
): { readonly skipped: SkippedElection | null; readonly endOfTerm: EndOfTermOfCouncil } {
  const regular = nextRegular(change);
  const isSkipped =
    regular !== null &&
    skipsWithinMonths !== null &&
    monthsLater(change, skipsWithinMonths) >= regular;
  const { years = 4 } = cycleOf.GR ?? {};
  const day =
    regular === null ? null : retirementIn("GR", yearOf(regular) + (isSkipped ? years : 0), []);
  const article = isSkipped ? ofMergers("56e", 2) : ofMergers("56c");
  return {
    skipped: isSkipped ? { day: regular, article: ofMergers("56e", 1) } : null,
    endOfTerm: { day, article: skipsWithinMonths === null ? ofMergers("56", 4) : article },
  };
}

/** The first regular elections of councils after a day; null: no rule is known. */
function nextRegular(change: Day): Day | null {
  for (let year = yearOf(change); year < yearOf(change) + 5; year++) {
    const days = isYearOf("GR", year) ? ordinaryDays("GR", year, []) : null;
    if (days !== null && days.vote.day > change) return days.vote.day;
  }
  return null;
}
