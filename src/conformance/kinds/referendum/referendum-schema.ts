import * as z from "zod";
import { exactNumberSchema, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `referendum`. */
export const referendumAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** Votes cast over eligible voters. */
    turnout: exactNumberSchema,
    /** Whether enough voters took part for the result to be advice. */
    thresholdReached: z.boolean(),
    /** Whether a majority of the valid votes is against the law. */
    majorityAgainst: z.boolean(),
    /** What the outcome is: advice to reject the law, or none. */
    advice: z.enum(["reject", "none"]),
  }),
]);

/** The answer to a vector of kind `referendum`. */
export type ReferendumAnswer = z.output<typeof referendumAnswerSchema>;
