import type { Day } from "../../model/day.js";
import type { Refused } from "../../model/refusal.js";
import { refused } from "../../model/refusal.js";
import type { Provision, Timeline } from "./provision.js";

type Period = Pick<Provision<unknown>, "from" | "until">;

/** The refusal of a day on which the timeline has no provision. */
export function noRulesOnDay(timeline: Timeline<unknown>, day: Day): Refused {
  const { from, until } = timeline
    .map((provision): Period => provision)
    .reduce((first, last) => ({ from: first.from, until: last.until }));
  const period = until === null ? `on or after ${from}` : `from ${from} to ${until}`;
  return refused([
    { path: ["day"], code: "no-rules-on-day", expected: `a day ${period}`, actual: `"${day}"` },
  ]);
}
