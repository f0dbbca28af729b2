import type { Day } from "../../model/day.js";
import { type Refused, refused } from "../../model/refusal.js";
import { firstDayIn, type Timeline } from "./provision.js";

/** The refusal of a day on which the timeline has no provision. */
export function noRulesOnDay(timeline: Timeline<unknown>, day: Day): Refused {
  const from = firstDayIn(timeline);
  const until = timeline.at(-1)?.until ?? null;
  const period = until === null ? `on or after ${from}` : `from ${from} to ${until}`;
  return refused([
    { path: ["day"], code: "no-rules-on-day", expected: `a day ${period}`, actual: `"${day}"` },
  ]);
}
