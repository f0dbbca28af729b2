import * as z from "zod";
import { exactNumberSchema, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `referendum`. */
export const referendumAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    turnout: exactNumberSchema,
    thresholdReached: z.boolean(),
    majorityAgainst: z.boolean(),
    advice: z.enum(["reject", "none"]),
  }),
]);

/** The answer to a vector of kind `referendum`. */
export type ReferendumAnswer = z.output<typeof referendumAnswerSchema>;
