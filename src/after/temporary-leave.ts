import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../law/timeline/provenance.js";
import { provisionOn } from "../law/timeline/provision.js";
import { endOfTermOf } from "../law/vacancies/end-of-term.js";
import {
  bodiesWithoutLeave,
  type TemporaryLeaveRule,
  temporaryLeave,
} from "../law/vacancies/temporary-leave.js";
import { article } from "../model/article.js";
import type { Day } from "../model/day.js";
import { daysLater } from "../model/day-arithmetic.js";
import { daysCounted, isBeyond } from "../model/days-counted.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import { issueCollector, type Refused, refused, shown } from "../model/refusal.js";
import {
  type TemporaryLeave,
  type TemporaryLeaveInput,
  temporaryLeaveSchema,
} from "./temporary-leave-input.js";

/** Temporary leave as the law gives it. */
export interface LeaveGranted {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The leave is granted. */
  readonly decision: "granted";
  /** The day on which the leave begins (X 10). */
  readonly from: Day;
  /** The day on which the membership revives and that of the replacement ends (X 10, X 12). */
  readonly revivesOn: Day;
  /** How many leaves are left in this term. */
  readonly leavesLeft: number;
  /** Where the rule comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/** Temporary leave that the law does not give, and why. */
export interface LeaveNotGranted {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The leave is not granted. */
  readonly decision: "not-granted";
  /** The first ground on which it is not: how often, when, or for how long (X 10). */
  readonly reason:
    | "too-many-leaves"
    | "too-early"
    | "too-late"
    | "no-certified-date"
    | "illness-too-short"
    | "end-of-term";
  /** Where the rule comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * Temporary leave of a member (tijdelijk ontslag wegens zwangerschap en bevalling of ziekte,
 * article X 10 (1, 2, 3, 4)): sixteen weeks to the day, at most three times in a term; for
 * childbirth it begins six to four weeks before the certified date, an illness must last eight weeks.
 * Until 2020-06-30 there was none on a request in the last sixteen weeks of a term: that is looked at
 * where `endOfTerm` is given, or follows from the `type` (GR, PS and AB since 2013-12-01). While it
 * lasts a replacement is appointed: give `determineSuccession` a vacancy with `leave: "temporary"`.
 *
 * Refuses members of the European Parliament, who have no leave (`not-allowed`), input of the wrong kind (`wrong-type`, `missing`, `unknown-value`, `unknown-property`,
 * `not-an-integer`, `too-small`, `not-a-day`) and days before the first text read with this article
 * or after the year 9000 (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * leaveOf({ reason: "illness", from: "2024-03-01" }); // revives on 2024-06-21
 * ```
 */
export function leaveOf(input: TemporaryLeaveInput): LeaveGranted | LeaveNotGranted | Refused {
  const parsed = parseWithSchema(temporaryLeaveSchema, input);
  if (parsed.status === "refused") return parsed;
  const { type, reason, from, presumedChildbirth, earlierLeaves = 0 } = parsed.value;
  if (type !== undefined && bodiesWithoutLeave.includes(type)) {
    const expected = { kind: "rule", rule: "leave-in-this-body" } as const;
    return refused([{ path: ["type"], code: "not-allowed", expected, actual: shown(type) }]);
  }
  const provision = provisionOn(temporaryLeave, from);
  if (provision === undefined) return noRulesOnDay(temporaryLeave, from, ["from"]);
  const beyond = daysBeyond(parsed.value);
  if (beyond !== null) return beyond;
  const rule = provision.value;
  const provenance = provenanceOf(provision);
  const refusal = (why: LeaveNotGranted["reason"], paragraph: number): LeaveNotGranted => ({
    status: "completed",
    decision: "not-granted",
    reason: why,
    provenance: { ...provenance, article: article("X 10", paragraph) },
  });
  if (earlierLeaves >= rule.timesPerTerm) return refusal("too-many-leaves", 4);
  const ofReason = reason === "illness" ? 2 : 1;
  if (isInLastWeeks(rule, parsed.value)) return refusal("end-of-term", ofReason);
  const { weeksOfIllness = rule.weeksOfIllness } = parsed.value;
  if (reason === "illness" && weeksOfIllness < rule.weeksOfIllness) {
    return refusal("illness-too-short", 2);
  }
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

const days = ["from", "requested", "presumedChildbirth", "endOfTerm"] as const;

/** Days of years that have more digits when weeks are added are refused as such. */
function daysBeyond(leave: TemporaryLeave): Refused | null {
  const { issues, refuse } = issueCollector();
  for (const name of days) {
    const given = leave[name];
    if (given !== undefined && isBeyond(given))
      refuse([name], "no-rules-on-day", daysCounted, given);
  }
  return issues.length > 0 ? refused(issues) : null;
}

/** Until 2020-06-30: whether the request was made in the last weeks of the term, where its end is known. */
function isInLastWeeks(
  { notInLastWeeks }: TemporaryLeaveRule,
  { type, from, requested = from, endOfTerm = endOfTermOf(type, requested) }: TemporaryLeave,
): boolean {
  if (notInLastWeeks === null || endOfTerm === undefined) return false;
  return requested >= daysLater(endOfTerm, -7 * notInLastWeeks) && requested < endOfTerm;
}

function whenItMayBegin(rule: TemporaryLeaveRule, childbirth: Day): { earliest: Day; latest: Day } {
  return {
    earliest: daysLater(childbirth, -7 * rule.weeksBeforeChildbirth.most),
    latest: daysLater(childbirth, -7 * rule.weeksBeforeChildbirth.least),
  };
}
