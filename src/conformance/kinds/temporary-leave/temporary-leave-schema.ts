import * as z from "zod";
import { leaveReasonSchema } from "../../../operations/after.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `temporary-leave`. */
export const leaveAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** Whether leave is granted (X 10). */
    granted: z.literal(true),
    /** The day on which the membership revives. */
    revivesOn: z.string(),
    /** How many leaves are left in this term. */
    leavesLeft: z.int().nonnegative(),
  }),
  z.strictObject({
    /** Whether leave is granted (X 10). */
    granted: z.literal(false),
    /** The first ground on which leave is not granted. */
    reason: leaveReasonSchema,
  }),
]);

/** The answer to a vector of kind `temporary-leave`. */
export type LeaveAnswer = z.output<typeof leaveAnswerSchema>;
