import * as z from "zod";
import type { ReconciliationQuestion } from "../../../operations/reconciliation-schema.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

const mismatchSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** A figure of a body is not the sum of its units. */
    kind: z.literal("figure"),
    /** The id of the body whose report does not add up. */
    unit: z.string(),
    /** A figure, `lists.2.votes`, or `lists.2.candidateVotes.1` for the first candidate of list 2. */
    what: z.string(),
    /** The figure as the body reported it. */
    reported: z.int(),
    /** The sum of that figure over its units. */
    sumOfUnits: z.int(),
  }),
  z.strictObject({
    /** A unit is missing, there twice, unknown, or of another election. */
    kind: z.enum(["missing-unit", "doubled-unit", "unknown-unit", "another-election"]),
    /** The id of the body whose report does not add up. */
    unit: z.string(),
    /** The id of the unit in question. */
    child: z.string(),
  }),
  z.strictObject({
    /** The ballot papers of a body and a unit differ. */
    kind: z.literal("ballot"),
    /** The id of the body whose report does not add up. */
    unit: z.string(),
    /** The id of the unit in question. */
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
export type ReconciliationInput = ReconciliationQuestion;
