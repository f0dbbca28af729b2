import type { CalendarQuestion } from "../../../src/conformance/kinds/calendar/calendar-schema.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { operations } from "../../../src/operations/operations.js";
import { referenceOf } from "../../register/clause-reference.js";
import type { Situation } from "../../situation.js";
import { electionsOfBodies, everyDayOf, publishedElections, someDaysOf } from "./elections.js";

/** The articles of the days that are asked, and these. */
const articlesOf =
  (...clauses: readonly string[]) =>
  ({ election, asked }: CalendarQuestion): readonly ArticleReference[] => {
    const calendar = operations.calendar.run(election);
    if (calendar.status === "refused") return clauses.map(referenceOf);
    const own = calendar.entries
      .filter(({ id }) => asked.includes(id))
      .flatMap(({ article, through }) => (through === null ? [article] : [article, through]));
    return [...clauses.map(referenceOf), ...own];
  };

const sets = (type: ElectionType): string => {
  if (type === "EK") return "T 1";
  return type === "EP" ? "Y 8" : "J 1 (1)";
};

const ofElection =
  (...clauses: readonly string[]) =>
  (question: CalendarQuestion): readonly ArticleReference[] =>
    articlesOf(sets(question.election.type), ...clauses)(question);

const house = (nomination: string, given: object = {}) => ({
  type: "TK" as const,
  nomination,
  ...given,
});
const steps = ["lists-examined", "repair", "lists-decided", "appeal", "judgment"] as const;

export const calendarSituations: readonly Situation<CalendarQuestion>[] = [
  ...publishedElections.map(
    ({ election, known }): Situation<CalendarQuestion> => ({
      flag: "PublishedCalendar",
      meaning: "An election whose calendar was published.",
      failure: "A day is another than the one on which it was held, or was to be.",
      articles: ofElection(),
      inputs: [everyDayOf(election, known)],
      comment: `Published, or held on that day: ${known.join(", ")}. The others are counted a second time by a table of rules written from the Act (workshop/kinds/calendar).`,
    }),
  ),
  {
    flag: "CalendarOfBody",
    meaning: "The days of one body at one time.",
    failure: "A day is counted by the rule of another body or another time, or not at all.",
    articles: ofElection("Z 12 (1)"),
    inputs: [
      ...publishedElections.map(({ election, known }) => everyDayOf(election, known)),
      ...electionsOfBodies.map((election) => everyDayOf(election)),
    ],
  },
  {
    flag: "DayOnHoliday",
    meaning: "A day that falls on a public holiday, and goes to the next that is none.",
    failure: "A public holiday is taken for a working day, or is on another day.",
    articles: articlesOf("Z 12 (1)", "Z 12 (4)", "Algemene termijnenwet, 3"),
    inputs: [
      someDaysOf({ type: "GR", day: "2018-03-21" }, "names-registered", "names-published"),
      someDaysOf(house("2026-04-02"), ...steps),
      someDaysOf(house("2026-05-04"), ...steps),
      someDaysOf(house("2031-04-24"), ...steps),
      someDaysOf(house("2025-04-29"), ...steps),
      someDaysOf(house("2012-04-26"), ...steps),
      someDaysOf(house("2026-02-12"), "names-registered"),
      someDaysOf({ type: "EP", day: "2024-06-06" }, "postal-vote-requested", "judgment"),
      someDaysOf(house("2026-06-09", { holidays: ["2026-06-11"] }), ...steps),
      someDaysOf({ type: "PS", year: 2035, districts: 2 }, "district-count"),
    ],
  },
  {
    flag: "SenateOnWhitMonday",
    meaning: "The Senate, whose day would be Whit Monday: it votes on Tuesday.",
    failure: "The Senate votes on Whit Monday.",
    articles: ofElection("Q 4", "Z 12 (1)"),
    inputs: [
      someDaysOf({ type: "EK", year: 2015 }, "polling"),
      someDaysOf({ type: "EK", year: 2023 }, "polling", "vote-values", "lists-published"),
    ],
    catches: ["the-senate-votes-on-whit-monday", "whit-monday-is-worked"],
  },
  {
    flag: "BackwardTermMoves",
    meaning: "A day counted back from another that falls on a weekend: it goes forward as well.",
    failure: "What is counted back is moved back, so that a day comes too early.",
    articles: articlesOf("Z 12 (2)"),
    inputs: [
      someDaysOf({ type: "EP", day: "2024-06-06" }, "written-requests"),
      someDaysOf(house("2026-02-12"), "names-registered"),
    ],
    catches: ["backward-terms-move-backward"],
  },
  {
    flag: "CountedFromMovedDay",
    meaning: "A day that is counted from one that was moved itself.",
    failure: "It is counted from the day on which the other would have been.",
    articles: articlesOf("Z 12 (1)"),
    inputs: [
      someDaysOf(house("2026-03-27"), ...steps),
      someDaysOf({ type: "EP", day: "2019-05-23" }, "repair", "lists-decided", "appeal"),
      someDaysOf({ type: "EP", day: "2024-06-06" }, ...steps),
    ],
    catches: ["counts-from-the-day-before-it-moved"],
  },
  {
    flag: "TermOfTwoWorkingDays",
    meaning: "A term of some days among which two have to be working days.",
    failure: "An appeal has to be made within one working day or none.",
    articles: articlesOf("Algemene termijnenwet, 2"),
    inputs: [someDaysOf(house("2026-03-27"), "lists-decided", "appeal", "judgment")],
    catches: ["terms-need-no-two-working-days"],
  },
  {
    flag: "HouseInMay",
    meaning: "A House whose term ends in a year of councils: it is elected in May.",
    failure: "The House is elected in March with the councils, or in May without them.",
    articles: ofElection("C 3 (1)", "F 1 (2)"),
    inputs: [
      someDaysOf({ type: "TK", year: 2030 }, "lists-filed", "polling", "members-leave"),
      someDaysOf({ type: "TK", year: 2027 }, "lists-filed", "polling", "members-leave"),
    ],
    catches: ["the-house-never-in-may"],
  },
  {
    flag: "HouseInMarch",
    meaning: "A House whose term ends in a year without councils, a leap year too.",
    failure: "The week of the nomination is that of May, or of other years.",
    articles: ofElection("C 1 (2)", "F 1 (1)"),
    inputs: [
      someDaysOf({ type: "TK", year: 2025 }, "lists-filed", "polling", "members-leave"),
      someDaysOf({ type: "TK", year: 2040 }, "lists-filed", "polling", "members-leave"),
    ],
    catches: ["the-house-always-in-may"],
  },
  {
    flag: "LeapYear",
    meaning: "A leap year in which 30 January is a Monday: lists are handed in a week later.",
    failure: "The week of the nomination is the same in leap years.",
    articles: ofElection("F 1 (1)"),
    inputs: [someDaysOf({ type: "TK", year: 2040 }, "names-registered", "polling")],
    catches: ["no-other-week-in-leap-years"],
  },
  {
    flag: "DecreedNomination",
    meaning: "A decree that brings the nomination forward, and may put the vote later.",
    failure: "The days of the ordinary election are given, or the end of the term is forgotten.",
    articles: ofElection("F 1 (3)"),
    inputs: [
      someDaysOf(
        { type: "PS", nomination: "2027-01-29", day: "2027-03-17", districts: 1 },
        ...(["lists-examined", "repair", "lists-decided", "members-leave"] as const),
      ),
      someDaysOf(
        { type: "GR", nomination: "2030-01-28", day: "2030-03-13" },
        ...(["names-registered", "lists-filed", "result-session", "members-leave"] as const),
      ),
      someDaysOf(
        { type: "AB", nomination: "2027-01-26" },
        ...(["lists-filed", "polling", "cards-received", "members-leave"] as const),
      ),
    ],
  },
  {
    flag: "AfterDissolution",
    meaning: "A House or Senate elected after a dissolution: no end of a term is known.",
    failure: "The end of an ordinary term is given for another election.",
    articles: ofElection("F 2"),
    inputs: [
      someDaysOf(house("2025-09-15"), "lists-filed", "polling", "members-leave"),
      someDaysOf(
        { type: "EK", nomination: "2027-09-14", events: { dissolution: "2027-08-10" } },
        ...(["lists-filed", "lists-decided", "polling", "members-leave"] as const),
      ),
    ],
  },
  {
    flag: "DaysBeforeMerger",
    meaning: "A council elected before a merger: its own days, and members who leave on 1 January.",
    failure: "The days are those of a regular election.",
    articles: [
      { article: "53", law: "Wet algemene regels herindeling" },
      { article: "55", paragraph: 2, law: "Wet algemene regels herindeling" },
    ],
    inputs: [
      someDaysOf(
        { type: "GR", year: 2018, occasion: "merger" },
        ...(["lists-filed", "polling", "members-leave", "first-meeting"] as const),
      ),
      someDaysOf(
        { type: "GR", day: "2021-11-24", occasion: "merger" },
        ...(["lists-filed", "repair", "polling", "members-leave", "first-meeting"] as const),
      ),
    ],
    catches: ["a-council-before-a-merger-leaves-in-spring"],
  },
  {
    flag: "DaysThatWait",
    meaning:
      "Days that are counted from what the question does not give, and days that there are not.",
    failure:
      "A day is given that nobody can know, or what is not known is taken for what is not there.",
    articles: articlesOf(),
    inputs: [
      someDaysOf(
        { type: "GR", year: 2026 },
        ...(["error-reports", "letters", "acceptance", "new-vote", "party-order"] as const),
      ),
      someDaysOf({ type: "EK", year: 2027 }, "repair", "lists-decided", "support", "letters"),
    ],
    catches: ["what-is-not-known-is-not-there", "what-is-not-there-waits"],
  },
  {
    flag: "LettersOfAppointment",
    meaning:
      "The letters of appointment and the acceptance, counted from the result and from the letter.",
    failure: "They are counted from the vote.",
    articles: articlesOf(),
    inputs: [
      someDaysOf(
        { type: "TK", day: "2025-10-29", events: { result: "2025-11-07" } },
        ...(["error-reports", "letters", "acceptance"] as const),
      ),
      someDaysOf(
        { type: "GR", year: 2026, events: { result: "2026-03-27", letter: "2026-03-27" } },
        ...(["error-reports", "letters", "acceptance"] as const),
      ),
    ],
    catches: ["letters-are-sent-from-the-vote"],
  },
  {
    flag: "SeveralDistricts",
    meaning: "Provincial councils with one district, with several, and of which it is not said.",
    failure:
      "Days of elections with several districts are given where there is one, or are left out.",
    articles: ofElection("H 10a (1)"),
    inputs: [
      someDaysOf({ type: "PS", year: 2027, districts: 1 }, "party-order", "district-count"),
      someDaysOf({ type: "PS", year: 2027, districts: 2 }, "party-order", "district-count"),
      someDaysOf({ type: "PS", year: 2027 }, "party-order", "district-count"),
    ],
  },
  {
    flag: "RefusedCalendar",
    meaning: "An election that cannot be, and a question that is none.",
    failure: "Days are given of an election that the law does not have.",
    articles: [referenceOf("F 1 (1)")],
    inputs: [
      someDaysOf({ type: "GR", year: 2027 }, "polling"),
      someDaysOf({ type: "GR", year: 2026, day: "2026-03-18" }, "polling"),
      someDaysOf({ type: "GR" }, "polling"),
      someDaysOf({ type: "PS", year: 2026, occasion: "merger" }, "polling"),
      someDaysOf({ type: "TK", day: "2025-10-26" }, "polling"),
      someDaysOf({ type: "TK", nomination: "2025-09-15", day: "2025-11-12" }, "polling"),
      someDaysOf({ type: "TK", nomination: "2025-02-30" }, "polling"),
      someDaysOf({ type: "GR", year: 2026 }, "polling", "polling"),
      someDaysOf({ type: "GR", year: 2026 }),
      someDaysOf({ type: "GR", year: 2026 }, "first-count" as "polling"),
      someDaysOf({ type: "PS", year: 2027, districts: "2" }, "polling"),
      someDaysOf({ type: "GR", year: 2026, events: { result: "2026-03-17" } }, "letters"),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
