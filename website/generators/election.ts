import type { CalendarEntry } from "../../src/before/calendar/calendar-entry.js";
import { electionCalendar } from "../../src/before/calendar/election-calendar.js";
import { maximumListLength } from "../../src/before/lists/maximum-list-length.js";
import { registrationDeposit } from "../../src/before/nomination/registration-deposit.js";
import { voiceOf } from "../../src/explain/language/voice.js";
import { english } from "../../src/explain/languages/english.js";
import { nameOfEntry } from "../../src/explain/topics/explain-calendar.js";
import { deposits } from "../../src/law/lists/deposits.js";
import { supportNeeded } from "../../src/law/nomination/support.js";
import { sizesOfBodies } from "../../src/law/sizes/allowed-seats.js";
import { provisionOn } from "../../src/law/timeline/provision.js";
import { articleName } from "../../src/model/article.js";
import type { Day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import { weekdayOf } from "../../src/model/weekday.js";

const bodies = [
  ["PS", "Provincial councils"],
  ["AB", "Water authorities"],
  ["ER", "Island councils"],
  ["KC", "Electoral colleges of the islands"],
  ["KCNI", "Electoral college of non-residents"],
  ["EK", "Senate"],
] as const;
const voice = voiceOf(english);

const shown = (day: Day): string => `${weekdayOf(day).slice(0, 3)} ${day}`;

function calendarOf(type: ElectionType, year: number) {
  const calendar = electionCalendar({ type, year });
  if (calendar.status === "refused") throw new Error(`${type}: no calendar`);
  return calendar;
}

function days(entry: CalendarEntry): string {
  const bound = { on: "", "at-latest": "until ", "not-before": "from " }[entry.bound];
  const when =
    entry.span === "day" ? shown(entry.day) : `${shown(entry.from)} to ${shown(entry.to)}`;
  const { from, until } = entry.time ?? { from: null, until: null };
  const hours = [from, until].filter((hour) => hour !== null).join("-");
  return `${bound}${when}${hours === "" ? "" : `, ${hours}`}`;
}

function moved(entry: CalendarEntry): string {
  const { movedBecause } = entry;
  const passed =
    movedBecause === null
      ? []
      : "from" in movedBecause
        ? [...movedBecause.from, ...movedBecause.to]
        : movedBecause;
  return passed.map(({ day, because }) => `${because.replaceAll("-", " ")} ${day}`).join(", ");
}

function calendarTable(type: ElectionType, title: string, year: number): string {
  const rows = calendarOf(type, year).entries.map(
    (entry) =>
      `| ${nameOfEntry(entry, voice)}${entry.onlySeveralDistricts ? " (several districts)" : ""} | ${days(entry)} | ${articleName(entry.article)} | ${moved(entry)} |`,
  );
  return [
    `### ${title}`,
    "",
    "| what | when | article | moved from |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function figuresOf(type: ElectionType, year: number): readonly string[] {
  const { day, nomination, retirement } = calendarOf(type, year);
  const support = provisionOn(supportNeeded[type], day)?.value.perDistrict.at(0)?.value ?? "";
  const timeline = deposits[type];
  const deposit = timeline === null ? undefined : provisionOn(timeline, day)?.value;
  const name = registrationDeposit({ type, day, islandParty: false, validList: true });
  const length = maximumListLength({ type, day });
  return [
    shown(nomination),
    shown(day),
    retirement === null ? "" : shown(retirement),
    `${support}`,
    deposit === undefined ? "none" : `${deposit.currency} ${deposit.amount}`,
    name.status === "completed" ? `${name.currency} ${(name.cents / 100).toFixed(2)}` : "",
    length.status === "completed" ? `${length.candidates}` : "",
    seatsOf(type, day),
  ];
}

function seatsOf(type: ElectionType, day: Day): string {
  const allowed = sizesOfBodies[type].on(day)?.allowed;
  if (allowed === undefined) return "";
  if (allowed.kind === "range") return `${allowed.minimum} to ${allowed.maximum}`;
  return allowed.values.join(", ");
}

/** The elections of a year in which provincial councils are elected: their numbers, and the calendar of each. */
export function generate(words: string): string {
  const year = Number(words);
  const rows = bodies.map(
    ([type, title]) => `| ${[title, ...figuresOf(type, year)].join(" | ")} |`,
  );
  return [
    "## In numbers",
    "",
    "| body | nomination | vote | members leave | declarations of support | deposit for a list | for a name | names on a list | seats |",
    "|---|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
    "## The calendars",
    "",
    bodies.map(([type, title]) => calendarTable(type, title, year)).join("\n\n"),
  ].join("\n");
}
