import type { Day } from "../../model/day.js";
import { yearOf } from "../../model/day-arithmetic.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { cycleOf, weekOfRetirement } from "../calendar/weeks-of-retirement.js";
import { dayInWeek } from "../calendar/yearly-week.js";
import { provisionOn } from "../timeline/provision.js";

const councils: readonly (ElectionType | undefined)[] = ["GR", "PS", "AB"];

/** The end of the term of a council in which a day falls: a later day; undefined: not known here. */
export function endOfTermOf(type: ElectionType | undefined, on: Day): Day | undefined {
  if (type === undefined || !councils.includes(type)) return undefined;
  const timeline = weekOfRetirement[type];
  const cycle = cycleOf[type];
  const week = timeline === null ? undefined : provisionOn(timeline, on)?.value;
  if (week === undefined || cycle === null) return undefined;
  let year = yearOf(on);
  while ((year - cycle.year) % cycle.years !== 0 || dayInWeek(week, year) <= on) year++;
  return dayInWeek(week, year);
}
