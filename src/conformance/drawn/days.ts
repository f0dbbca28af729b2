import { dayWithNumber, numberOfDay } from "../../judges/beside-the-result/days.js";
import { tableOfFacts } from "../../judges/facts/table.js";
import type { ElectionType } from "../../model/election/election-type.js";
import type { ProfilePeriod } from "../profiles/profile.js";
import type { Draws } from "./draws.js";

/** The last year of which elections are drawn where a profile names none. */
const lastYear = 2030;

/** The first and the last day of a period for a body, as numbers; null: it has none there. */
function boundsOf(
  type: ElectionType,
  { from, until }: ProfilePeriod,
): { readonly first: number; readonly last: number } | null {
  const start = tableOfFacts.firstDay[type];
  const first = from === null || `${from}` < start ? numberOfDay(start) : firstOf(from);
  const last = firstOf((until ?? lastYear) + 1) - 1;
  return first > last ? null : { first, last };
}

const firstOf = (year: number): number => numberOfDay(`${year}-01-01`);

/** Whether a body was elected in a period. */
export function isElectedIn(type: ElectionType, period: ProfilePeriod): boolean {
  return boundsOf(type, period) !== null;
}

/** A day on which a body may be elected: about a day on which its law changed, or any day of the period. */
export function drawDay(draws: Draws, type: ElectionType, period: ProfilePeriod): string {
  const { first, last } = boundsOf(type, period) ?? { first: firstOf(lastYear), last: 0 };
  const { firstDay: _, ...subjects } = tableOfFacts;
  const turning = daysIn(
    Object.values(subjects)
      .flat()
      .filter(({ of }) => of.includes(type)),
  );
  const near = turning.flatMap((day) => [-1, 0, 1].map((about) => numberOfDay(day) + about));
  const known = near.filter((day) => day >= first && day <= last);
  const day = known.length > 0 && draws.once(2) ? draws.oneOf(known) : draws.whole(first, last);
  return dayWithNumber(day);
}

/** A day about one of those that stand anywhere in facts, or any day from the first of them on. */
export function drawDayAround(draws: Draws, facts: unknown): string {
  const turning = daysIn(facts).map(numberOfDay);
  const first = Math.min(...turning);
  const day = draws.once(3)
    ? draws.whole(first, firstOf(lastYear))
    : draws.oneOf(turning) + draws.whole(-1, 1);
  return dayWithNumber(Math.max(day, first));
}

/** Every day in a value, each once. */
function daysIn(facts: unknown): readonly string[] {
  return [
    ...new Set(
      [...JSON.stringify(facts).matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, day]) => day ?? ""),
    ),
  ];
}
