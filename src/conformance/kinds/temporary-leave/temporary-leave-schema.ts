import * as z from "zod";
import type { LeaveNotGranted } from "../../../after/temporary-leave.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import { leaveReasonSchema } from "../../../operations/after.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `temporary-leave`. */
export type LeaveAnswer =
  | RefusedAnswer
  | {
      /** Whether leave is granted (X 10). */
      readonly granted: true;
      /** The day on which the membership revives. */
      readonly revivesOn: string;
      /** How many leaves are left in this term. */
      readonly leavesLeft: number;
    }
  | {
      /** Whether leave is granted (X 10). */
      readonly granted: false;
      /** The first ground on which leave is not granted. */
      readonly reason: LeaveNotGranted["reason"];
    };

export const leaveAnswerSchema: SchemaOf<LeaveAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    granted: z.literal(true),
    revivesOn: z.string(),
    leavesLeft: z.int().nonnegative(),
  }),
  z.strictObject({ granted: z.literal(false), reason: leaveReasonSchema }),
]);
