import type { Day } from "../../model/day.js";
import { type RefusalIssue, type Refused, refused, shown } from "../../model/refusal.js";
import { firstDayIn, type Timeline } from "./provision.js";

/** The refusal of a day on which the timeline has no provision; at the place where the day, or what it follows from, was given. */
export function noRulesOnDay(
  timeline: Timeline<unknown>,
  day: Day,
  path: RefusalIssue["path"] = ["day"],
): Refused {
  const from = firstDayIn(timeline);
  const until = timeline.at(-1)?.until ?? null;
  return refused([
    {
      path,
      code: "no-rules-on-day",
      expected: { kind: "day", from, until },
      actual: shown(day),
    },
  ]);
}
