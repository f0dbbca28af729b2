import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `list-numbers`. */
export const listNumbersAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** Whether all numbers are known, or a lot comes first (I 14 (3)). */
    status: z.enum(["completed", "lot-required"]),
    /** By number, as far as they are known; `valid` is false where the number stays empty. */
    numbers: z.array(
      z.strictObject({
        /** The id of the list, as in the question. */
        list: z.string(),
        /** The number it gets on the ballot (lijstnummer). */
        number: z.int(),
        /** Whether the list stands; false: its number stays empty (I 16). */
        valid: z.boolean(),
      }),
    ),
    /** The lot that must be drawn first; only with `lot-required`. */
    question: z
      .strictObject({
        options: z.array(z.string()).min(2).meta({ description: "In the order of the input" }),
        /** The numbers about which the lot is drawn. */
        numbers: z.array(z.int()),
      })
      .exactOptional(),
  }),
]);

/** The answer to a vector of kind `list-numbers`: the numbers on the ballot. */
export type ListNumbersAnswer = z.output<typeof listNumbersAnswerSchema>;
