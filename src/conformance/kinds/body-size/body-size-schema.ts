import * as z from "zod";
import { voteValueSchema } from "../../../before/vote-value-input.js";
import { bodySchema } from "../../../model/election/body-schema.js";
import { referendumSchema } from "../../../seats/referendum-input.js";
import { exactNumberSchema } from "../result/result-schema.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `body-size`: a body, and the figure its size depends on. */
export const bodySizeInputSchema = bodySchema;

/** The answer to a vector of kind `body-size`. */
export const bodySizeAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({ seats: z.int().positive() }),
  z.strictObject({ minimum: z.int().positive(), maximum: z.int().positive() }),
]);

/** The answer to a vector of kind `body-size`: a number of seats, or the bounds of one. */
export type BodySizeAnswer = z.output<typeof bodySizeAnswerSchema>;

/** The input of a vector of kind `vote-value`: one of the bodies that elect the Senate. */
export const voteValueInputSchema = voteValueSchema;

/** The answer to a vector of kind `vote-value`. */
export const voteValueAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({ voteValue: z.int().nonnegative() }),
]);

/** The answer to a vector of kind `vote-value`. */
export type VoteValueAnswer = z.output<typeof voteValueAnswerSchema>;

/** The input of a vector of kind `referendum`: the votes in the whole country. */
export const referendumInputSchema = referendumSchema;

/** The answer to a vector of kind `referendum`. */
export const referendumAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    turnout: exactNumberSchema,
    thresholdReached: z.boolean(),
    majorityAgainst: z.boolean(),
    advice: z.enum(["reject", "none"]),
  }),
]);

/** The answer to a vector of kind `referendum`. */
export type ReferendumAnswer = z.output<typeof referendumAnswerSchema>;
