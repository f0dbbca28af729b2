import { bracketOf } from "../../law/sizes/bracket.js";
import { nonResidentsCollegeSize } from "../../law/sizes/electoral-college-size.js";
import { islandCollegeSize, islandCouncilSize } from "../../law/sizes/island-sizes.js";
import { municipalCouncilSize } from "../../law/sizes/municipal-council-size.js";
import { europeanParliamentSize, houseSize, senateSize } from "../../law/sizes/parliament-sizes.js";
import { provincialCouncilSize } from "../../law/sizes/provincial-council-size.js";
import { waterAuthoritySize } from "../../law/sizes/water-authority-size.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn, type Timeline } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import type { Body } from "../../model/election/body.js";
import type { BodyInput } from "../../model/election/body-schema.js";
import { bodySchema } from "../../model/election/body-schema.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";

/** The law gives the number of seats. */
export interface FixedSize {
  readonly status: "fixed";
  readonly seats: number;
  /** The day of which the population counts; null: it does not depend on one. */
  readonly peopleCountedOn: Day | null;
  readonly provenance: Provenance;
}

/** The law gives bounds; regulations of the provinces fix the number within them. */
export interface SizeWithinRange {
  readonly status: "within-range";
  readonly minimum: number;
  readonly maximum: number;
  readonly provenance: Provenance;
}

/** How many seats a body has. */
export type SizeOfBody = FixedSize | SizeWithinRange;

function fixed<Value>(
  timeline: Timeline<Value>,
  day: Day,
  seats: (value: Value) => number,
  peopleCountedOn: Day | null = null,
): SizeOfBody | Refused {
  const provision = provisionOn(timeline, day);
  if (provision === undefined) return noRulesOnDay(timeline, day);
  return {
    status: "fixed",
    seats: seats(provision.value),
    peopleCountedOn,
    provenance: provenanceOf(provision),
  };
}

/** 1 January of the year before the election (Gemeentewet and Provinciewet, article 1). */
function newYearBefore(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}-01-01` as Day;
}

function sizeOf(body: Body): SizeOfBody | Refused {
  const { day } = body;
  switch (body.type) {
    case "TK":
      return fixed(houseSize, day, (seats) => seats);
    case "EK":
      return fixed(senateSize, day, (seats) => seats);
    case "EP":
      return fixed(europeanParliamentSize, day, (seats) => seats);
    case "GR": {
      const { inhabitants } = body;
      const seats = (table: Parameters<typeof bracketOf>[0]) => bracketOf(table, inhabitants).seats;
      return fixed(municipalCouncilSize, day, seats, newYearBefore(day));
    }
    case "PS": {
      const { inhabitants } = body;
      const seats = (table: Parameters<typeof bracketOf>[0]) => bracketOf(table, inhabitants).seats;
      return fixed(provincialCouncilSize, day, seats, newYearBefore(day));
    }
    case "KCNI":
      return fixed(
        nonResidentsCollegeSize,
        day,
        (table) => bracketOf(table, body.registeredVoters).seats,
      );
    case "ER":
      return fixed(islandCouncilSize, day, (seats) => seats[body.island]);
    case "KC":
      return fixed(islandCollegeSize, day, (seats) => seats[body.island]);
    case "AB": {
      const provision = provisionOn(waterAuthoritySize, day);
      if (provision === undefined) return noRulesOnDay(waterAuthoritySize, day);
      return {
        status: "within-range",
        ...provision.value,
        provenance: provenanceOf(provision),
      };
    }
  }
}

/**
 * How many seats a body has when it is elected on a day: fixed for the two chambers, the European
 * Parliament and the islands, by inhabitants for municipal and provincial councils (Gemeentewet and
 * Provinciewet article 8), by registered voters for the college of non-residents, within bounds for
 * a water authority (Waterschapswet article 13).
 *
 * `inhabitants` is the figure of Statistics Netherlands of `peopleCountedOn`; `registeredVoters`
 * that of five weeks before polling day. The number of seats after a redivision comes from a special
 * act and is not known here.
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
  return parsed.status === "refused" ? parsed : sizeOf(parsed.value);
}
