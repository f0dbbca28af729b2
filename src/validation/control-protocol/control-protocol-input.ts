import * as z from "zod";
import { controlProtocolFigures } from "../../law/counts/control-protocol-figures.js";
import { maximumFigure } from "../../model/bounds.js";
import type { DifferenceReasons } from "../../model/count/difference-reasons.js";
import { differenceReasonsSchema } from "../../model/count/difference-reasons-schema.js";
import { figureSchema } from "../../model/count/figure-schema.js";
import type { GivenReport } from "../../model/count/given-report.js";
import type { ListVotes } from "../../model/count/list-votes.js";
import { listVotesSchema } from "../../model/count/list-votes-schema.js";
import type { SchemaOf } from "../../model/schema-of.js";

const percent = z.int().min(0).max(100);
const threshold = z.int().min(1).max(1_000_000);

/** From when the control protocol reports something. */
export interface ControlProtocolParameters {
  /** Blank or invalid votes, as a percentage of all votes of the unit: 0 to 100. */
  readonly rejectedPercent: number;
  /** Difference between votes and admitted voters, as a percentage of all votes of the unit: 0 to 100. */
  readonly differencePercent: number;
  /** The same difference in votes: 1 to 1,000,000. */
  readonly differenceVotes: number;
  /** How far a list's share may be from its share elsewhere, in percentage points: 0 to 100. */
  readonly listPoints: number;
  /** Candidates possibly switched: how many times more or fewer votes than expected. */
  readonly switchedFactor: number;
  /** Candidates possibly switched: the votes received, or expected, from which it counts. */
  readonly switchedVotes: number;
  /** Candidates possibly switched: the reporting units that a municipality needs. */
  readonly switchedUnits: number;
  /** Candidates possibly switched: the reporting units that a neighbourhood needs. */
  readonly switchedNeighbourhoodUnits: number;
  /** Off for files that carry no explanations: the newest municipal program writes none. */
  readonly checkExplanations: boolean;
}

/** Some of them, as a caller writes them: what is absent is as the Kiesraad's aid of 2025 has it. */
export type GivenControlProtocolParameters = {
  readonly [Name in keyof ControlProtocolParameters]?: ControlProtocolParameters[Name] | undefined;
};

/**
 * From when the control protocol reports something. The defaults are those of the Kiesraad's aid
 * for the control protocol of 2025.
 */
export const controlProtocolParametersSchema: SchemaOf<
  ControlProtocolParameters,
  GivenControlProtocolParameters
> = z.strictObject({
  rejectedPercent: percent.default(controlProtocolFigures.rejectedPercent),
  differencePercent: percent.default(controlProtocolFigures.differencePercent),
  differenceVotes: threshold.default(controlProtocolFigures.differenceVotes),
  listPoints: percent.default(controlProtocolFigures.listPoints),
  switchedFactor: threshold.default(controlProtocolFigures.switchedFactor),
  switchedVotes: threshold.default(controlProtocolFigures.switchedVotes),
  switchedUnits: threshold.default(controlProtocolFigures.switchedUnits),
  switchedNeighbourhoodUnits: threshold.default(controlProtocolFigures.switchedNeighbourhoodUnits),
  checkExplanations: z.boolean().default(true),
});

/** A reporting unit as the control protocol looks at it. */
export interface ControlProtocolUnit {
  /** The id of the unit, such as `0668::SB1`; each stands there once. */
  readonly unit: string;
  /** The lists with their candidates' votes: of every unit the same lists. */
  readonly lists: readonly ListVotes[];
  /** E: votes on candidates (stemmen op kandidaten), in votes. */
  readonly votesOnCandidates: number;
  /** F: blank votes (blanco), in votes. */
  readonly blankVotes: number;
  /** G: invalid votes (ongeldig), in votes. */
  readonly invalidVotes: number;
  /** D: admitted voters; absent where the file has none, and then two checks are not computable. */
  readonly admittedVoters?: number;
  /** The explanations of the difference between admitted voters and votes cast, in ballots. */
  readonly differenceReasons?: DifferenceReasons;
}

/** The total of a municipality as the control protocol compares its units with. */
export interface ControlProtocolTotal {
  /** The lists with their candidates' votes: those of the units. */
  readonly lists: readonly ListVotes[];
  /** E: votes on candidates (stemmen op kandidaten) in the municipality. */
  readonly votesOnCandidates: number;
}

/** What the control protocol looks at, parsed: all units have the lists of the first. */
export interface ControlProtocolInput {
  /** The reporting units of one municipality: polling stations, and what else reports. */
  readonly units: readonly ControlProtocolUnit[];
  /** The municipality's total as stated; without it the sum of the units. */
  readonly statedTotal?: ControlProtocolTotal;
  /** Groups of units that vote alike, by id; a unit in none is judged against the municipality. */
  readonly neighbourhoods: readonly (readonly string[])[];
  /** From when something is reported. */
  readonly parameters: ControlProtocolParameters;
}

/** What the control protocol looks at, as it is given. */
export interface GivenControlProtocolInput {
  /** The reporting units of one municipality, or their counts as a program has them. */
  readonly units: readonly GivenReport<ControlProtocolUnit>[];
  /** The municipality's total as stated; absent: the sum of the units. */
  readonly statedTotal?: GivenReport<ControlProtocolTotal>;
  /** Groups of units that vote alike, by id; a unit in none is judged against the municipality. */
  readonly neighbourhoods?: readonly (readonly string[])[] | undefined;
  /** From when something is reported; what is absent is as the Kiesraad's aid of 2025 has it. */
  readonly parameters?: GivenControlProtocolParameters | undefined;
}

const unitSchema: SchemaOf<ControlProtocolUnit, GivenReport<ControlProtocolUnit>> = z.strictObject({
  unit: z.string().min(1),
  lists: z.array(listVotesSchema),
  votesOnCandidates: figureSchema,
  blankVotes: figureSchema,
  invalidVotes: figureSchema,
  admittedVoters: z.int().min(0).max(maximumFigure).exactOptional(),
  differenceReasons: differenceReasonsSchema.exactOptional(),
});

const statedTotalSchema: SchemaOf<
  ControlProtocolTotal,
  GivenReport<ControlProtocolTotal>
> = z.strictObject({
  lists: z.array(listVotesSchema),
  votesOnCandidates: figureSchema,
});

/** What the control protocol looks at: the reporting units of one municipality. */
export const controlProtocolInputSchema: SchemaOf<ControlProtocolInput, GivenControlProtocolInput> =
  z.strictObject({
    units: z.array(unitSchema),
    statedTotal: statedTotalSchema.exactOptional(),
    neighbourhoods: z.array(z.array(z.string())).default([]),
    parameters: controlProtocolParametersSchema.prefault(() => Object.create(null)),
  });
