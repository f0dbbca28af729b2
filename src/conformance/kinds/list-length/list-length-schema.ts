import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `list-length`. */
export type ListLengthAnswer =
  | RefusedAnswer
  | {
      /** The most candidates that a list may have (H 6, R 4). */
      readonly candidates: number;
    };

export const listLengthAnswerSchema: SchemaOf<ListLengthAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ candidates: z.int() }),
]);
