import { cycleOf } from "../../law/calendar/weeks-of-retirement.js";
import { mostDaysBroughtForward } from "../../law/day-of-nomination.js";
import { mergerRules } from "../../law/mergers.js";
import { provisionOn } from "../../law/timeline/provision.js";
import { type Day, dayOf } from "../../model/day.js";
import { daysBetween, yearOf } from "../../model/day-arithmetic.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { isYearOf, ordinaryDays, retirementIn } from "../calendar/days-of-election.js";
import { termAfterMerger } from "../mergers/term-after-merger.js";

/**
 * The end of the term that begins with a vote on a day, where the law sets its year; null: it does not. A council that is elected on another
 * day than the others is one before a change of municipalities, and its term may go over the next elections (Wet algemene regels
 * herindeling 56c, 56e); a Senate elected after a dissolution ends when the one before it would have (Q 2 (3)).
 */
export function endOfTermReckoned(type: ElectionType, vote: Day): Day | null {
  const cycle = cycleOf[type];
  if (cycle === null) return null;
  const year = yearOf(vote);
  const usual = isYearOf(type, year) ? ordinaryDays(type, year, []) : null;
  if (type === "EK" && usual !== null && vote < usual.vote.day) return usual.retirement;
  if (type === "GR" && !isUsual(vote, usual?.vote.day)) return endAfterMerger(vote);
  let next = year + 1;
  while (!isYearOf(type, next)) next++;
  return retirementIn(type, next, []);
}

function isUsual(vote: Day, usual: Day | undefined): boolean {
  if (usual === undefined) return false;
  const earlier = daysBetween(vote, usual);
  return earlier >= 0 && earlier <= mostDaysBroughtForward;
}

/** The change is on the first of January after the vote. */
function endAfterMerger(vote: Day): Day | null {
  const rule = provisionOn(mergerRules, vote)?.value;
  return rule === undefined
    ? null
    : termAfterMerger(rule, dayOf(yearOf(vote) + 1, 1, 1)).endOfTerm.day;
}
