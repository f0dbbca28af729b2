import { ofReferendums, requestRules } from "../../law/referendum.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { daysLater } from "../../model/day-arithmetic.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import { workingDayFrom } from "../calendar/working-day.js";
import {
  type ReferendumRequestAsked,
  type ReferendumRequestInput,
  referendumRequestSchema,
} from "./request-input.js";

/** What is decided on a request for a referendum, and when. */
export interface ReferendumRequest {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Admitted: there are enough valid ones. Not admitted: too few were received, or too few of them are valid. */
  readonly decision: "admitted" | "too-few-received" | "too-few-valid";
  /** How many are needed. */
  readonly needed: number;
  /** How many more valid ones it would have needed; 0: it is admitted. */
  readonly missing: number;
  /** The article that decides. */
  readonly article: ArticleReference;
  /** The last day on which requests or declarations are received. */
  readonly receivedUntil: Day;
  /** The last day of the decision. */
  readonly decidedUntil: Day;
  /** The day of the session, at 10:00; null: the chair of the central committee decides without one. */
  readonly session: Day | null;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * Whether a request for a referendum has support enough (Wet raadgevend referendum, in force 2015-07-01 to 2018-07-27): 10,000 valid
 * introductory requests in four weeks (2, 29, 32), then 300,000 valid declarations of support in six (2, 41, 44). A term that ends on a weekend
 * or a holiday goes on to the next working day (Algemene termijnenwet 1); the session on the second day after it does not move. How many are valid
 * may be estimated by a sample, by rules of a decree that was not read: it is given.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `unknown-value`, `not-a-day`, `not-an-integer`, `too-small`,
 * `too-large`), enough requests of which is not said how many are valid (`missing`), more valid ones than were received
 * (`too-large`), and days without the act (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * referendumRequest({ request: "definitive", day: "2015-08-14", received: 472_849, valid: 427_939 }).decision; // admitted
 * ```
 */
export function referendumRequest(input: ReferendumRequestInput): ReferendumRequest | Refused {
  const parsed = parseWithSchema(referendumRequestSchema, input);
  return parsed.status === "refused" ? parsed : requestAsked(parsed.value);
}

/** The same of a request whose days were read. */
export function requestAsked({
  request,
  day,
  received,
  valid,
  holidays = [],
}: ReferendumRequestAsked): ReferendumRequest | Refused {
  const timeline = requestRules[request];
  const provision = provisionOn(timeline, day);
  if (provision === undefined) return noRulesOnDay(timeline, day);
  const { needed, receivedWithin, decidedWithin, sessionAfter, articles } = provision.value;
  const { issues, refuse } = issueCollector();
  const isEnough = received >= needed;
  if (isEnough && valid === undefined)
    refuse(["valid"], "missing", { kind: "type", type: "integer" }, valid);
  if (valid !== undefined && valid > received)
    refuse(["valid"], "too-large", { kind: "at-most", limit: received }, valid);
  if (issues.length > 0) return refused(issues);
  const receivedUntil = workingDayFrom(daysLater(day, receivedWithin), holidays).day;
  const decidedUntil = workingDayFrom(daysLater(receivedUntil, decidedWithin), holidays).day;
  const counted = isEnough ? (valid ?? 0) : received;
  const isAdmitted = counted >= needed;
  return {
    status: "completed",
    decision: isAdmitted ? "admitted" : isEnough ? "too-few-valid" : "too-few-received",
    needed,
    missing: isAdmitted ? 0 : needed - counted,
    article: isAdmitted ? articles.decided : ofReferendums(articles.decided.article, 2),
    receivedUntil,
    decidedUntil,
    session: sessionAfter === null ? null : daysLater(decidedUntil, sessionAfter),
    provenance: provenanceOf(provision),
  };
}
