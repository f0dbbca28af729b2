import { dateIn, dayInWeek } from "../../law/calendar/yearly-week.js";
import { lateBill, mergerRules, ofMergers } from "../../law/mergers.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { ArticleReference } from "../../model/article.js";
import { type Day, dayOf } from "../../model/day.js";
import { daysLater, yearOf } from "../../model/day-arithmetic.js";
import { daysCounted, isBeyond } from "../../model/days-counted.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { issueCollector, type Refused, refused } from "../../model/refusal.js";
import {
  daysBeforeMerger,
  isYearOf,
  ordinaryDays,
  retirementIn,
} from "../calendar/days-of-election.js";
import { type MergerBillAsked, type MergerBillInput, mergerBillSchema } from "./merger-input.js";
import type { SkippedElection } from "./term-after-merger.js";

/** The bill was not handed in in the last three months before a year of regular elections: these are held. */
export interface RegularElectionsHeld {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether regular elections are skipped for the bill. */
  readonly skips: false;
  /** Where that stands: 56a. */
  readonly article: ArticleReference;
}

/** An election that is held in autumn after all, as the bill was not in force in time (56d). */
export interface ElectionAfterAll {
  /** The day of the nomination. */
  readonly nomination: Day;
  /** The day of the vote. */
  readonly day: Day;
  /** The day on which registered names are published that also hold (56d (2), a), and the last on which one can be asked for (b). */
  readonly namesRegistered: Day;
  /** The last day on which is decided that such a name does not hold (c). */
  readonly namesRefused: Day;
  /** The last day of the decisions that can be appealed against (d). */
  readonly decisions: Day;
  /** The day on which the term of that council ends, with those of the others (56d (3)). */
  readonly endOfTerm: Day;
}

/** What becomes of the council elections of a year because a bill to change municipalities was handed in. */
export interface RegularElectionsSkipped {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether regular elections are skipped for the bill. */
  readonly skips: true;
  /** The regular elections that are not held in these municipalities (56b (1)). */
  readonly skipped: SkippedElection;
  /** Until when the sitting members stay (56b (2)). */
  readonly termExtendedUntil: Day;
  /** The last day on which the bill can come into force (56d (1)). */
  readonly inForceUntil: Day;
  /** Whether it was in force by then; null: that is not known yet, as no day was given. */
  readonly inTime: boolean | null;
  /** The election that is held where it was not. */
  readonly otherwise: ElectionAfterAll;
  /** Where the rules come from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/**
 * What a bill to change municipalities makes of regular council elections (Wet algemene regels herindeling 56a to 56d): handed in from
 * October to December of the year before, it lets the elections of March be skipped and the sitting members stay until the next first of January; if
 * it is not in force by a Thursday of September, they are elected in autumn after all.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-property`, `not-a-day`), a bill in force before it was handed in
 * (`not-allowed`), and days of which no text was read (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * billBeforeElections({ filed: "2025-11-14" });
 * // the elections of 2026-03-18 are skipped; in force by 2026-09-17, or elected on 2026-11-18
 * ```
 */
export function billBeforeElections(
  input: MergerBillInput,
): RegularElectionsSkipped | RegularElectionsHeld | Refused {
  const parsed = parseWithSchema(mergerBillSchema, input);
  return parsed.status === "refused" ? parsed : billAsked(parsed.value);
}

/** The same of a bill whose days were read. */
export function billAsked({
  filed,
  inForce,
}: MergerBillAsked): RegularElectionsSkipped | RegularElectionsHeld | Refused {
  const { issues, refuse } = issueCollector();
  for (const [path, given] of [
    ["filed", filed],
    ["inForce", inForce],
  ] as const) {
    if (given !== undefined && isBeyond(given))
      refuse([path], "no-rules-on-day", daysCounted, given);
  }
  if (inForce !== undefined && inForce <= filed)
    refuse(
      ["inForce"],
      "not-allowed",
      { kind: "day", from: daysLater(filed, 1), until: null },
      inForce,
    );
  if (issues.length > 0) return refused(issues);
  const provision = provisionOn(lateBill, filed);
  if (provision === undefined || provisionOn(mergerRules, filed)?.value.skipsForBill !== true)
    return noRulesOnDay(lateBill, filed, ["filed"]);
  const year = yearOf(filed) + 1;
  const regular = isYearOf("GR", year) ? ordinaryDays("GR", year, []) : null;
  const autumn = daysBeforeMerger(year, []);
  const endOfTerm = retirementIn("GR", year + 4, []);
  if (
    regular === null ||
    autumn === null ||
    endOfTerm === null ||
    filed < dateIn(year - 1, "10-01")
  )
    return { status: "completed", skips: false, article: ofMergers("56a") };
  const { inForceFrom, namesDays, refusedDays, decisionsDays } = provision.value;
  const inForceUntil = dayInWeek({ weekday: "thursday", first: inForceFrom }, year);
  const nomination = autumn.nomination.day;
  return {
    status: "completed",
    skips: true,
    skipped: { day: regular.vote.day, article: ofMergers("56b", 1) },
    termExtendedUntil: dayOf(year + 1, 1, 1),
    inForceUntil,
    inTime: inForce === undefined ? null : inForce <= inForceUntil,
    otherwise: {
      nomination,
      day: autumn.vote.day,
      namesRegistered: daysLater(nomination, -namesDays),
      namesRefused: daysLater(nomination, -refusedDays),
      decisions: daysLater(nomination, -decisionsDays),
      endOfTerm,
    },
    provenance: provenanceOf(provision),
  };
}
