import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** A vector for the control protocol without its answers. */
export interface ControlProtocolVector {
  /** What is looked at. */
  readonly input: {
    /** The reporting units of one municipality. */
    readonly units: readonly UnitOfVector[];
    /** Groups of units that vote alike, by id. */
    readonly neighbourhoods?: readonly (readonly string[])[] | undefined;
    /** Thresholds other than those of the aid of 2025, by name. */
    readonly parameters?: Readonly<Record<string, number>> | undefined;
  };
}

/** A reporting unit of a control protocol: its lists with votes, and its figures. */
export interface UnitOfVector {
  /** The id of the reporting unit. */
  readonly id: string;
  /** The lists with the votes of their candidates. */
  readonly lists: readonly {
    /** The number of the list (lijstnummer). */
    readonly number: number;
    /** Votes on each candidate, in list order. */
    readonly votes: readonly number[];
  }[];
  /** F: blank votes (blanco). */
  readonly blank?: unknown;
  /** G: invalid votes (ongeldig). */
  readonly invalid?: unknown;
  /** D: admitted voters (toegelaten kiezers). */
  readonly admitted?: unknown;
  /** Dutch reason of a difference -> ballots; absent is 0. */
  readonly reasons: Readonly<Record<string, unknown>>;
}

const fieldSchema = z.unknown().optional();

const unitSchema: SchemaOf<UnitOfVector> = z.object({
  id: z.string(),
  lists: z.array(z.object({ number: z.int(), votes: z.array(z.int()) })),
  blank: fieldSchema,
  invalid: fieldSchema,
  admitted: fieldSchema,
  reasons: z.record(z.string(), fieldSchema),
});

/** What is looked at. */
export const municipalityOfVectorSchema: SchemaOf<ControlProtocolVector["input"]> = z.object({
  units: z.array(unitSchema),
  neighbourhoods: z.array(z.array(z.string())).optional(),
  parameters: z.record(z.string(), z.int()).optional(),
});

/** An exact fraction as vectors write it: numerator and denominator, in lowest terms where derived. */
export type VectorFraction = readonly [numerator: number, denominator: number];

const fractionSchema: SchemaOf<VectorFraction> = z
  .tuple([z.int(), z.int()])
  .readonly()
  .meta({ description: "Numerator and denominator, in lowest terms where derived" });

/** A candidate of a switched pair as vectors write it. */
export interface ExpectedCandidate {
  /** The position of the candidate on the list. */
  readonly candidate: number;
  /** The votes that the candidate got here. */
  readonly received: number;
  /** The votes to be expected here, from the share elsewhere. */
  readonly expected: VectorFraction;
}

const expectedCandidateSchema: SchemaOf<ExpectedCandidate> = z.strictObject({
  candidate: z.int(),
  received: z.int(),
  expected: fractionSchema,
});

/** What the control protocol is expected to find in one unit. */
export interface ExpectedUnitFindings {
  /** The unit reports no vote at all. */
  readonly noVotes?: true;
  /** Ballots of a difference for which there is no explanation. */
  readonly unexplainedDifference?: number;
  /** Ballots of a difference that no explanation accounts for. */
  readonly missingExplanations?: number;
  /** The share of blank votes, where it is high. */
  readonly manyBlank?: VectorFraction;
  /** The share of invalid votes, where it is high. */
  readonly manyInvalid?: VectorFraction;
  /** A large difference between votes and admitted voters. */
  readonly largeDifference?:
    | {
        /** The difference in votes, where that is what is large. */
        readonly votes: number;
      }
    | {
        /** The difference over all votes, where that is what is large. */
        readonly share: VectorFraction;
      };
  /** Exact percentage points, this unit minus the rest. */
  readonly listDeviates?: readonly {
    /** The number of the list (lijstnummer). */
    readonly list: number;
    /** Its share here minus its share elsewhere, in percentage points. */
    readonly points: VectorFraction;
  }[];
  /** Pairs of candidates whose votes may have been switched. */
  readonly switched?: readonly {
    /** The number of the list (lijstnummer). */
    readonly list: number;
    /** The candidate with more votes than expected. */
    readonly more: ExpectedCandidate;
    /** The candidate with fewer votes than expected. */
    readonly fewer: ExpectedCandidate;
    /** With what the unit was compared. */
    readonly reference: "municipality" | "neighbourhood";
  }[];
  /** The checks for which the file lacks a figure. */
  readonly notComputable?: readonly string[];
}

const listDeviatesSchema = z.strictObject({ list: z.int(), points: fractionSchema });
const switchedSchema = z.strictObject({
  list: z.int(),
  more: expectedCandidateSchema,
  fewer: expectedCandidateSchema,
  reference: z.enum(["municipality", "neighbourhood"]),
});

const expectedUnitFindingsSchema: SchemaOf<ExpectedUnitFindings> = z.strictObject({
  noVotes: z.literal(true).exactOptional(),
  unexplainedDifference: z.int().exactOptional(),
  missingExplanations: z.int().exactOptional(),
  manyBlank: fractionSchema.exactOptional(),
  manyInvalid: fractionSchema.exactOptional(),
  largeDifference: z
    .union([z.strictObject({ votes: z.int() }), z.strictObject({ share: fractionSchema })])
    .exactOptional(),
  listDeviates: z.array(listDeviatesSchema).readonly().exactOptional(),
  switched: z.array(switchedSchema).readonly().exactOptional(),
  notComputable: z.array(z.string()).readonly().exactOptional(),
});

/** The answer to a vector for the control protocol. */
export type ControlProtocolVerdict = RefusedAnswer | Readonly<Record<string, ExpectedUnitFindings>>;

export const controlProtocolVerdictSchema: SchemaOf<ControlProtocolVerdict> = z.union([
  refusedAnswerSchema,
  z.record(z.string(), expectedUnitFindingsSchema).meta({
    description: "The findings by unit, units without findings left out",
  }),
]);
