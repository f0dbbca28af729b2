import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { resultAnewQuestionSchema } from "../../../operations/result-anew.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `result-anew`. */
export const resultAnewInputSchema: typeof resultAnewQuestionSchema = resultAnewQuestionSchema;

/** The answer to a vector of kind `result-anew`. */
export type ResultAnewAnswer =
  | RefusedAnswer
  | {
      /** The text does not say who falls against those who stay. */
      readonly status: "undetermined";
    }
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** Everybody who is elected in the end, in any order. */
      readonly elected: readonly {
        /** The id of the candidate. */
        readonly candidate: string;
        /** The number of the list. */
        readonly group: number;
      }[];
    };

export const resultAnewAnswerSchema: SchemaOf<ResultAnewAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ status: z.literal("undetermined") }),
  z.strictObject({
    status: z.literal("completed"),
    elected: z.array(z.strictObject({ candidate: z.string(), group: z.int() })),
  }),
]);
