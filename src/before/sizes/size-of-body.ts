import { seatsFor } from "../../law/sizes/bracket.js";
import { nonResidentsCollegeSize } from "../../law/sizes/electoral-college-size.js";
import { islandCollegeSize, islandCouncilSize } from "../../law/sizes/island-sizes.js";
import { municipalCouncilSize } from "../../law/sizes/municipal-council-size.js";
import { europeanParliamentSize, houseSize, senateSize } from "../../law/sizes/parliament-sizes.js";
import { provincialCouncilSize } from "../../law/sizes/provincial-council-size.js";
import { waterAuthoritySize } from "../../law/sizes/water-authority-size.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn, type Timeline } from "../../law/timeline/provision.js";
import { type Day, day } from "../../model/day.js";
import type { Body } from "../../model/election/body.js";
import { type BodyInput, bodySchema } from "../../model/election/body-schema.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";

/** The law gives the number of seats. */
export interface FixedSize {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the law gives the number, or bounds within which it is fixed. */
  readonly size: "fixed";
  /** The seats of the body. */
  readonly seats: number;
  /** The day of which the population counts; null: it does not depend on one. */
  readonly peopleCountedOn: Day | null;
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/** The law gives bounds; regulations of the provinces fix the number within them. */
export interface SizeWithinRange {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the law gives the number, or bounds within which it is fixed. */
  readonly size: "within-range";
  /** The fewest seats that the law allows. */
  readonly minimum: number;
  /** The most seats that the law allows. */
  readonly maximum: number;
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

/** How many seats a body has. */
export type SizeOfBody = FixedSize | SizeWithinRange;

/** The size that a timeline gives on a day, read from its value. */
function onDay<Value, Size>(
  timeline: Timeline<Value>,
  date: Day,
  sizeIn: (value: Value) => Size,
): (Size & { readonly provenance: Provenance }) | Refused {
  const provision = provisionOn(timeline, date);
  if (provision === undefined) return noRulesOnDay(timeline, date);
  return { ...sizeIn(provision.value), provenance: provenanceOf(provision) };
}

function fixed(seats: number, peopleCountedOn: Day | null = null) {
  return { status: "completed", size: "fixed", seats, peopleCountedOn } as const;
}

/** 1 January of the year before the election (Gemeentewet and Provinciewet, article 1). */
function newYearBefore(election: Day): Day {
  const year = Number(election.slice(0, 4)) - 1;
  return day(`${String(year).padStart(4, "0")}-01-01`);
}

/** The size of a body that has been parsed. */
export function sizeOfParsed(body: Body): SizeOfBody | Refused {
  const { type, day: date } = body;
  switch (type) {
    case "TK":
      return onDay(houseSize, date, (seats) => fixed(seats));
    case "EK":
      return onDay(senateSize, date, (seats) => fixed(seats));
    case "EP":
      return onDay(europeanParliamentSize, date, (seats) => fixed(seats));
    case "GR":
    case "PS":
      return onDay(type === "GR" ? municipalCouncilSize : provincialCouncilSize, date, (table) =>
        fixed(seatsFor(body.inhabitants, table), newYearBefore(date)),
      );
    case "KCNI":
      return onDay(nonResidentsCollegeSize, date, (table) =>
        fixed(seatsFor(body.registeredVoters, table)),
      );
    case "ER":
      return onDay(islandCouncilSize, date, (seats) => fixed(seats[body.island]));
    case "KC":
      return onDay(islandCollegeSize, date, (seats) => fixed(seats[body.island]));
    case "AB":
      return onDay(waterAuthoritySize, date, (range) => ({
        status: "completed",
        size: "within-range",
        ...range,
      }));
  }
}

/**
 * How many seats a body has when it is elected on a day: fixed for the two chambers, the European
 * Parliament and the islands, by inhabitants for municipal and provincial councils (Gemeentewet and
 * Provinciewet article 8), by registered voters for the college of non-residents, within bounds for
 * a water authority (Waterschapswet article 13).
 *
 * `inhabitants` is the figure of Statistics Netherlands of `peopleCountedOn`; `registeredVoters`
 * that of five weeks before polling day. Before a municipality is changed the size goes by other inhabitants:
 * `councilBeforeMerger`.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-value`, `unknown-property`,
 * `too-small`, `too-large`, `not-a-day`) and days before the first known text (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * sizeOfBody({ type: "GR", day: "2022-03-16", inhabitants: 18_640 }); // fixed, 17 seats
 * ```
 */
export function sizeOfBody(body: BodyInput): SizeOfBody | Refused {
  const parsed = parseWithSchema(bodySchema, body);
  return parsed.status === "refused" ? parsed : sizeOfParsed(parsed.value);
}
