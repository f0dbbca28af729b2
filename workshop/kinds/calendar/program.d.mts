import type { DayRow } from "./rules.mjs";

/** The calendar of the small program under a table of rules. */
export declare function calendarUnder(
  table: readonly DayRow[],
  question: never,
): { readonly day: string };
