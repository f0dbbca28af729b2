import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `body-size`. */
export const bodySizeAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({ seats: z.int().positive() }),
  z.strictObject({ minimum: z.int().positive(), maximum: z.int().positive() }),
]);

/** The answer to a vector of kind `body-size`: a number of seats, or the bounds of one. */
export type BodySizeAnswer = z.output<typeof bodySizeAnswerSchema>;
