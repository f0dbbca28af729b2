import type { ElectionType } from "../../model/election/election-type.js";
import type { Timeline } from "../timeline/provision.js";

/** What days are counted from besides each other: days that the law or an authority sets. */
export const calendarEvents = [
  "nomination",
  "vote",
  "retirement",
  "dissolution",
  "registration-published",
  "registration-requested",
  "declaration-asked",
  "examination",
  "postal-session",
  "result",
  "letter",
  "admission",
  "vacancy",
  "notice-of-invalidity",
  "warning",
  "leave-requested",
] as const;

/** A day that others are counted from and that an authority, or what happens, sets. */
export type CalendarEvent = (typeof calendarEvents)[number];

/** The days and periods of a calendar, in the order of an election. */
export const calendarIds = [
  "nomination-after-dissolution",
  "new-chamber-meets",
  "postal-papers",
  "names-registered",
  "logos-registered",
  "names-published",
  "names-refused",
  "registration-appeal",
  "foreign-voters-told",
  "notice-of-filing",
  "registration-abroad-changed",
  "deposit-of-list",
  "support",
  "central-counting",
  "control-protocols",
  "terms-published",
  "european-voters",
  "european-voter-decided",
  "exclusion-declared",
  "lists-filed",
  "cards-data",
  "lists-examined",
  "registration-abroad",
  "passes-abroad",
  "proxies-abroad",
  "repair",
  "repair-on-islands",
  "lists-decided",
  "appeal",
  "judgment",
  "party-order",
  "postal-vote-requested",
  "cards-received",
  "special-stations",
  "count-place",
  "certificate-replaced-in-writing",
  "voters-for-vote-value",
  "certificate-replaced-in-person",
  "invalid-certificates",
  "postal-committee-opens",
  "postal-session-announced",
  "lists-published",
  "written-requests",
  "embassy-envelopes",
  "lists-delivered",
  "oral-requests",
  "invalid-cards",
  "vote-values",
  "polling",
  "postal-count",
  "postal-votes",
  "postal-votes-handed-on",
  "municipal-count",
  "district-count",
  "embassy-votes",
  "embassy-votes-handed-on",
  "error-reports",
  "result-session",
  "letters",
  "acceptance",
  "result-after-recount",
  "members-leave",
  "first-meeting",
  "new-vote",
  "successor-appointed",
  "successor-letter",
  "successor-acceptance",
  "replacement-acceptance",
  "appeal-against-warning",
  "leave-decided",
  "papers-kept",
] as const;

/** Names one day or period of a calendar. */
export type CalendarId = (typeof calendarIds)[number];

/** How a day is counted: so many days after something, before it when fewer than none. */
export interface CountedDay {
  /** A day that is set, or another day of the calendar: its last, where it is a period. */
  readonly after: CalendarEvent | CalendarId;
  /** How many days later; before it: fewer than none. */
  readonly days: number;
  /** How many months later, where the law counts in these; absent: none. */
  readonly months?: number;
}

/** Hours of the day that the law gives, `"09:00"`. */
export interface Hours {
  /** From what hour; null: no hour is named. */
  readonly from: string | null;
  /** Until what hour; null: no hour is named. */
  readonly until: string | null;
}

/** What the law says of one day or period. */
export interface DayRule {
  /** On that day; at latest on it; not before it. */
  readonly bound: "on" | "at-latest" | "not-before";
  /** How it is counted; of a period its last day. */
  readonly counted: CountedDay;
  /** How the first day of a period is counted; null: it is one day. */
  readonly begins: CountedDay | null;
  /** The hours that the law names; null: none. */
  readonly hours: Hours | null;
  /**
   * Where it goes from a Saturday, a Sunday or a holiday: to the next day that is none (Z 12); to the one before, where
   * the law says the last working day; or nowhere, where nothing is to be done on it.
   */
  readonly moves: "forward" | "backward" | "not";
  /** So many of its days are none of these (Algemene termijnenwet article 2); 0: no such demand. */
  readonly workingDays: number;
}

/** One day or period of the calendar of some elections, through time. */
export interface CalendarSubject {
  /** Names it. */
  readonly id: CalendarId;
  /** For which elections. */
  readonly types: readonly ElectionType[];
  /** Where it holds only in an election with several electoral districts. */
  readonly severalDistricts: boolean;
  /** Only before a merger of municipalities, or only otherwise; absent: in both. */
  readonly beforeMerger?: boolean;
  /** What the law says of it, by day of the vote. */
  readonly timeline: Timeline<DayRule>;
}

type Given = Partial<Omit<DayRule, "counted">>;

function ruleOf(counted: CountedDay, bound: DayRule["bound"], given: Given): DayRule {
  const { begins = null, hours = null, moves = "forward", workingDays = 0 } = given;
  return { bound: given.bound ?? bound, counted, begins, hours, moves, workingDays };
}

/** Something that is done on one day, so many days after another. */
export function onDay(after: CountedDay["after"], days: number, given: Given = {}): DayRule {
  return ruleOf({ after, days }, "on", given);
}

/** Something that is done at latest so many days after another day. */
export function atLatest(after: CountedDay["after"], days: number, given: Given = {}): DayRule {
  return ruleOf({ after, days }, "at-latest", given);
}

/** From so many days to so many days after another day. */
export function period(
  after: CountedDay["after"],
  [first, last]: readonly [number, number],
  given: Given = {},
): DayRule {
  return ruleOf({ after, days: last }, "on", { ...given, begins: { after, days: first } });
}

/** From one hour to another. */
export function between(from: string, until: string): Hours {
  return { from, until };
}

/** Beginning at an hour. */
export function from(hour: string): Hours {
  return { from: hour, until: null };
}

/** Until an hour. */
export function until(hour: string): Hours {
  return { from: null, until: hour };
}
