import type {
  CalendarEvent,
  CalendarId,
  CountedDay,
  DayRule,
} from "../../law/calendar/day-rule.js";
import type { Day } from "../../model/day.js";
import { daysLater, monthsLater } from "../../model/day-arithmetic.js";
import { ownOnly } from "../../model/has.js";
import { type MovedDay, withWorkingDays, workingDayFrom } from "./working-day.js";

/** Where a counted day begins, when it is known. */
export type Known = ReadonlyMap<CalendarEvent | CalendarId, MovedDay>;

/** What days are counted with: those known so far, and the holidays by decree. */
export interface Counting {
  readonly known: Known;
  readonly decreed: readonly Day[];
}

/** From the date of a letter, and as long as that is not known from the last day on which it is sent. */
export function anchored(counted: CountedDay, { known }: Counting): CountedDay {
  return counted.after === "letter" && !known.has("letter")
    ? { ...counted, after: "letters" }
    : counted;
}

/** The day that a rule counts to, and where it moved; null: what it is counted from is not known. */
export function dayCounted(
  given: CountedDay,
  { moves, workingDays }: DayRule,
  { known, decreed }: Counting,
): MovedDay | null {
  const { after, days, months = 0 } = ownOnly(given);
  const start = known.get(after);
  if (start === undefined) return null;
  // What is done on the day itself was moved with it.
  if (days === 0 && months === 0) return start;
  const end = daysLater(monthsLater(start.day, months), days);
  if (moves === "not") return { day: end, passedOver: [] };
  const long = withWorkingDays(start.day, end, workingDays, decreed);
  const moved = workingDayFrom(long.day, decreed, moves === "forward" ? 1 : -1);
  return { day: moved.day, passedOver: [...long.passedOver, ...moved.passedOver] };
}
