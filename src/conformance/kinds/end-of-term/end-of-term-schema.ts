import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `end-of-term`. */
export type EndOfTermAnswer =
  | RefusedAnswer
  | {
      /** After so many years the members leave, on the next such day of the week (C 2 (2), C 3 (2)). */
      readonly years: 3 | 4;
      /** Whether that is in May, as councils are elected in that year (C 3 (1)). */
      readonly inMay: boolean;
      /** The day on which the members leave together. */
      readonly retirement: string;
      /** The day of the nomination for the next House (F 1). */
      readonly nomination: string;
      /** The day of its vote (J 1). */
      readonly day: string;
    };

export const endOfTermAnswerSchema: SchemaOf<EndOfTermAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    years: z.union([z.literal(3), z.literal(4)]),
    inMay: z.boolean(),
    retirement: z.string(),
    nomination: z.string(),
    day: z.string(),
  }),
]);
