import type { Day } from "../../model/day.js";
import { type Refused, refused, shown } from "../../model/refusal.js";
import { firstDayIn, type Timeline } from "./provision.js";

/** The refusal of a day on which the timeline has no provision. */
export function noRulesOnDay(timeline: Timeline<unknown>, day: Day): Refused {
  const from = firstDayIn(timeline);
  const until = timeline.at(-1)?.until ?? null;
  return refused([
    {
      path: ["day"],
      code: "no-rules-on-day",
      expected: { kind: "day", from, until },
      actual: shown(day),
    },
  ]);
}
