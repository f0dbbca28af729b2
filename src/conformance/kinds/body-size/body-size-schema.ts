import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `body-size`. */
export const bodySizeAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** How many seats the body has, where the law gives one number. */
    seats: z.int().positive(),
  }),
  z.strictObject({
    /** The fewest seats that the law allows the body (a water authority). */
    minimum: z.int().positive(),
    /** The most seats that the law allows the body. */
    maximum: z.int().positive(),
  }),
]);

/** The answer to a vector of kind `body-size`: a number of seats, or the bounds of one. */
export type BodySizeAnswer = z.output<typeof bodySizeAnswerSchema>;
