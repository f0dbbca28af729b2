import * as z from "zod";
import { type Mismatch, reconcile } from "../tally/reconciliation/reconcile.js";
import { type Completed, completed, type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  type ReconciliationQuestion,
  reconciliationQuestionSchema,
} from "./reconciliation-schema.js";

const sum = z.int().nonnegative();
const where = { depth: z.int().nonnegative(), unit: z.string() };

/** Where a body and its units do not add up. */
export const reconciliation: Operation<
  ReconciliationQuestion,
  Completed<{ readonly mismatches: readonly Mismatch[] }>
> = operation({
  answers: operationAnswers.reconciliation,
  input: reconciliationQuestionSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    mismatches: z.array(
      z.discriminatedUnion("kind", [
        z.strictObject({
          kind: z.literal("figure"),
          ...where,
          what: z.string(),
          parent: sum,
          children: sum,
        }),
        z.strictObject({
          kind: z.enum(["missing-unit", "doubled-unit", "unknown-unit", "another-election"]),
          ...where,
          child: z.string(),
        }),
        z.strictObject({ kind: z.literal("ballot"), ...where, child: z.string(), list: z.int() }),
      ]),
    ),
  }),
  run: ({ body }) => completed({ mismatches: reconcile(body) }),
});
