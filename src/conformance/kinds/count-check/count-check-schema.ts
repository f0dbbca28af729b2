import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

const answerSchema = z.enum(["yes", "no", "both", "none"]);
const reportAnswerSchema = z.enum(["yes", "no", "none"]);
const boxSchema = z.enum(["equal", "more", "fewer"]);
const reasonSchema = z.enum(["unexplained", "other"]);

/** A number field of a vector: whatever stands there; the model decides whether it is a figure. */
const fieldSchema = z.unknown().optional();

const countVectorFormSchema = z.object({
  A: fieldSchema,
  B: fieldSchema,
  C: fieldSchema,
  D: fieldSchema,
  E: fieldSchema,
  F: fieldSchema,
  G: fieldSchema,
  H: fieldSchema,
  I: fieldSchema,
  J: fieldSchema,
  Z: fieldSchema,
  perList: z.array(z.object({ number: fieldSchema, total: fieldSchema })),
  candidates: z.array(z.object({ number: fieldSchema, votes: fieldSchema, total: fieldSchema })),
  boxes: z.array(boxSchema).optional(),
  explained: answerSchema.optional(),
  extraInvestigation: z.object({ otherReason: answerSchema, recounted: answerSchema }).optional(),
  stationDifferences: z.object({ explained: answerSchema, perList: answerSchema }).optional(),
  report: z.object({ corrigendum: reportAnswerSchema, checksPage: reportAnswerSchema }).optional(),
  checks: z
    .object({ reasons: z.array(reasonSchema), corrected: answerSchema, csbRequest: answerSchema })
    .optional(),
});

/** The form of a vector for counts. */
export type CountVectorForm = z.output<typeof countVectorFormSchema>;

/** A vector for counts without its answers: format in the conformance documentation. */
export const countVectorSchema = z.object({
  form: z.enum(["CSO first", "CSO next", "DSO first", "DSO next", "CSB"]),
  /** Whether the election is local, without voter cards. */
  local: z.boolean(),
  lists: z.array(z.object({ number: z.int(), candidates: z.int() })),
  count: countVectorFormSchema,
  /** The first entry; `count` is then the second. */
  first: countVectorFormSchema.optional(),
  /** Fields that a coordinator emptied. */
  emptied: z.array(z.string()).optional(),
  /** Reading of W.203; default `or`. */
  largeDifference: z.enum(["or", "and"]).optional(),
});

/** A vector for counts without its answers. */
export type CountVector = z.output<typeof countVectorSchema>;

const expectedFindingSchema = z.strictObject({
  code: z.string(),
  /** A set of fields: letters, `E.<list>`, `list.<n>.candidate.<k>`, blocks by name. */
  fields: z.array(z.string()).readonly(),
  list: z.int().exactOptional(),
  /** W.203: would the reading `and` raise it too? */
  and: z.boolean().exactOptional(),
});

/** A finding as vectors for counts write it. */
export type ExpectedFinding = Readonly<z.output<typeof expectedFindingSchema>>;

/** The answer to a vector for counts. */
export const countVerdictSchema = z.union([
  refusedAnswerSchema,
  z.array(expectedFindingSchema).readonly().meta({ description: "In any order" }),
]);

/** What a count is expected to give: its findings, or that it is refused. */
export type CountVerdict = z.output<typeof countVerdictSchema>;
