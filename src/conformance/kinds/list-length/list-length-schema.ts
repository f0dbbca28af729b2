import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `list-length`. */
export const listLengthAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** The most candidates that a list may have (H 6, R 4). */
    candidates: z.int(),
  }),
]);

/** The answer to a vector of kind `list-length`: the most candidates that a list may have. */
export type ListLengthAnswer = z.output<typeof listLengthAnswerSchema>;
