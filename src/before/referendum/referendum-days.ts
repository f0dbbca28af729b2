import { dateIn } from "../../law/calendar/yearly-week.js";
import { ofReferendums, type ReferendumDayRule, referendumDay } from "../../law/referendum.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import type { Day } from "../../model/day.js";
import { daysLater, monthsLater, yearOf } from "../../model/day-arithmetic.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { weekdayOf } from "../../model/weekday.js";
import {
  type ReferendumDaysAsked,
  type ReferendumDaysInput,
  referendumDaysSchema,
} from "./request-input.js";

/** On which days a referendum can be held. */
export interface ReferendumDays {
  /** The whole answer is here. */
  readonly status: "completed";
  /** The first day of the period (55 (2)). */
  readonly from: Day;
  /** Its last day: July and August do not count in it (55 (3)). */
  readonly to: Day;
  /** The days that can be chosen: the Wednesdays of the period; or, where others vote in it, only the days of these (56 (1)). */
  readonly days: readonly Day[];
  /** The article by which it is those days. */
  readonly article: ArticleReference;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * On which days a referendum can be held (Wet raadgevend referendum 55, 56): a Wednesday from the 85th day after the date of the decision to six months
 * after it, July and August not counted; or the day of an election or another referendum in that period.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `not-a-day`, `too-large`) and days without the act
 * (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * referendumDays({ decided: "2015-10-14" }); // from 2016-01-07 to 2016-04-14: 2016-01-13 … 2016-04-13
 * ```
 */
export function referendumDays(input: ReferendumDaysInput): ReferendumDays | Refused {
  const parsed = parseWithSchema(referendumDaysSchema, input);
  return parsed.status === "refused" ? parsed : referendumDaysAsked(parsed.value);
}

/** The same of a decision whose days were read. */
export function referendumDaysAsked({
  decided,
  otherVotes = [],
}: ReferendumDaysAsked): ReferendumDays | Refused {
  const provision = provisionOn(referendumDay, decided);
  if (provision === undefined) return noRulesOnDay(referendumDay, decided, ["decided"]);
  const from = daysLater(decided, provision.value.firstDay);
  const to = lastDay(decided, provision.value);
  const others = [...new Set(otherVotes)]
    .filter((day) => day >= from && day <= to)
    .sort((one, other) => (one < other ? -1 : 1));
  const isCombined = others.length > 0;
  return {
    status: "completed",
    from,
    to,
    days: isCombined ? others : wednesdays(from, to),
    article: isCombined ? ofReferendums("56", 1) : ofReferendums("55", 2),
    provenance: provenanceOf(provision),
  };
}

/** Six months later, and a day more for every day of July and August after the decision until then. */
function lastDay(decided: Day, { months, notCounted }: ReferendumDayRule): Day {
  let day = decided;
  let toCount = 0;
  for (let one = decided; one < monthsLater(decided, months); one = daysLater(one, 1)) toCount++;
  while (toCount > 0) {
    day = daysLater(day, 1);
    const isCounted =
      day < dateIn(yearOf(day), notCounted.from) || day > dateIn(yearOf(day), notCounted.to);
    if (isCounted) toCount--;
  }
  return day;
}

function wednesdays(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = daysLater(day, 1)) {
    if (weekdayOf(day) === "wednesday") days.push(day);
  }
  return days;
}
