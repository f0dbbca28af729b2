import type { NoWorkingDay } from "../../../before/calendar/working-day.js";
import type { CalendarEvent, CalendarId } from "../../../law/calendar/day-rule.js";
import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { OnDay, Some } from "../facts.js";

/** What is said of the days of a calendar: each by its name, and the parts of their sentences. */
export type CalendarPhrases = Readonly<Record<CalendarId, Nothing>> &
  Readonly<Record<`event-${CalendarEvent}`, Nothing>> & {
    readonly named: { readonly what: NamedPhrase<CalendarId> };
    readonly "one-day": Parts & { readonly day: OnDay; readonly counted: CountedPhrase | null };
    readonly "several-days": Parts & {
      readonly from: OnDay;
      readonly to: OnDay;
    };
    readonly "between-hours": { readonly from: string; readonly until: string };
    readonly "from-hour": { readonly from: string };
    readonly "until-hour": { readonly until: string };
    readonly moved: { readonly days: Some<Phrase<CalendarPhrases, "passed-over">> };
    readonly "passed-over": { readonly day: OnDay; readonly because: NoWorkingDay };
    readonly "on-it": { readonly event: NamedPhrase };
    readonly "days-after": { readonly days: number; readonly event: NamedPhrase };
    readonly "days-before": { readonly days: number; readonly event: NamedPhrase };
    readonly "months-after": { readonly months: number; readonly event: NamedPhrase };
    readonly "only-several-districts": Nothing;
    /** What waits for a day that was not given. */
    readonly waiting: {
      readonly what: NamedPhrase<CalendarId>;
      readonly counted: CountedPhrase;
    };
    /** The end of the term of a House (C 1 to C 3). */
    readonly "term-of-years": { readonly years: number; readonly day: OnDay };
    readonly "term-of-years-in-may": { readonly years: number; readonly day: OnDay };
    readonly "next-election": { readonly nomination: OnDay; readonly day: OnDay };
  };

/** A day or an event by its name. */
export interface NamedPhrase<Name extends string = CalendarId | `event-${CalendarEvent}`> {
  /** Its name. */
  readonly say: Name;
}

/** How a day was counted. */
export type CountedPhrase = Phrase<
  CalendarPhrases,
  "on-it" | "days-after" | "days-before" | "months-after"
>;

interface Parts {
  readonly what: NamedPhrase<CalendarId>;
  readonly bound: "on" | "at-latest" | "not-before";
  readonly time: Phrase<CalendarPhrases, "between-hours" | "from-hour" | "until-hour"> | null;
  readonly moved: Phrase<CalendarPhrases, "moved"> | null;
  readonly where: Phrase<CalendarPhrases, "only-several-districts"> | null;
}

/** Something said of a day of a calendar. */
export type CalendarPhrase = Phrase<CalendarPhrases>;

/** What is said of the days of a calendar. */
export type CalendarWords = Dictionary<CalendarPhrases>;
