import type { CalendarId } from "../../../src/law/calendar/day-rule.js";
import type { Day } from "../../../src/model/day.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";

/** One rule of a day, for some bodies, in one text of the law. */
export interface DayRow {
  readonly id: CalendarId;
  readonly clause: string;
  readonly bodies: readonly ElectionType[];
  readonly from: Day;
  /** The first day of the text that has another; null: none. */
  readonly until: Day | null;
  readonly bound: "on" | "at-latest" | "not-before";
  readonly hours: { readonly from: string | null; readonly until: string | null } | null;
  readonly after: string;
  /** Of a period: its first day. */
  readonly first?: number;
  readonly days: number;
}

/** Every rule of a day. */
export declare const rules: readonly DayRow[];
