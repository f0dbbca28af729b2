import * as z from "zod";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { electionInputSchema } from "../model/election/election-input.js";
import { drawnLotSchema, lotQuestionSchema } from "../model/outcome/lot-schema.js";
import { overlaySchema } from "../model/outcome/overlay-schema.js";
import { presetSchema, someReadingsSchema } from "../model/outcome/readings-schema.js";

/** The answer of every operation to input that it refuses. */
export const refusedSchema = z.strictObject({
  status: z.literal("refused"),
  issues: z.array(
    z.looseObject({ path: z.array(z.union([z.string(), z.int()])), code: z.string() }),
  ),
});

/** Under which readings a question is answered. */
export const readingsChosen = {
  /** The readings to start from; `default` when absent. */
  preset: presetSchema.exactOptional(),
  /** Answers to single contested questions, instead of those of the preset. */
  readings: someReadingsSchema.exactOptional(),
};

/** An election as it is asked about: under which rules, with which lots drawn. */
export const electionQuestionSchema = z.strictObject({
  election: electionInputSchema,
  /** Drawn lots in the order in which the law asks for them. */
  lots: z.array(drawnLotSchema).exactOptional(),
  ...readingsChosen,
  /** A change to the rules; the answer then says that it is hypothetical. */
  overlay: overlaySchema.exactOptional(),
});

/** An election as it is asked about. */
export type ElectionQuestion = z.output<typeof electionQuestionSchema>;

/** The answer about an election whose own result waits for a lot. */
export const electionLotSchema = z.strictObject({
  status: z.literal("lot-required"),
  /** Whose lot: that of the election itself, which goes into the `lots` of the question. */
  of: z.literal("election"),
  question: lotQuestionSchema,
});

/** Where a figure of the law comes from. */
export const provenanceSchema = z.strictObject({
  article: articleReferenceSchema,
  from: daySchema,
  until: daySchema.nullable(),
  source: z.string(),
  certainty: z.string(),
  note: z.string().exactOptional(),
  /** No text of before this day was read. */
  inferredBefore: daySchema.exactOptional(),
});
