import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";

/** How long and how often a member may have temporary leave. */
export interface TemporaryLeaveRule {
  /** How many weeks a leave lasts. */
  readonly weeks: number;
  /** How many times in a term a member may have leave. */
  readonly timesPerTerm: number;
  /** How many weeks before the certified date of childbirth a leave may begin. */
  readonly weeksBeforeChildbirth: {
    /** At most so many weeks before. */
    readonly most: number;
    /** At least so many weeks before. */
    readonly least: number;
  };
  /** For how long an illness must last. */
  readonly weeksOfIllness: number;
  /** No leave on a request so many weeks before the end of the term; null: at any time. */
  readonly notInLastWeeks: number | null;
}

const leave = {
  weeks: 16,
  timesPerTerm: 3,
  weeksBeforeChildbirth: { most: 6, least: 4 },
  weeksOfIllness: 8,
} as const;

/** Article X 10. */
export const temporaryLeave: Timeline<TemporaryLeaveRule> = timeline(
  since<TemporaryLeaveRule>(
    day("2006-10-11"),
    { ...leave, notInLastWeeks: 16 },
    article("X 10"),
    read(
      sources.act2002to2026,
      "no leave on a request in the last sixteen weeks of a term: in the texts of 2006-10-11 to 2019-02-22",
    ),
  ),
  since<TemporaryLeaveRule>(
    day("2020-07-01"),
    { ...leave, notInLastWeeks: null },
    article("X 10"),
    read(
      sources.act2002to2026,
      "the bar of the last sixteen weeks is not in the text of 2020-07-01",
    ),
  ),
);

/**
 * Bodies whose members have no leave: chapter Y takes over V and W for the European Parliament (Y 25 to
 * Y 30), and not X 10 to X 12.
 */
export const bodiesWithoutLeave: readonly ElectionType[] = ["EP"];
