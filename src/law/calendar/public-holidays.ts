import { day } from "../../model/day.js";
import { firstText } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { known, sources } from "../timeline/sources.js";

/** A public holiday (algemeen erkende feestdag) by its name. */
export type PublicHoliday =
  | "new-years-day"
  | "good-friday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-monday"
  | "christmas-day"
  | "boxing-day";

/** On which days there is a public holiday each year. */
export interface PublicHolidaysRule {
  /** Those with a date of their own, as month and day. */
  readonly dates: readonly {
    /** Which it is. */
    readonly holiday: PublicHoliday;
    /** Its month and day. */
    readonly date: string;
  }[];
  /** Those that lie so many days after Easter Sunday. */
  readonly afterEaster: readonly {
    /** Which it is. */
    readonly holiday: PublicHoliday;
    /** How many days. */
    readonly days: number;
  }[];
  /** The day on which the birthday of the King is celebrated, as month and day ... */
  readonly kingsDay: string;
  /** ... and that where it would be a Sunday. */
  readonly kingsDayForSunday: string;
}

const ofQueen: PublicHolidaysRule = {
  dates: [
    { holiday: "new-years-day", date: "01-01" },
    { holiday: "liberation-day", date: "05-05" },
    { holiday: "christmas-day", date: "12-25" },
    { holiday: "boxing-day", date: "12-26" },
  ],
  afterEaster: [
    { holiday: "good-friday", days: -2 },
    { holiday: "easter-monday", days: 1 },
    { holiday: "ascension-day", days: 39 },
    { holiday: "whit-monday", days: 50 },
  ],
  kingsDay: "04-30",
  kingsDayForSunday: "04-29",
};

const place = { article: "3", law: "Algemene termijnenwet" };

const evidence = known(
  "inferred",
  sources.generalTerms,
  "the holidays as read; that the birthday is celebrated on these dates is common knowledge, the text names no date",
);

/**
 * The public holidays: Algemene termijnenwet article 3, to which Z 12 (4) refers. The days that a decree makes equal to
 * them are given by who asks.
 */
export const publicHolidays: Timeline<PublicHolidaysRule> = timeline(
  since(firstText, ofQueen, place, evidence),
  since(
    day("2014-01-01"),
    { ...ofQueen, kingsDay: "04-27", kingsDayForSunday: "04-26" },
    place,
    evidence,
  ),
);
