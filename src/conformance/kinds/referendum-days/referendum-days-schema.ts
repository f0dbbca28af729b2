import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `referendum-days`. */
export type ReferendumDaysAnswer =
  | RefusedAnswer
  | {
      /** The first day of the period (55 (2)). */
      readonly from: string;
      /** Its last day: July and August do not count in it (55 (3)). */
      readonly to: string;
      /** The days on which the referendum can be held, in any order (55 (2), 56 (1)). */
      readonly days: readonly string[];
    };

export const referendumDaysAnswerSchema: SchemaOf<ReferendumDaysAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ from: z.string(), to: z.string(), days: z.array(z.string()) }),
]);
