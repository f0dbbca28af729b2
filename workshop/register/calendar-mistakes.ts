import type { CalendarQuestion } from "../../src/conformance/kinds/calendar/calendar-schema.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import { calendarUnder } from "../kinds/calendar/program.mjs";
import { type DayRow, rules } from "../kinds/calendar/rules.mjs";
import { referenceOf } from "./clause-reference.js";
import { dayBefore } from "./periods.js";
import { nameOf, type RegisteredMistake } from "./registered-mistake.js";
import type { RulePeriod } from "./rule-period.js";

/** A rule of a day with one figure of it wrong. */
interface DaySlip {
  readonly slip: string;
  readonly change: string;
  /** Null: nothing of the kind can go wrong there. */
  readonly mistaken: (row: DayRow, type: ElectionType) => DayRow | null;
}

const hour = (text: string | null): string | null =>
  text === null ? null : `${String(Number(text.slice(0, 2)) + 1).padStart(2, "0")}${text.slice(2)}`;

const slips: readonly DaySlip[] = [
  {
    slip: "a-week-late",
    change: "it is counted seven days too late",
    mistaken: (row) => ({ ...row, days: row.days + 7 }),
  },
  {
    slip: "first-day-missed",
    change: "the first day of the period is left out",
    mistaken: (row) => (row.first === undefined ? null : { ...row, first: row.first + 1 }),
  },
  {
    slip: "an-hour-late",
    change: "its hours are an hour later",
    mistaken: (row) =>
      row.hours === null
        ? null
        : { ...row, hours: { from: hour(row.hours.from), until: hour(row.hours.until) } },
  },
  {
    slip: "bound-forgotten",
    change: "what is at latest on a day, or not before it, is on that day",
    mistaken: (row) => (row.bound === "on" ? null : { ...row, bound: "on" }),
  },
  {
    slip: "as-before",
    change: "the text of before is applied, as if the law had not changed",
    mistaken: (row, type) => {
      const before = textBefore(row, type);
      return before === undefined ? null : { ...before, from: row.from, until: row.until };
    },
  },
];

/** The text of a rule that another took the place of. */
function textBefore(row: DayRow, type: ElectionType): DayRow | undefined {
  return rules.find(
    ({ id, until, bodies }) => id === row.id && until === row.from && bodies.includes(type),
  );
}

/** Mistakes in one rule of a day, in the program of one body. */
export const calendarMistakes: readonly RegisteredMistake[] = rules.flatMap((row) =>
  row.bodies.flatMap((type) =>
    slips.flatMap(({ slip, change, mistaken }): RegisteredMistake[] => {
      const wrong = mistaken(row, type);
      const period: RulePeriod = {
        type,
        from: row.from,
        until: row.until === null ? null : dayBefore(row.until),
      };
      if (wrong === null || isNeverAsked(row, type)) return [];
      const table = rules.map((one) => (one === row ? wrong : one));
      const name = `${row.id}-${slip}`;
      return [
        {
          name: nameOf(row.clause.startsWith("Wet ") ? `${name}-before-a-merger` : name, period),
          kind: "calendar",
          slip: name,
          flag: "CalendarOfBody",
          period,
          articles: [referenceOf(row.clause)],
          change: `${row.id}: ${change}`,
          answer: (input) => answerUnder(table, input as CalendarQuestion, period),
        },
      ];
    }),
  ),
);

/** Texts in force when a body was not elected by the Act, or of which no text was read. */
function isNeverAsked({ id, clause, from, until }: DayRow, type: string): boolean {
  const first: Readonly<Record<string, string>> = {
    AB: "2014-07-01",
    ER: "2010-10-10",
    KC: "2018-08-01",
    KCNI: "2023-01-01",
    EP: "2013-12-01",
    EK: "2013-12-01",
  };
  if (until !== null && until <= (first[type] ?? from)) return true;
  // Of the first meeting another law was read, in one text only: it is asked before mergers.
  return id === "first-meeting" && !clause.startsWith("Wet ");
}

const days = new WeakMap<CalendarQuestion, string>();

/** The day of the vote of a question, found once. */
function dayOf(question: CalendarQuestion): string {
  const known = days.get(question) ?? calendarUnder(rules, question as never).day;
  days.set(question, known);
  return known;
}

/** The answer of a mistaken table, where the election is of its body and its time. */
function answerUnder(
  table: readonly DayRow[],
  question: CalendarQuestion,
  { type, from, until }: RulePeriod,
): unknown {
  if (question.election.type !== type) return null;
  const day = dayOf(question);
  const isThen = day >= from && (until === null || day <= until);
  return isThen ? calendarUnder(table, question as never) : null;
}
