import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `vote-value`. */
export const voteValueAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** For how many votes one vote of the college counts (stemwaarde, U 2). */
    voteValue: z.int().nonnegative(),
  }),
]);

/** The answer to a vector of kind `vote-value`. */
export type VoteValueAnswer = z.output<typeof voteValueAnswerSchema>;
