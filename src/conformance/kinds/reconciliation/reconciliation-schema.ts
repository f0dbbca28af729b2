import * as z from "zod";
import { maximumFigure } from "../../../model/bounds.js";
import type { ReportedBody } from "../../../tally/reconciliation/reconcile.js";
import { tallyFigures } from "../../../tally/tally.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

const figure = z.int().min(0).max(maximumFigure);

const reportedBodySchema: z.ZodType<ReportedBody> = z
  .strictObject({
    unit: z.string().min(1),
    /** A figure that is absent was not reported, and is not compared. */
    figures: z.partialRecord(z.enum(tallyFigures), figure),
    lists: z.array(
      z.strictObject({ number: z.int(), votes: figure, candidateVotes: z.array(figure) }),
    ),
    /** The units it must have; absent: those that are there. */
    expected: z.array(z.string().min(1)).exactOptional(),
    /** The reports of its units; absent: nothing is known below this body. */
    children: z.array(z.lazy(() => reportedBodySchema)).exactOptional(),
  })
  .meta({ id: "reported-body" });

/** The input of a vector of kind `reconciliation`: what a body reported, and its units. */
export const reconciliationInputSchema = z.strictObject({ body: reportedBodySchema });

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
    kind: z.enum(["missing-unit", "doubled-unit", "unknown-unit"]),
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
export type ReconciliationInput = z.output<typeof reconciliationInputSchema>;
