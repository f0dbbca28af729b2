import type { $brand } from "zod";
import { markMade, markOf } from "../made.js";
import type { Count } from "./count.js";
import type { ReportContent } from "./given-report.js";

const count = "count";

/**
 * A report that was read against its ballot paper, marked and frozen: a copy with changes and one read back
 * from JSON are none, and are read again where they are used. Rows of figures are not frozen, as engines read
 * frozen ones several times as slowly; they are looked at as they are added up.
 */
export function countMade<Content extends ReportContent<Count>>(
  content: Content,
): Content & $brand<"Count">;
// The mark is what makes a count of what a report says.
export function countMade<Content extends ReportContent<Count>>(content: Content): Content {
  const made = markMade({ ...content }, count);
  for (const list of made.lists) Object.freeze(list);
  for (const line of made.votesPerList) Object.freeze(line);
  for (const part of Object.values(made)) Object.freeze(part);
  return Object.freeze(made);
}

/** Whether a value is a report that was parsed, and not changed since. */
export function isCount(value: unknown): value is Count {
  return markOf(value) === count;
}
