import * as z from "zod";
import { maximumFigure } from "../model/bounds.js";
import { ballotPaperSchema } from "../model/count/ballot-paper-schema.js";
import type { SchemaOf } from "../model/schema-of.js";
import type { ReportedBody } from "../tally/reconciliation/reconcile.js";
import { type TallyFigure, tallyFigures } from "../tally/tally.js";

const figure = z.int().min(0).max(maximumFigure);
const unitId = z.string().min(1);

/** The name of a single figure of a report or total. */
export const figureNameSchema: SchemaOf<TallyFigure> = z.enum(tallyFigures);

const reportedBodySchema: SchemaOf<ReportedBody> = z
  .strictObject({
    unit: unitId,
    paper: ballotPaperSchema.exactOptional(),
    /** A figure that is absent was not reported, and is not compared. */
    figures: z.partialRecord(figureNameSchema, figure),
    lists: z.array(
      z.strictObject({
        number: z.int(),
        votes: figure,
        candidateVotes: z.array(figure),
        people: z.array(z.string()).exactOptional(),
      }),
    ),
    /** The units it must have; absent: those that are there. */
    expected: z.array(unitId).exactOptional(),
    /** The reports of its units; absent: nothing is known below this body. */
    children: z.array(z.lazy(() => reportedBodySchema)).exactOptional(),
  })
  .meta({ id: "reported-body" });

/** What a body and its units reported. */
export interface ReconciliationQuestion {
  /** The body that reported, with the reports of its units, theirs, and so on. */
  readonly body: ReportedBody;
}

export const reconciliationQuestionSchema: SchemaOf<ReconciliationQuestion> = z.strictObject({
  body: reportedBodySchema,
});
