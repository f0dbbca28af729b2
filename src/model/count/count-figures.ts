import * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.js";
import { differenceReasonsSchema } from "./difference-reasons.js";
import { figureSchema } from "./figure.js";
import { listVotesSchema, votesForListSchema } from "./list-votes.js";

/** What every report of a count has in common: whose it is and the lettered figures. */
export const countFiguresSchema = z.strictObject({
  /** The unit that was counted, as its body numbers it: `0668::SB1`, `0668`, `HSB6`. */
  unit: z.string().min(1),
  /** A: valid poll cards (geldige stempassen). */
  pollCards: figureSchema,
  /** B: valid proxy certificates (geldige volmachtbewijzen). */
  proxyCertificates: figureSchema,
  /** C: valid voter cards (geldige kiezerspassen); 0 where the election has none. */
  voterCards: figureSchema,
  /** D: admitted voters (toegelaten kiezers), as written. */
  admittedVoters: figureSchema,
  /** E.1 and further: votes per list as written in the summary. */
  votesPerList: z.array(votesForListSchema),
  /** E: votes on candidates (stemmen op kandidaten), as written. */
  votesOnCandidates: figureSchema,
  /** F: blank votes (blanco). */
  blankVotes: figureSchema,
  /** G: invalid votes (ongeldig). */
  invalidVotes: figureSchema,
  /** H: votes cast (uitgebrachte stemmen), as written. */
  votesCast: figureSchema,
  /** I: more ballots counted (meer getelde stembiljetten). */
  moreBallotsCounted: figureSchema,
  /** J: fewer ballots counted (minder getelde stembiljetten). */
  fewerBallotsCounted: figureSchema,
  /** The lists with their candidates, each on its own page. */
  lists: z.array(listVotesSchema),
  /** The explanations of the difference, as far as they were written down. */
  differenceReasons: differenceReasonsSchema.exactOptional(),
});

/** The figures that every report of a count has in common. */
export type CountFigures = DeepReadonly<z.output<typeof countFiguresSchema>>;
