import * as z from "zod";

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

/** An exact fraction as vectors write it: numerator and denominator, in lowest terms where derived. */
export type VectorFraction = readonly [number, number];

/** A candidate of a switched pair as vectors write it. */
export interface ExpectedCandidate {
  readonly candidate: number;
  readonly received: number;
  readonly expected: VectorFraction;
}

/** What the control protocol is expected to find in one unit. */
export interface ExpectedUnitFindings {
  readonly noVotes?: true;
  readonly unexplainedDifference?: number;
  readonly missingExplanations?: number;
  readonly manyBlank?: VectorFraction;
  readonly manyInvalid?: VectorFraction;
  readonly largeDifference?: { readonly votes: number } | { readonly share: VectorFraction };
  /** Exact percentage points, this unit minus the rest. */
  readonly listDeviates?: readonly { readonly list: number; readonly points: VectorFraction }[];
  readonly switched?: readonly {
    readonly list: number;
    readonly more: ExpectedCandidate;
    readonly fewer: ExpectedCandidate;
    readonly reference: "municipality" | "neighbourhood";
  }[];
  readonly notComputable?: readonly string[];
}

/** The findings by unit, units without findings left out; or that the input is refused. */
export type ControlProtocolVerdict =
  | Readonly<Record<string, ExpectedUnitFindings>>
  | { readonly refused: true };
