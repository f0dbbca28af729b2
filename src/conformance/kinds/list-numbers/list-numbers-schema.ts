import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `list-numbers`. */
export const listNumbersAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    status: z.enum(["completed", "lot-required"]),
    /** By number, as far as they are known; `valid` is false where the number stays empty. */
    numbers: z.array(z.strictObject({ list: z.string(), number: z.int(), valid: z.boolean() })),
    /** The lot that must be drawn first; only with `lot-required`. */
    question: z
      .strictObject({
        options: z.array(z.string()).min(2).meta({ description: "In the order of the input" }),
        numbers: z.array(z.int()),
      })
      .exactOptional(),
  }),
]);

/** The answer to a vector of kind `list-numbers`: the numbers on the ballot. */
export type ListNumbersAnswer = z.output<typeof listNumbersAnswerSchema>;
