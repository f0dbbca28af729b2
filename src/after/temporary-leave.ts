import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { type TemporaryLeaveRule, temporaryLeave } from "../law/vacancies/temporary-leave.js";
import { article } from "../model/article.js";
import { type Day, nextDay, previousDay } from "../model/day.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import type { Refused } from "../model/refusal.js";
import { type TemporaryLeaveInput, temporaryLeaveSchema } from "./succession/succession-input.js";

/** Temporary leave as the law gives it. */
export interface LeaveGranted {
  readonly status: "completed";
  readonly decision: "granted";
  readonly from: Day;
  /** The day on which the membership revives and that of the replacement ends (X 10, X 12). */
  readonly revivesOn: Day;
  /** How many leaves are left in this term. */
  readonly leavesLeft: number;
  readonly provenance: Provenance;
}

/** Temporary leave that the law does not give, and why. */
export interface LeaveNotGranted {
  readonly status: "completed";
  readonly decision: "not-granted";
  readonly reason: "too-many-leaves" | "too-early" | "too-late" | "no-certified-date";
  readonly provenance: Provenance;
}

/**
 * Temporary leave of a member (tijdelijk ontslag wegens zwangerschap en bevalling of ziekte,
 * article X 10 (1, 2, 3, 4)): sixteen weeks to the day, at most three times in a term; for
 * childbirth it begins six to four weeks before the certified date. While it lasts a replacement is
 * appointed: give `determineSuccession` a vacancy with `leave: "temporary"`.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-value`, `unknown-property`,
 * `not-an-integer`, `too-small`, `not-a-day`) and days before the first text read with this article
 * (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * leaveOf({ reason: "illness", from: "2024-03-01" }); // revives on 2024-06-21
 * ```
 */
export function leaveOf(input: TemporaryLeaveInput): LeaveGranted | LeaveNotGranted | Refused {
  const parsed = parseWithSchema(temporaryLeaveSchema, input);
  if (parsed.status === "refused") return parsed;
  const { reason, from, presumedChildbirth, earlierLeaves = 0 } = parsed.value;
  const provision = provisionOn(temporaryLeave, from);
  if (provision === undefined) return noRulesOnDay(temporaryLeave, from);
  const rule = provision.value;
  const provenance = provenanceOf(provision);
  const refusal = (why: LeaveNotGranted["reason"], paragraph: number): LeaveNotGranted => ({
    status: "completed",
    decision: "not-granted",
    reason: why,
    provenance: { ...provenance, article: article("X 10", paragraph) },
  });
  if (earlierLeaves >= rule.timesPerTerm) return refusal("too-many-leaves", 4);
  if (reason === "pregnancy-and-childbirth") {
    if (presumedChildbirth === undefined) return refusal("no-certified-date", 1);
    const early = whenItMayBegin(rule, presumedChildbirth);
    if (from < early.earliest) return refusal("too-early", 1);
    if (from > early.latest) return refusal("too-late", 1);
  }
  return {
    status: "completed",
    decision: "granted",
    from,
    revivesOn: daysLater(from, 7 * rule.weeks),
    leavesLeft: rule.timesPerTerm - earlierLeaves - 1,
    provenance,
  };
}

function whenItMayBegin(rule: TemporaryLeaveRule, childbirth: Day): { earliest: Day; latest: Day } {
  return {
    earliest: daysEarlier(childbirth, 7 * rule.weeksBeforeChildbirth.most),
    latest: daysEarlier(childbirth, 7 * rule.weeksBeforeChildbirth.least),
  };
}

function daysLater(day: Day, days: number): Day {
  let current = day;
  for (let passed = 0; passed < days; passed++) current = nextDay(current);
  return current;
}

function daysEarlier(day: Day, days: number): Day {
  let current = day;
  for (let passed = 0; passed < days; passed++) current = previousDay(current);
  return current;
}
