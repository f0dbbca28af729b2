import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `body-size`. */
export type BodySizeAnswer =
  | RefusedAnswer
  | {
      /** How many seats the body has, where the law gives one number. */
      readonly seats: number;
    }
  | {
      /** The fewest seats that the law allows the body (a water authority). */
      readonly minimum: number;
      /** The most seats that the law allows the body. */
      readonly maximum: number;
    };

export const bodySizeAnswerSchema: SchemaOf<BodySizeAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ seats: z.int().positive() }),
  z.strictObject({ minimum: z.int().positive(), maximum: z.int().positive() }),
]);
