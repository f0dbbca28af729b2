import { maximumSeats, maximumShareDenominator } from "../bounds.js";
import type { Fraction } from "../fraction.js";
import {
  integer,
  objectOf,
  oneOf,
  orNull,
  type Shape,
  text,
  truthValue,
} from "../options/shape.js";
import type { Overlay } from "./overlay.js";

const share: Shape<Fraction> = objectOf(
  {
    numerator: integer(0, Number.MAX_SAFE_INTEGER),
    denominator: integer(1, maximumShareDenominator),
  },
  ["numerator", "denominator"],
);

/** A change to the rules. */
export const overlayShape: Shape<Overlay> = objectOf(
  {
    name: text(1, 200),
    residualThreshold: orNull(share),
    residualMethod: oneOf(["highest-averages", "largest-remainders"]),
    preferenceThreshold: objectOf({ share, test: oneOf(["exceed", "reach"]) }, ["share", "test"]),
    absoluteMajority: truthValue,
    seats: integer(1, maximumSeats),
  },
  ["name"],
);
