import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import type { ReconciliationQuestion } from "../../../operations/reconciliation-schema.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** Where reports do not add up, as a program answers it: a figure, a unit, or a ballot paper. */
export type AnsweredMismatch =
  | {
      /** A figure of a body is not the sum of its units. */
      readonly kind: "figure";
      /** The id of the body whose report does not add up. */
      readonly unit: string;
      /** A figure, `lists.2.votes`, or `lists.2.candidateVotes.1` for the first candidate of list 2. */
      readonly what: string;
      /** The figure as the body reported it. */
      readonly reported: number;
      /** The sum of that figure over its units. */
      readonly sumOfUnits: number;
    }
  | {
      /** A unit is missing, there twice, unknown, or of another election. */
      readonly kind: "missing-unit" | "doubled-unit" | "unknown-unit" | "another-election";
      /** The id of the body whose report does not add up. */
      readonly unit: string;
      /** The id of the unit in question. */
      readonly child: string;
    }
  | {
      /** The ballot papers of a body and a unit differ. */
      readonly kind: "ballot";
      /** The id of the body whose report does not add up. */
      readonly unit: string;
      /** The id of the unit in question. */
      readonly child: string;
      /** The list that one side has otherwise. */
      readonly list: number;
    };

const mismatchSchema: SchemaOf<AnsweredMismatch> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("figure"),
    unit: z.string(),
    what: z.string(),
    reported: z.int(),
    sumOfUnits: z.int(),
  }),
  z.strictObject({
    kind: z.enum(["missing-unit", "doubled-unit", "unknown-unit", "another-election"]),
    unit: z.string(),
    child: z.string(),
  }),
  z.strictObject({ kind: z.literal("ballot"), unit: z.string(), child: z.string(), list: z.int() }),
]);

/** The answer to a vector of kind `reconciliation`. */
export type ReconciliationAnswer =
  | RefusedAnswer
  | {
      /** In any order */
      readonly mismatches: readonly AnsweredMismatch[];
    };

export const reconciliationAnswerSchema: SchemaOf<ReconciliationAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ mismatches: z.array(mismatchSchema).meta({ description: "In any order" }) }),
]);

/** What a body and its units reported, as a vector of kind `reconciliation` has it. */
export type ReconciliationInput = ReconciliationQuestion;
