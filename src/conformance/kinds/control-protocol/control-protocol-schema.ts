import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

const fieldSchema = z.unknown().optional();

const unitSchema = z.object({
  id: z.string(),
  lists: z.array(z.object({ number: z.int(), votes: z.array(z.int()) })),
  blank: fieldSchema,
  invalid: fieldSchema,
  admitted: fieldSchema,
  /** Dutch reason of a difference -> ballots; absent is 0. */
  reasons: z.record(z.string(), fieldSchema),
});

/** A vector for the control protocol without its answers. */
export const controlProtocolVectorSchema = z.object({
  input: z.object({
    units: z.array(unitSchema),
    neighbourhoods: z.array(z.array(z.string())).optional(),
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
  candidate: z.int(),
  received: z.int(),
  expected: fractionSchema,
});

/** A candidate of a switched pair as vectors write it. */
export type ExpectedCandidate = Readonly<z.output<typeof expectedCandidateSchema>>;

const expectedUnitFindingsSchema = z.strictObject({
  noVotes: z.literal(true).exactOptional(),
  unexplainedDifference: z.int().exactOptional(),
  missingExplanations: z.int().exactOptional(),
  manyBlank: fractionSchema.exactOptional(),
  manyInvalid: fractionSchema.exactOptional(),
  largeDifference: z
    .union([z.strictObject({ votes: z.int() }), z.strictObject({ share: fractionSchema })])
    .exactOptional(),
  /** Exact percentage points, this unit minus the rest. */
  listDeviates: z
    .array(z.strictObject({ list: z.int(), points: fractionSchema }))
    .readonly()
    .exactOptional(),
  switched: z
    .array(
      z.strictObject({
        list: z.int(),
        more: expectedCandidateSchema,
        fewer: expectedCandidateSchema,
        reference: z.enum(["municipality", "neighbourhood"]),
      }),
    )
    .readonly()
    .exactOptional(),
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
