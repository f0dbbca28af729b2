import * as z from "zod";
import { maximumFigure } from "../bounds.js";
import type { SchemaOf } from "../schema-of.js";
import type { DifferenceReasons } from "./difference-reasons.js";

const reasonFigureSchema = z.int().min(0).max(maximumFigure).exactOptional();

/**
 * The explanations of a difference between admitted voters and votes cast, in ballots. A reason
 * that is absent was not on the form or not in the file, which is something else than 0.
 */
export const differenceReasonsSchema: SchemaOf<DifferenceReasons> = z.strictObject({
  ballotsTakenAway: reasonFigureSchema,
  tooFewBallotsIssued: reasonFigureSchema,
  tooManyBallotsIssued: reasonFigureSchema,
  noExplanation: reasonFigureSchema,
  otherExplanation: reasonFigureSchema,
  lostBallots: reasonFigureSchema,
  tooManyPostalBallots: reasonFigureSchema,
  noPostalBallot: reasonFigureSchema,
});
