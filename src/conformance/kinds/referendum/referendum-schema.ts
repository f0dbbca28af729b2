import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import {
  type ExactNumber,
  exactNumberSchema,
  type RefusedAnswer,
  refusedAnswerSchema,
} from "../shapes-schema.js";

/** The answer to a vector of kind `referendum`. */
export type ReferendumAnswer =
  | RefusedAnswer
  | {
      /** Votes cast over eligible voters. */
      readonly turnout: ExactNumber;
      /** Whether enough voters took part for the result to be advice. */
      readonly thresholdReached: boolean;
      /** Whether a majority of the valid votes is against the law. */
      readonly majorityAgainst: boolean;
      /** What the outcome is: advice to reject the law, or none. */
      readonly advice: "reject" | "none";
    };

export const referendumAnswerSchema: SchemaOf<ReferendumAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    turnout: exactNumberSchema,
    thresholdReached: z.boolean(),
    majorityAgainst: z.boolean(),
    advice: z.enum(["reject", "none"]),
  }),
]);
