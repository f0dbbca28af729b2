import * as z from "zod";
import type { FieldsOf } from "../schema-of.js";
import { ballotPaperSchema } from "./ballot-paper-schema.js";
import type { CountFigures } from "./count-figures.js";
import { differenceReasonsSchema } from "./difference-reasons-schema.js";
import { figureSchema } from "./figure-schema.js";
import type { GivenReport, ReportContent, ReportSchema } from "./given-report.js";
import { listVotesSchema, votesForListSchema } from "./list-votes-schema.js";

/** What every report of a count has in common: whose it is and the lettered figures. */
export const countFiguresFields: FieldsOf<
  ReportContent<CountFigures>,
  GivenReport<ReportContent<CountFigures>>
> = {
  unit: z.string().min(1),
  paper: ballotPaperSchema.exactOptional(),
  pollCards: figureSchema,
  proxyCertificates: figureSchema,
  voterCards: figureSchema,
  admittedVoters: figureSchema,
  votesPerList: z.array(votesForListSchema),
  votesOnCandidates: figureSchema,
  blankVotes: figureSchema,
  invalidVotes: figureSchema,
  votesCast: figureSchema,
  moreBallotsCounted: figureSchema,
  fewerBallotsCounted: figureSchema,
  lists: z.array(listVotesSchema),
  differenceReasons: differenceReasonsSchema.exactOptional(),
};

/** The same as a schema of its own. */
export const countFiguresSchema: ReportSchema<CountFigures> = z.strictObject(countFiguresFields);
