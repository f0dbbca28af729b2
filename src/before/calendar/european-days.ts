import { daysFromNomination } from "../../law/day-of-nomination.js";
import { dayOfVote } from "../../law/day-of-vote.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import { daysLater } from "../../model/day-arithmetic.js";
import { weekdayOf } from "../../model/weekday.js";
import { type MovedDay, noWorkingDay, workingDayFrom } from "./working-day.js";

/**
 * The nomination for the European Parliament, counted back from the day of the vote (Y 8 (2)), and what it was moved from; null: no rule is
 * known; "no-vote": on no such day of the week is a vote (Y 8 (1)).
 */
export function nominationBeforeEuropean(
  vote: Day,
  decreed: readonly Day[],
): MovedDay | "no-vote" | null {
  const days = provisionOn(daysFromNomination.EP, vote)?.value;
  if (days === undefined) return null;
  const isVote = provisionOn(dayOfVote.EP, vote)?.value.includes(weekdayOf(vote)) === true;
  return isVote ? workingDayFrom(daysLater(vote, -days), decreed) : "no-vote";
}

/** The day of the vote that a nomination is counted back from; null: no rule is known; "no-vote": from none. */
export function voteAfterEuropean(
  nomination: Day,
  decreed: readonly Day[],
): Day | "no-vote" | null {
  const days = provisionOn(daysFromNomination.EP, nomination)?.value;
  if (days === undefined) return null;
  // A nomination that moved, moved forwards: the vote is as many days earlier, and over a week nothing moves.
  for (let earlier = 0; earlier <= 7; earlier++) {
    const vote = daysLater(nomination, days - earlier);
    const counted = nominationBeforeEuropean(vote, decreed);
    const isCounted = counted !== null && counted !== "no-vote" && counted.day === nomination;
    if (isCounted && noWorkingDay(vote, decreed) === undefined) return vote;
  }
  return "no-vote";
}
