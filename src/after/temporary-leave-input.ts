import * as z from "zod";
import type { Day } from "../model/day.js";
import { daySchema } from "../model/day-schema.js";
import type { ElectionType } from "../model/election/election-type.js";
import { electionTypeSchema } from "../model/election/election-type-schema.js";
import type { SchemaOf, Written } from "../model/schema-of.js";

/** A request for temporary leave as it was parsed. */
export interface TemporaryLeave {
  /** The body; absent: any but the European Parliament, whose members have no leave. */
  readonly type?: ElectionType;
  /** Why: pregnancy and childbirth, or illness (X 10 (1)). */
  readonly reason: "pregnancy-and-childbirth" | "illness";
  /** The day on which the leave begins; it lasts sixteen weeks (X 11). */
  readonly from: Day;
  /** The presumed date of childbirth that a doctor or midwife has certified. */
  readonly presumedChildbirth?: Day;
  /** For how many weeks at least a doctor says that the member cannot serve. */
  readonly weeksOfIllness?: number;
  /** How many times the member was given temporary leave earlier in this term; absent: never. */
  readonly earlierLeaves?: number;
  /**
   * The day on which the members of the body leave together. Until 2020-06-30 there was no leave on a
   * request in the sixteen weeks before it: absent, that is not looked at.
   */
  readonly endOfTerm?: Day;
  /** The day of the request; absent: the day on which the leave begins. */
  readonly requested?: Day;
}

/** A member's request for temporary leave (tijdelijk ontslag, article X 10). */
export interface TemporaryLeaveInput extends Written<TemporaryLeave> {
  /** The day on which the leave begins, `YYYY-MM-DD`; it lasts sixteen weeks (X 11). */
  readonly from: string;
}

export const temporaryLeaveSchema: SchemaOf<TemporaryLeave, TemporaryLeaveInput> = z.strictObject({
  type: electionTypeSchema.exactOptional(),
  reason: z.enum(["pregnancy-and-childbirth", "illness"]),
  from: daySchema,
  presumedChildbirth: daySchema.exactOptional(),
  weeksOfIllness: z.int().min(0).max(1_000).exactOptional(),
  earlierLeaves: z.int().min(0).max(1_000).exactOptional(),
  endOfTerm: daySchema.exactOptional(),
  requested: daySchema.exactOptional(),
});
