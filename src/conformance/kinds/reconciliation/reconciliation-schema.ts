import * as z from "zod";
import type { reconcileInputSchema } from "../../../operations/count-schema.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

const mismatchSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("figure"),
    unit: z.string(),
    /** A figure, `lists.2.votes`, or `lists.2.candidateVotes.1` for the first candidate of list 2. */
    what: z.string(),
    reported: z.int(),
    sumOfUnits: z.int(),
  }),
  z.strictObject({
    kind: z.enum(["missing-unit", "doubled-unit", "unknown-unit", "another-election"]),
    unit: z.string(),
    child: z.string(),
  }),
  z.strictObject({
    kind: z.literal("ballot"),
    unit: z.string(),
    child: z.string(),
    /** The list that one side has otherwise. */
    list: z.int(),
  }),
]);

/** The answer to a vector of kind `reconciliation`. */
export const reconciliationAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({ mismatches: z.array(mismatchSchema).meta({ description: "In any order" }) }),
]);

/** The answer to a vector of kind `reconciliation`: everything that does not add up. */
export type ReconciliationAnswer = z.output<typeof reconciliationAnswerSchema>;

/** What a body and its units reported, as a vector of kind `reconciliation` has it. */
export type ReconciliationInput = z.output<typeof reconcileInputSchema>;
