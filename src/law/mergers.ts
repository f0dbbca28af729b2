import type { ArticleReference } from "../model/article.js";
import { day } from "../model/day.js";
import { since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { read, sources } from "./timeline/sources.js";

const law = "Wet algemene regels herindeling";

/** An article of the Wet algemene regels herindeling. */
export function ofMergers(article: string, paragraph?: number): ArticleReference {
  return paragraph === undefined ? { article, law } : { article, paragraph, law };
}

/** What the law says of a council that is elected before its municipality is changed. */
export interface MergerRule {
  /** Which municipality prepares the election of a new one: that with most inhabitants, or the one that the regulation names. */
  readonly preparedBy: "most-inhabitants" | "regulation";
  /** Within so many months before regular elections these are skipped (56e); null: they never are. */
  readonly skipsWithinMonths: number | null;
  /** Whether a bill before regular elections lets these be skipped (56a to 56d). */
  readonly skipsForBill: boolean;
}

/** Councils before a change of municipalities: articles 52, 56a to 56e; before, 52 (1) and 56 (4). */
export const mergerRules: Timeline<MergerRule> = timeline(
  since<MergerRule>(
    day("2004-01-01"),
    { preparedBy: "regulation", skipsWithinMonths: null, skipsForBill: false },
    ofMergers("56", 4),
    read(
      sources.municipalMergers,
      "read in the texts of 2004-01-01, 2012-10-01 and 2013-12-01; that it held until 2014-11-28 is inferred",
    ),
  ),
  since<MergerRule>(
    day("2014-11-29"),
    { preparedBy: "most-inhabitants", skipsWithinMonths: 36, skipsForBill: true },
    ofMergers("56e"),
    read(sources.municipalMergers, "read in the texts of 2014-11-29, 2018-06-13 and 2024-01-01"),
  ),
);

/** The days of an election that is held after all because a bill is not in force in time: 56d (1, 2). */
export interface LateBillRule {
  /** The first day of the week in September whose Thursday is the last on which the bill may come into force. */
  readonly inForceFrom: string;
  /** So many days before the nomination the names that also hold are published, and requests close. */
  readonly namesDays: number;
  /** So many days before it at latest is decided that a name does not hold. */
  readonly refusedDays: number;
  /** So many days before it at latest are the decisions that can be appealed against. */
  readonly decisionsDays: number;
}

/** What holds where a bill does not come into force in time: 56d. */
export const lateBill: Timeline<LateBillRule> = timeline(
  since<LateBillRule>(
    day("2014-11-29"),
    { inForceFrom: "09-17", namesDays: 14, refusedDays: 11, decisionsDays: 7 },
    ofMergers("56d"),
    read(sources.municipalMergers, "read in the texts of 2014-11-29, 2018-06-13 and 2024-01-01"),
  ),
);

/** The inhabitants that count: those of 1 January of so many years before the year of the election (55 (1)). */
export const yearsBeforeOfInhabitants: Timeline<number> = timeline(
  since(
    day("2004-01-01"),
    0,
    ofMergers("55", 1),
    read(sources.municipalMergers, "read in the texts of 2004-01-01, 2012, 2013, 2018 and 2024"),
  ),
);
