import * as z from "zod";
import type { SchemaOf } from "../../model/schema-of.js";
import { type ProfileName, profileNames } from "../profiles/profile.js";
import { mostCases } from "./most-cases.js";

/** Which cases are drawn: the same for the same seed, on every machine. */
export interface CasesToDraw {
  /** From 0 to 2^53 - 1; whoever judges draws it, and nobody else. */
  readonly seed: number;
  /** For which profile. */
  readonly profile: ProfileName;
  /** How many, at most 100,000. */
  readonly cases: number;
  /** The number of the first; 1 when absent. Each case is the same whatever else is drawn. */
  readonly first?: number;
}

const number = z.int().min(1).max(mostCases);

export const casesToDrawSchema: SchemaOf<CasesToDraw> = z.strictObject({
  seed: z.int().min(0),
  profile: z.enum(profileNames),
  cases: number,
  first: number.exactOptional(),
});
