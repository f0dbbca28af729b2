import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `temporary-leave`. */
export const leaveAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    granted: z.literal(true),
    /** The day on which the membership revives. */
    revivesOn: z.string(),
    /** How many leaves are left in this term. */
    leavesLeft: z.int().nonnegative(),
  }),
  z.strictObject({
    granted: z.literal(false),
    reason: z.enum([
      "too-many-leaves",
      "too-early",
      "too-late",
      "no-certified-date",
      "illness-too-short",
      "end-of-term",
    ]),
  }),
]);

/** The answer to a vector of kind `temporary-leave`. */
export type LeaveAnswer = z.output<typeof leaveAnswerSchema>;
