import * as z from "zod";
import { listKeySchema } from "../../../model/identifiers-schema.js";
import { vacanciesSchema } from "../../../operations/succession.js";
import { resultInputSchema } from "../result/result-schema.js";
import { lotSchema, refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `succession`: an election that was decided, and what happened. */
export const successionInputSchema = z.strictObject({
  /** The election that was decided, with the lots that were drawn in it. */
  election: resultInputSchema,
  /** What happened afterwards: vacancies, and who cannot be appointed. */
  succession: vacanciesSchema,
});

const decisionSchema = z.strictObject({
  /** The member who leaves. */
  vacancy: z.string(),
  /** Null: the seat stays empty. */
  successor: z.string().nullable(),
  /** The list by way of which; only with a successor. */
  list: listKeySchema.exactOptional(),
  /** Only for as long as the member is on leave. */
  temporary: z.boolean().exactOptional(),
});

/** The answer to a vector of kind `succession`. */
export const successionAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** Every vacancy is decided. */
    status: z.literal("completed"),
    /** In the order of the vacancies, then those that arise from these appointments. */
    decisions: z.array(decisionSchema),
  }),
  z.strictObject({
    /** A lot must be drawn first. */
    status: z.literal("lot-required"),
    /** The lot that must be drawn. */
    question: lotSchema,
  }),
]);

/** The answer to a vector of kind `succession`: who fills which vacancy. */
export type SuccessionAnswer = z.output<typeof successionAnswerSchema>;

/** Vacancies after an election, as a vector of kind `succession` has them. */
export type SuccessionQuestion = z.output<typeof successionInputSchema>;
