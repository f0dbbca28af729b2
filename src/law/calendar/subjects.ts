import { daysAfterNomination } from "./after-nomination.js";
import { daysAfterVote } from "./after-vote.js";
import { daysBeforeNomination } from "./before-nomination.js";
import type { CalendarSubject } from "./day-rule.js";
import { daysOfVoters } from "./voters.js";

/** Every day and period that the law counts, of every election. */
export const calendarSubjects: readonly CalendarSubject[] = [
  ...daysBeforeNomination,
  ...daysAfterNomination,
  ...daysOfVoters,
  ...daysAfterVote,
];
