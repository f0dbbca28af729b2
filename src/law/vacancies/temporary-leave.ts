import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { since, timeline } from "../timeline/periods.js";
import type { Timeline } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";

/** How long and how often a member may have temporary leave. */
export interface TemporaryLeaveRule {
  readonly weeks: number;
  readonly timesPerTerm: number;
  readonly weeksBeforeChildbirth: { readonly most: number; readonly least: number };
}

/** Article X 10. */
export const temporaryLeave: Timeline<TemporaryLeaveRule> = timeline(
  since(
    day("2006-10-11"),
    { weeks: 16, timesPerTerm: 3, weeksBeforeChildbirth: { most: 6, least: 4 } },
    article("X 10"),
    read(sources.act2002to2026, "in the first texts not in the last sixteen weeks of a term"),
  ),
);
