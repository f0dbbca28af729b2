import { sizesOfBodies } from "../../law/sizes/allowed-seats.js";
import { noRulesOnDay } from "../../law/timeline/no-rules-on-day.js";
import { type Provenance, provenanceOf } from "../../law/timeline/provenance.js";
import type { Day } from "../../model/day.js";
import { type AllowedSeats, isAllowedNumber } from "../../model/election/allowed-seats.js";
import type { Body, ClaimedSize } from "../../model/election/body.js";
import { type ClaimedSizeInput, claimedSizeSchema } from "../../model/election/body-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { has } from "../../model/has.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Refused } from "../../model/refusal.js";
import { sizeOfParsed } from "./size-of-body.js";

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
function anyOf(type: ElectionType, day: Day): Allowed {
  const { timeline, on } = sizesOfBodies[type];
  const found = on(day);
  if (found === undefined) return noRulesOnDay(timeline, day);
  return { allowed: found.allowed, provenance: provenanceOf(found.provision) };
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
      return inhabitants === undefined ? anyOf(type, day) : only({ type, day, inhabitants });
    case "KCNI":
      return registeredVoters === undefined
        ? anyOf(type, day)
        : only({ type, day, registeredVoters });
    case "ER":
    case "KC":
      return island === undefined ? anyOf(type, day) : only({ type, day, island });
  }
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
  if (has(allowed, "status")) return allowed;
  const { seats } = parsed.value;
  return { status: "completed", legal: isAllowedNumber(seats, allowed.allowed), seats, ...allowed };
}
