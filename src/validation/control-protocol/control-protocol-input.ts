import * as z from "zod";
import { controlProtocolFigures } from "../../law/counts/control-protocol-figures.js";
import { maximumFigure } from "../../model/bounds.js";
import { differenceReasonsSchema } from "../../model/count/difference-reasons-schema.js";
import { figureSchema } from "../../model/count/figure-schema.js";
import { listVotesSchema } from "../../model/count/list-votes-schema.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";

const percent = z.int().min(0).max(100);
const threshold = z.int().min(1).max(1_000_000);

/**
 * From when the control protocol reports something. The defaults are those of the Kiesraad's aid
 * for the control protocol of 2025.
 */
export const controlProtocolParametersSchema = z.strictObject({
  /** Blank or invalid votes, as a percentage of all votes of the unit. */
  rejectedPercent: percent.default(controlProtocolFigures.rejectedPercent),
  /** Difference between votes and admitted voters, as a percentage of all votes of the unit. */
  differencePercent: percent.default(controlProtocolFigures.differencePercent),
  /** The same difference in votes. */
  differenceVotes: threshold.default(controlProtocolFigures.differenceVotes),
  /** How far a list's share may be from its share elsewhere, in percentage points. */
  listPoints: percent.default(controlProtocolFigures.listPoints),
  /** Candidates possibly switched: how many times more or fewer votes than expected. */
  switchedFactor: threshold.default(controlProtocolFigures.switchedFactor),
  /** Candidates possibly switched: the votes received, or expected, from which it counts. */
  switchedVotes: threshold.default(controlProtocolFigures.switchedVotes),
  /** Candidates possibly switched: the reporting units that a municipality needs. */
  switchedUnits: threshold.default(controlProtocolFigures.switchedUnits),
  /** Candidates possibly switched: the reporting units that a neighbourhood needs. */
  switchedNeighbourhoodUnits: threshold.default(controlProtocolFigures.switchedNeighbourhoodUnits),
  /** Off for files that carry no explanations: the newest municipal program writes none. */
  checkExplanations: z.boolean().default(true),
});

/** From when the control protocol reports something. */
export type ControlProtocolParameters = DeepReadonly<
  z.output<typeof controlProtocolParametersSchema>
>;

const unitSchema = z.strictObject({
  unit: z.string().min(1),
  lists: z.array(listVotesSchema),
  votesOnCandidates: figureSchema,
  blankVotes: figureSchema,
  invalidVotes: figureSchema,
  /** Admitted voters; absent where the file has none, and then two checks are not computable. */
  admittedVoters: z.int().min(0).max(maximumFigure).exactOptional(),
  differenceReasons: differenceReasonsSchema.exactOptional(),
});

const statedTotalSchema = z.strictObject({
  lists: z.array(listVotesSchema),
  votesOnCandidates: figureSchema,
});

/** What the control protocol looks at: the reporting units of one municipality. */
export const controlProtocolInputSchema = z.strictObject({
  units: z.array(unitSchema),
  /** The municipality's total as stated; without it the sum of the units. */
  statedTotal: statedTotalSchema.exactOptional(),
  /** Groups of units that vote alike; a unit in none is judged against the municipality. */
  neighbourhoods: z.array(z.array(z.string())).default([]),
  parameters: controlProtocolParametersSchema.prefault({}),
});

/** What the control protocol looks at, as it is given. */
export type GivenControlProtocolInput = z.input<typeof controlProtocolInputSchema>;

/** What the control protocol looks at, parsed: all units have the lists of the first. */
export type ControlProtocolInput = DeepReadonly<z.output<typeof controlProtocolInputSchema>>;

/** A reporting unit as the control protocol looks at it. */
export type ControlProtocolUnit = ControlProtocolInput["units"][number];

/** The total of a municipality as the control protocol compares its units with. */
export type ControlProtocolTotal = NonNullable<ControlProtocolInput["statedTotal"]>;
