import { electionCalendar } from "../../../src/before/calendar/election-calendar.js";
import { endOfTerm } from "../../../src/before/calendar/end-of-term.js";
import { billBeforeElections } from "../../../src/before/mergers/bill-before-elections.js";
import { councilBeforeMerger } from "../../../src/before/mergers/council-before-merger.js";
import { judgeLists } from "../../../src/before/nomination/judge-lists.js";
import { referendumDays } from "../../../src/before/referendum/referendum-days.js";
import { referendumRequest } from "../../../src/before/referendum/referendum-request.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { english } from "../../../src/explain/languages/english.js";
import { day } from "../../../src/model/day.js";
import { countBallots } from "../../../src/validation/ballots/count-ballots.js";
import { given } from "./small-election.js";

const input = {
  type: "PS",
  year: 2027,
  districts: 2,
  holidays: ["2027-02-10"],
  events: { result: "2027-03-26", letter: "2027-03-26" },
} as const;
const ballots = {
  type: "TK",
  day: "2026-10-07",
  model: "postal",
  lists: [{ number: 1, candidates: 2 }],
  ballots: [
    {
      marks: [
        { box: "list", list: 1 },
        { box: "number", candidate: 2, colour: "blue" },
      ],
    },
    { prescribed: true, marks: [], writing: "harmless" },
  ],
} as const;
const nomination = {
  type: "TK",
  day: "2026-10-07",
  seats: 150,
  endOfTerm: "2031-05-28",
  lists: [
    {
      id: "A",
      districts: [1, 20],
      name: "A",
      candidates: [{ id: "a1", born: "2009-01-01", defects: ["no-consent"] }, { id: "a2" }],
      support: [{ district: 1, signers: ["s1"] }],
      earlier: { ground: "same-name", seats: [3] },
      defects: ["not-the-model"],
    },
  ],
} as const;
const judged = given(judgeLists(nomination));
const counted = given(countBallots(ballots));
const calendar = given(electionCalendar(input));
const voice = voiceOf(english);

/** A good call of every function of `kieswet/calendar` and of ballots, and of what is said of them. */
export const callsOfCalendars: Readonly<Record<string, readonly unknown[]>> = {
  councilBeforeMerger: [
    {
      day: "2026-01-01",
      inhabitants: 48_200,
      municipalities: [
        { id: "m1", inhabitants: 30_000 },
        { id: "m2", inhabitants: 18_200 },
      ],
      nomination: "2025-10-06",
      holidays: ["2026-01-02"],
    },
  ],
  billBeforeElections: [{ filed: "2025-11-14", inForce: "2026-07-01" }],
  referendumRequest: [
    {
      request: "definitive",
      day: "2015-08-17",
      received: 472_849,
      valid: 427_939,
      holidays: ["2015-09-28"],
    },
  ],
  referendumDays: [{ decided: "2015-10-14", otherVotes: ["2016-03-16"] }],
  judgeLists: [nomination],
  explainListDecision: [judged.decisions[0], day("2026-10-07"), voice],
  registrationDeposit: [
    { type: "TK", day: day("2026-10-07"), islandParty: true, validList: false },
  ],
  votingAge: [{ type: "TK", day: day("2026-10-07"), born: day("2008-10-07") }],
  countBallots: [ballots],
  explainBallot: [counted.decisions[0], "2026-10-07", voice],
  electionCalendar: [input],
  endOfTerm: [{ result: "2025-11-07", elected: "after-dissolution" }],
  publicHolidaysOf: [day("2027-03-17")],
  explainCalendar: [calendar, voice],
  explainCalendarEntry: [calendar.entries[0], calendar, voice],
  explainWaitingEntry: [calendar.waiting[0], calendar, voice],
  explainEndOfTerm: [
    given(endOfTerm({ result: "2025-11-07", elected: "after-dissolution" })),
    voice,
  ],
  explainMerger: [given(councilBeforeMerger({ day: "2026-01-01", inhabitants: 48_200 })), voice],
  explainMergerBill: [
    given(billBeforeElections({ filed: "2025-11-14" })),
    day("2025-11-14"),
    voice,
  ],
  explainReferendumRequest: [
    given(referendumRequest({ request: "introductory", day: "2015-07-14", received: 5 })),
    voice,
  ],
  explainReferendumDays: [given(referendumDays({ decided: "2015-10-14" })), voice],
  calendarFile: [calendar, voice, { made: "20261130T120000Z", domain: "example.org" }],
};
