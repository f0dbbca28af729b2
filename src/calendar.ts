// The days of an election: when everything must happen, by which article, and what moved it.

export type {
  CalendarDay,
  CalendarEntry,
  CalendarPeriod,
} from "./before/calendar/calendar-entry.js";
export type { CalendarEvents, CalendarInput } from "./before/calendar/calendar-input.js";
export type { WaitingEntry } from "./before/calendar/counted-entries.js";
export type { Occasion } from "./before/calendar/days-of-election.js";
export { type ElectionCalendar, electionCalendar } from "./before/calendar/election-calendar.js";
export { type EndOfTerm, endOfTerm } from "./before/calendar/end-of-term.js";
export type { EndOfTermInput, WayOfElection } from "./before/calendar/end-of-term-input.js";
export type { CalendarEvent, CalendarId, CountedDay, Hours } from "./law/calendar/day-rule.js";

// Days on which nothing is done: weekends and public holidays.

export {
  type HolidayOnDay,
  type HolidaysOfYear,
  publicHolidaysOf,
} from "./before/calendar/public-holidays-of-year.js";
export type { DayPassedOver, NoWorkingDay } from "./before/calendar/working-day.js";
export type { PublicHoliday } from "./law/calendar/public-holidays.js";

// Councils that are elected before municipalities are changed.

export {
  billBeforeElections,
  type ElectionAfterAll,
  type RegularElectionsHeld,
  type RegularElectionsSkipped,
} from "./before/mergers/bill-before-elections.js";
export {
  type CouncilBeforeMerger,
  councilBeforeMerger,
} from "./before/mergers/council-before-merger.js";
export type {
  MergerBillInput,
  MergerInput,
  MergingMunicipality,
} from "./before/mergers/merger-input.js";
export type { EndOfTermOfCouncil, SkippedElection } from "./before/mergers/term-after-merger.js";

// Referendums, while there was an act: on which days they could be held.

export { type ReferendumDays, referendumDays } from "./before/referendum/referendum-days.js";
export type { ReferendumDaysInput } from "./before/referendum/request-input.js";
