import { electionCalendar } from "../../../src/before/calendar/election-calendar.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { english } from "../../../src/explain/languages/english.js";
import { day } from "../../../src/model/day.js";
import { given } from "./small-election.js";

const input = {
  type: "PS",
  year: 2027,
  districts: 2,
  holidays: ["2027-02-10"],
  events: { result: "2027-03-26", letter: "2027-03-26" },
} as const;
const calendar = given(electionCalendar(input));
const voice = voiceOf(english);

/** A good call of every function of `kieswet/calendar`, and of what is said of calendars. */
export const callsOfCalendars: Readonly<Record<string, readonly unknown[]>> = {
  electionCalendar: [input],
  endOfTerm: [{ result: "2025-11-07", elected: "after-dissolution" }],
  publicHolidaysOf: [day("2027-03-17")],
  explainCalendar: [calendar, voice],
  explainCalendarEntry: [calendar.entries[0], calendar, voice],
  calendarFile: [calendar, voice, { made: "20261130T120000Z", domain: "example.org" }],
};
