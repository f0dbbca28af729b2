import { seatsInTable } from "../../law/sizes/bracket.js";
import { nonResidentsCollegeSize } from "../../law/sizes/electoral-college-size.js";
import { islandCollegeSize, islandCouncilSize } from "../../law/sizes/island-sizes.js";
import { municipalCouncilSize } from "../../law/sizes/municipal-council-size.js";
import { provincialCouncilSize } from "../../law/sizes/provincial-council-size.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn, type Timeline } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import type { Body, ClaimedSize } from "../../model/election/body.js";
import { type ClaimedSizeInput, claimedSizeSchema } from "../../model/election/body-schema.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { sizeOfParsed } from "./size-of-body.js";

/** The numbers of seats that the law allows: a list of them, or everything between two bounds. */
export type AllowedSeats =
  | {
      /** A list of numbers, or everything between two bounds. */
      readonly kind: "values";
      /** The numbers of seats that the law allows. */
      readonly values: readonly number[];
    }
  | {
      /** A list of numbers, or everything between two bounds. */
      readonly kind: "range";
      /** The fewest seats that the law allows. */
      readonly minimum: number;
      /** The most seats that the law allows. */
      readonly maximum: number;
    };

/** Whether a number of seats is one that the law gives this body. */
export interface SeatsVerdict {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the law gives this number. */
  readonly legal: boolean;
  /** The number of seats that was asked about. */
  readonly seats: number;
  /** The numbers that the law allows. */
  readonly allowed: AllowedSeats;
  /** Where the figure comes from: article, period, source, certainty. */
  readonly provenance: Provenance;
}

type Allowed = { readonly allowed: AllowedSeats; readonly provenance: Provenance } | Refused;

/** Every number of seats that the law gives to some body of this type. */
function anyOf<Value>(
  timeline: Timeline<Value>,
  day: Day,
  seatsIn: (value: Value) => readonly number[],
): Allowed {
  const provision = provisionOn(timeline, day);
  if (provision === undefined) return noRulesOnDay(timeline, day);
  const values = [...new Set(seatsIn(provision.value))].sort((left, right) => left - right);
  return { allowed: { kind: "values", values }, provenance: provenanceOf(provision) };
}

/** The number, or the bounds, that the law gives to this body. */
function only(body: Body): Allowed {
  const size = sizeOfParsed(body);
  if (size.status === "refused") return size;
  switch (size.size) {
    case "fixed":
      return {
        allowed: { kind: "values", values: [size.seats] },
        provenance: size.provenance,
      };
    case "within-range": {
      const { minimum, maximum, provenance } = size;
      return { allowed: { kind: "range", minimum, maximum }, provenance };
    }
  }
}

function allowedFor(claim: ClaimedSize): Allowed {
  const { type, day, inhabitants, registeredVoters, island } = claim;
  switch (type) {
    case "TK":
    case "EK":
    case "EP":
    case "AB":
      return only({ type, day });
    case "GR":
    case "PS":
      return inhabitants === undefined
        ? anyOf(type === "GR" ? municipalCouncilSize : provincialCouncilSize, day, seatsInTable)
        : only({ type, day, inhabitants });
    case "KCNI":
      return registeredVoters === undefined
        ? anyOf(nonResidentsCollegeSize, day, seatsInTable)
        : only({ type, day, registeredVoters });
    case "ER":
    case "KC":
      return island === undefined
        ? anyOf(type === "ER" ? islandCouncilSize : islandCollegeSize, day, Object.values<number>)
        : only({ type, day, island });
  }
}

function isAllowed(seats: number, allowed: AllowedSeats): boolean {
  return allowed.kind === "values"
    ? allowed.values.includes(seats)
    : allowed.minimum <= seats && seats <= allowed.maximum;
}

/**
 * Whether a number of seats is legal for this body on this day. Given the figure it depends on
 * (`inhabitants`, `registeredVoters` or `island`) there is one legal number; without it, every
 * number in the table of the law is. The calculations of seats do not ask this: they take any number.
 *
 * Refuses input of the wrong kind (`wrong-type`, `missing`, `unknown-value`, `unknown-property`,
 * `too-small`, `too-large`, `not-a-day`) and days before the first known text (`no-rules-on-day`).
 *
 * @example
 * ```ts
 * checkNumberOfSeats({ type: "GR", day: "2026-03-18", seats: 41 }).legal; // false
 * ```
 */
export function checkNumberOfSeats(claim: ClaimedSizeInput): SeatsVerdict | Refused {
  const parsed = parseWithSchema(claimedSizeSchema, claim);
  if (parsed.status === "refused") return parsed;
  const allowed = allowedFor(parsed.value);
  if ("status" in allowed) return allowed;
  const { seats } = parsed.value;
  return { status: "completed", legal: isAllowed(seats, allowed.allowed), seats, ...allowed };
}
