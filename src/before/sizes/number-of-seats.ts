import type { Brackets } from "../../law/sizes/bracket.js";
import { nonResidentsCollegeSize } from "../../law/sizes/electoral-college-size.js";
import {
  islandCollegeSize,
  islandCouncilSize,
  type SeatsByIsland,
} from "../../law/sizes/island-sizes.js";
import { municipalCouncilSize } from "../../law/sizes/municipal-council-size.js";
import { provincialCouncilSize } from "../../law/sizes/provincial-council-size.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import { provisionOn, type Timeline } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import type { ClaimedSize } from "../../model/election/body.js";
import type { ClaimedSizeInput } from "../../model/election/body-schema.js";
import { claimedSizeSchema } from "../../model/election/body-schema.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { type SizeOfBody, sizeOfBody } from "./size-of-body.js";

/** The numbers of seats that the law allows: a list of them, or everything between two bounds. */
export type AllowedSeats =
  | { readonly kind: "values"; readonly values: readonly number[] }
  | { readonly kind: "range"; readonly minimum: number; readonly maximum: number };

/** Whether a number of seats is one that the law gives this body. */
export interface SeatsVerdict {
  readonly status: "legal" | "not-legal";
  readonly seats: number;
  readonly allowed: AllowedSeats;
  readonly provenance: Provenance;
}

type Allowed = { readonly allowed: AllowedSeats; readonly provenance: Provenance } | Refused;

function values<Value>(
  timeline: Timeline<Value>,
  day: Day,
  list: (value: Value) => readonly number[],
): Allowed {
  const provision = provisionOn(timeline, day);
  if (provision === undefined) return noRulesOnDay(timeline, day);
  const allowed = [...new Set(list(provision.value))].sort((left, right) => left - right);
  return { allowed: { kind: "values", values: allowed }, provenance: provenanceOf(provision) };
}

function allowedBy(size: SizeOfBody | Refused): Allowed {
  if (size.status === "refused") return size;
  const { provenance } = size;
  if (size.status === "fixed") {
    return { allowed: { kind: "values", values: [size.seats] }, provenance };
  }
  return {
    allowed: { kind: "range", minimum: size.minimum, maximum: size.maximum },
    provenance,
  };
}

const ofTable = (table: Brackets) => table.map(({ seats }) => seats);
const ofIslands = (seats: SeatsByIsland) => Object.values(seats);

function allowedFor(claim: ClaimedSize): Allowed {
  const { type, day, inhabitants, registeredVoters, island } = claim;
  switch (type) {
    case "TK":
    case "EK":
    case "EP":
    case "AB":
      return allowedBy(sizeOfBody({ type, day }));
    case "GR":
      return inhabitants === undefined
        ? values(municipalCouncilSize, day, ofTable)
        : allowedBy(sizeOfBody({ type, day, inhabitants }));
    case "PS":
      return inhabitants === undefined
        ? values(provincialCouncilSize, day, ofTable)
        : allowedBy(sizeOfBody({ type, day, inhabitants }));
    case "KCNI":
      return registeredVoters === undefined
        ? values(nonResidentsCollegeSize, day, ofTable)
        : allowedBy(sizeOfBody({ type, day, registeredVoters }));
    case "ER":
      return island === undefined
        ? values(islandCouncilSize, day, ofIslands)
        : allowedBy(sizeOfBody({ type, day, island }));
    case "KC":
      return island === undefined
        ? values(islandCollegeSize, day, ofIslands)
        : allowedBy(sizeOfBody({ type, day, island }));
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
 * checkNumberOfSeats({ type: "GR", day: "2026-03-18", seats: 41 }).status; // "not-legal"
 * ```
 */
export function checkNumberOfSeats(claim: ClaimedSizeInput): SeatsVerdict | Refused {
  const parsed = parseWithSchema(claimedSizeSchema, claim);
  if (parsed.status === "refused") return parsed;
  const allowed = allowedFor(parsed.value);
  if ("status" in allowed) return allowed;
  const { seats } = parsed.value;
  return { status: isAllowed(seats, allowed.allowed) ? "legal" : "not-legal", seats, ...allowed };
}
