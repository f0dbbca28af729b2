import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `list-numbers`. */
export type ListNumbersAnswer =
  | RefusedAnswer
  | {
      /** Whether all numbers are known, or a lot comes first (I 14 (3)). */
      readonly status: "completed" | "lot-required";
      /** By number, as far as they are known; `valid` is false where the number stays empty. */
      readonly numbers: readonly {
        /** The id of the list, as in the question. */
        readonly list: string;
        /** The number it gets on the ballot (lijstnummer). */
        readonly number: number;
        /** Whether the list stands; false: its number stays empty (I 16). */
        readonly valid: boolean;
      }[];
      /** The lot that must be drawn first; only with `lot-required`. */
      readonly question?: {
        /** In the order of the input */
        readonly options: readonly string[];
        /** The numbers about which the lot is drawn. */
        readonly numbers: readonly number[];
      };
    };

export const listNumbersAnswerSchema: SchemaOf<ListNumbersAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    status: z.enum(["completed", "lot-required"]),
    numbers: z.array(z.strictObject({ list: z.string(), number: z.int(), valid: z.boolean() })),
    question: z
      .strictObject({
        options: z.array(z.string()).min(2).meta({ description: "In the order of the input" }),
        numbers: z.array(z.int()),
      })
      .exactOptional(),
  }),
]);
