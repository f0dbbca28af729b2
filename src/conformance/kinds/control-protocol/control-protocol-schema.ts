import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

const fieldSchema = z.unknown().optional();

const unitSchema = z.object({
  /** The id of the reporting unit. */
  id: z.string(),
  /** The lists with the votes of their candidates. */
  lists: z.array(
    z.object({
      /** The number of the list (lijstnummer). */
      number: z.int(),
      /** Votes on each candidate, in list order. */
      votes: z.array(z.int()),
    }),
  ),
  /** F: blank votes (blanco). */
  blank: fieldSchema,
  /** G: invalid votes (ongeldig). */
  invalid: fieldSchema,
  /** D: admitted voters (toegelaten kiezers). */
  admitted: fieldSchema,
  /** Dutch reason of a difference -> ballots; absent is 0. */
  reasons: z.record(z.string(), fieldSchema),
});

/** A vector for the control protocol without its answers. */
export const controlProtocolVectorSchema = z.object({
  /** What is looked at. */
  input: z.object({
    /** The reporting units of one municipality. */
    units: z.array(unitSchema),
    /** Groups of units that vote alike, by id. */
    neighbourhoods: z.array(z.array(z.string())).optional(),
    /** Thresholds other than those of the aid of 2025, by name. */
    parameters: z.record(z.string(), z.int()).optional(),
  }),
});

/** A vector for the control protocol without its answers. */
export type ControlProtocolVector = z.output<typeof controlProtocolVectorSchema>;

const fractionSchema = z
  .tuple([z.int(), z.int()])
  .readonly()
  .meta({ description: "Numerator and denominator, in lowest terms where derived" });

/** An exact fraction as vectors write it: numerator and denominator, in lowest terms where derived. */
export type VectorFraction = z.output<typeof fractionSchema>;

const expectedCandidateSchema = z.strictObject({
  /** The position of the candidate on the list. */
  candidate: z.int(),
  /** The votes that the candidate got here. */
  received: z.int(),
  /** The votes to be expected here, from the share elsewhere. */
  expected: fractionSchema,
});

/** A candidate of a switched pair as vectors write it. */
export type ExpectedCandidate = Readonly<z.output<typeof expectedCandidateSchema>>;

const expectedUnitFindingsSchema = z.strictObject({
  /** The unit reports no vote at all. */
  noVotes: z.literal(true).exactOptional(),
  /** Ballots of a difference for which there is no explanation. */
  unexplainedDifference: z.int().exactOptional(),
  /** Ballots of a difference that no explanation accounts for. */
  missingExplanations: z.int().exactOptional(),
  /** The share of blank votes, where it is high. */
  manyBlank: fractionSchema.exactOptional(),
  /** The share of invalid votes, where it is high. */
  manyInvalid: fractionSchema.exactOptional(),
  /** A large difference between votes and admitted voters. */
  largeDifference: z
    .union([
      z.strictObject({
        /** The difference in votes, where that is what is large. */
        votes: z.int(),
      }),
      z.strictObject({
        /** The difference over all votes, where that is what is large. */
        share: fractionSchema,
      }),
    ])
    .exactOptional(),
  /** Exact percentage points, this unit minus the rest. */
  listDeviates: z
    .array(
      z.strictObject({
        /** The number of the list (lijstnummer). */
        list: z.int(),
        /** Its share here minus its share elsewhere, in percentage points. */
        points: fractionSchema,
      }),
    )
    .readonly()
    .exactOptional(),
  /** Pairs of candidates whose votes may have been switched. */
  switched: z
    .array(
      z.strictObject({
        /** The number of the list (lijstnummer). */
        list: z.int(),
        /** The candidate with more votes than expected. */
        more: expectedCandidateSchema,
        /** The candidate with fewer votes than expected. */
        fewer: expectedCandidateSchema,
        /** With what the unit was compared. */
        reference: z.enum(["municipality", "neighbourhood"]),
      }),
    )
    .readonly()
    .exactOptional(),
  /** The checks for which the file lacks a figure. */
  notComputable: z.array(z.string()).readonly().exactOptional(),
});

/** What the control protocol is expected to find in one unit. */
export type ExpectedUnitFindings = Readonly<z.output<typeof expectedUnitFindingsSchema>>;

/** The answer to a vector for the control protocol. */
export const controlProtocolVerdictSchema = z.union([
  refusedAnswerSchema,
  z.record(z.string(), expectedUnitFindingsSchema).meta({
    description: "The findings by unit, units without findings left out",
  }),
]);

/** The findings by unit, units without findings left out; or that the input is refused. */
export type ControlProtocolVerdict =
  | Readonly<Record<string, ExpectedUnitFindings>>
  | {
      /** The input was refused. */
      readonly refused: true;
    };
