import { daysCounted, isBeyond } from "../../model/days-counted.js";
import { own, ownOnly } from "../../model/has.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { type CalendarAsked, happenedEvents } from "./calendar-input.js";
import type { DaysOfElection } from "./days-of-election.js";

/** Days of years that have more digits when days are added are refused as such. */
export function daysBeyond(asked: CalendarAsked): Refused | null {
  const { day, nomination, events = {} } = ownOnly(asked);
  const { issues, refuse } = issueCollector();
  const given = [
    [["day"], day],
    [["nomination"], nomination],
    ...happenedEvents.map((name) => [["events", name], own(events, name)] as const),
  ] as const;
  for (const [path, one] of given) {
    if (one !== undefined && isBeyond(one)) refuse(path, "no-rules-on-day", daysCounted, one);
  }
  return issues.length > 0 ? refused(issues) : null;
}

/** What comes after the vote is not before it. */
export function eventsBefore(
  { events = {} }: CalendarAsked,
  { vote }: DaysOfElection,
): Refused | null {
  const { issues, refuse } = issueCollector();
  for (const name of ["result", "letter", "admission"] as const) {
    const given = own(events, name);
    const least = name === "result" ? vote.day : (own(events, "result") ?? vote.day);
    if (given !== undefined && given < least)
      refuse(["events", name], "not-allowed", { kind: "day", from: least, until: null }, given);
  }
  return issues.length > 0 ? refused(issues) : null;
}
