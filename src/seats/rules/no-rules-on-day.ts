import type { Day, Refused } from "../../model/index.js";
import { refused } from "../../model/index.js";
import type { Timeline } from "./provision.js";

/** The refusal of a day on which the timeline has no provision. */
export function noRulesOnDay(timeline: Timeline<unknown>, day: Day): Refused {
  const first = timeline[0]?.from;
  const last = timeline.at(-1)?.until ?? null;
  const period = last === null ? `on or after ${first}` : `from ${first} to ${last}`;
  return refused([
    { path: ["day"], code: "no-rules-on-day", expected: `a day ${period}`, actual: `"${day}"` },
  ]);
}
