import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `vote-value`. */
export type VoteValueAnswer =
  | RefusedAnswer
  | {
      /** For how many votes one vote of the college counts (stemwaarde, U 2). */
      readonly voteValue: number;
    };

export const voteValueAnswerSchema: SchemaOf<VoteValueAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ voteValue: z.int().nonnegative() }),
]);
