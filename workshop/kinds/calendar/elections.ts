import type { CalendarQuestion } from "../../../src/conformance/kinds/calendar/calendar-schema.js";
import type { CalendarId } from "../../../src/law/calendar/day-rule.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { operations } from "../../../src/operations/operations.js";

/** An election as a question gives it. */
export type AskedElection = Readonly<Record<string, unknown>> & { readonly type: ElectionType };

/** Days that a body has not, for which a program has to say so. */
const notOf: Readonly<Record<ElectionType, readonly CalendarId[]>> = {
  TK: ["names-published", "vote-values", "european-voters"],
  EK: ["support", "municipal-count", "result-session", "cards-received"],
  EP: ["names-published", "party-order", "members-leave"],
  PS: ["postal-votes", "vote-values"],
  AB: ["party-order", "district-count"],
  GR: ["party-order", "district-count", "postal-votes"],
  ER: ["party-order", "registration-abroad"],
  KC: ["party-order", "vote-values"],
  KCNI: ["cards-received", "municipal-count", "oral-requests"],
};

/** Days whose rule was read in texts since 2017, and is inferred for the years before. */
const readSince2017: readonly CalendarId[] = [
  ...([
    "names-registered",
    "lists-filed",
    "support",
    "lists-examined",
    "repair",
    "lists-decided",
  ] as const),
  "district-count",
];

/**
 * A question after every day of an election whose rule was read in a text of its time, some that it has not, and these: which
 * are asked is taken from the provenance of each rule, the days are not.
 */
export function everyDayOf(
  election: AskedElection,
  these: readonly CalendarId[] = [],
): CalendarQuestion {
  const calendar = operations.calendar.ask(election);
  if (calendar.status === "refused") throw new Error(JSON.stringify(calendar.issues));
  const read = calendar.entries
    .filter(({ certainty }) => certainty === "law-text")
    .map(({ id }) => id);
  const since2017 = calendar.entries
    .filter(({ id }) => calendar.day >= "2018-01-01" && readSince2017.includes(id))
    .map(({ id }) => id);
  const asked = [...new Set([...read, ...since2017, ...these, ...notOf[election.type]])];
  return { election, asked } as unknown as CalendarQuestion;
}

/** A question after some days of an election. */
export function someDaysOf(
  election: AskedElection,
  ...asked: readonly CalendarId[]
): CalendarQuestion {
  return { election, asked } as unknown as CalendarQuestion;
}

/** The elections of which calendars were published, and the days that are known of them. */
export const publishedElections: readonly {
  readonly election: AskedElection;
  readonly known: readonly CalendarId[];
}[] = [
  {
    election: { type: "TK", day: "2025-10-29" },
    known: [
      ...([
        "names-registered",
        "support",
        "lists-filed",
        "lists-examined",
        "registration-abroad",
      ] as const),
      ...(["repair", "lists-decided", "appeal", "party-order", "postal-vote-requested"] as const),
      ...([
        "cards-received",
        "written-requests",
        "oral-requests",
        "polling",
        "municipal-count",
      ] as const),
      ...(["district-count", "embassy-votes", "result-session", "result-after-recount"] as const),
    ],
  },
  {
    election: { type: "TK", nomination: "2023-10-09" },
    known: [
      ...([
        "names-registered",
        "support",
        "lists-examined",
        "repair",
        "registration-abroad",
      ] as const),
      ...(["lists-decided", "appeal", "party-order", "postal-vote-requested"] as const),
      ...(["cards-received", "written-requests", "oral-requests", "municipal-count"] as const),
      ...(["district-count", "result-session", "result-after-recount"] as const),
    ],
  },
  {
    election: { type: "GR", day: "2026-03-18" },
    known: [
      ...(["names-registered", "names-published", "support", "lists-examined", "repair"] as const),
      ...(["lists-decided", "appeal", "cards-received", "written-requests"] as const),
      ...(["oral-requests", "municipal-count", "result-session", "members-leave"] as const),
    ],
  },
  {
    election: { type: "PS", year: 2023, districts: 2 },
    known: [
      ...(["names-registered", "names-published", "support", "lists-examined", "repair"] as const),
      ...([
        "lists-decided",
        "appeal",
        "party-order",
        "cards-received",
        "written-requests",
      ] as const),
      ...(["oral-requests", "municipal-count", "district-count", "result-session"] as const),
      "members-leave",
    ],
  },
  {
    election: { type: "AB", day: "2023-03-15" },
    known: ["names-registered", "municipal-count", "result-session"],
  },
  {
    election: { type: "EP", day: "2024-06-06" },
    known: [
      ...(["names-registered", "support", "european-voters", "lists-examined", "repair"] as const),
      ...(["registration-abroad", "lists-decided", "appeal", "postal-vote-requested"] as const),
      ...(["judgment", "cards-received", "written-requests", "oral-requests"] as const),
      ...(["municipal-count", "district-count", "result-session"] as const),
    ],
  },
  { election: { type: "EP", day: "2019-05-23" }, known: ["repair", "lists-decided"] },
  {
    election: { type: "EK", day: "2023-05-30" },
    known: ["names-registered", "lists-decided", "polling", "members-leave"],
  },
  {
    election: { type: "GR", year: 2022, occasion: "merger" },
    known: ["lists-filed", "members-leave", "first-meeting"],
  },
  {
    election: { type: "GR", day: "2018-03-21" },
    known: ["names-registered", "repair", "lists-decided"],
  },
];

const after = {
  "registration-published": "2026-12-18",
  result: "2027-03-25",
  letter: "2027-03-25",
  vacancy: "2027-09-04",
  "notice-of-invalidity": "2027-04-06",
  warning: "2028-01-19",
  "leave-requested": "2027-12-11",
  "postal-session": "2027-03-15",
  admission: "2027-04-01",
};

/** An election of each body in each text of its days. */
export const electionsOfBodies: readonly AskedElection[] = [
  { type: "TK", day: "2012-09-12" },
  { type: "TK", day: "2021-03-17" },
  { type: "TK", nomination: "2025-09-15" },
  { type: "TK", year: 2030, events: after2030("2030-05-23") },
  { type: "TK", nomination: "2027-06-10" },
  { type: "GR", day: "2010-03-03" },
  { type: "GR", year: 2022 },
  { type: "GR", year: 2030, events: after2030("2030-03-28") },
  { type: "GR", year: 2027, occasion: "merger" },
  { type: "PS", day: "2011-03-02", districts: 2 },
  { type: "PS", day: "2019-03-20", districts: 4 },
  { type: "PS", year: 2027, districts: 3, events: after },
  { type: "PS", year: 2035, districts: 2 },
  // By decree on a Tuesday (F 1 (3)): 42 and 43 days before a Monday are no different.
  { type: "PS", nomination: "2027-01-26", districts: 1 },
  { type: "GR", nomination: "2030-01-29" },
  { type: "ER", nomination: "2027-01-26" },
  { type: "AB", day: "2019-03-20" },
  { type: "AB", year: 2027, events: after },
  { type: "EP", day: "2019-05-23" },
  { type: "EP", day: "2029-06-07", events: after2030("2029-06-15") },
  { type: "EK", day: "2019-05-27", events: { examination: "2019-04-24" } },
  {
    type: "EK",
    year: 2027,
    events: {
      ...after,
      examination: "2027-04-21",
      result: "2027-05-24",
      letter: "2027-05-25",
      admission: "2027-06-08",
    },
  },
  { type: "EK", nomination: "2027-09-14", events: { dissolution: "2027-08-10" } },
  { type: "ER", day: "2011-03-02" },
  { type: "ER", day: "2019-03-20" },
  { type: "ER", year: 2027, events: after },
  { type: "KC", day: "2019-03-20" },
  { type: "KC", year: 2027, events: after },
  { type: "KCNI", day: "2023-03-15" },
  { type: "KCNI", year: 2027, events: after },
];

/** What happened after an election of later years. */
function after2030(result: string): Readonly<Record<string, string>> {
  return {
    ...{ result, letter: result, "registration-published": "2029-01-04" },
    ...{ vacancy: "2030-10-15", "notice-of-invalidity": "2030-09-11" },
    ...{ warning: "2031-03-04", "leave-requested": "2031-02-10", admission: "2030-11-30" },
    ...{ "registration-requested": "2029-04-13", "declaration-asked": "2029-04-27" },
    ...{ "postal-session": "2029-06-01" },
  };
}
