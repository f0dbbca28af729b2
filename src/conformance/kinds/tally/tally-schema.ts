import * as z from "zod";
import { maximumFigure } from "../../../model/bounds.js";
import { unitProblemSchema } from "../../../operations/add-up.js";
import { figureNameSchema } from "../../../operations/reconciliation-schema.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

const figure = z.int().min(0).max(maximumFigure);
const unitId = z.string().min(1);

/** The figures of a report; a figure that is absent is 0. */
const figuresSchema = z.partialRecord(figureNameSchema, figure);

const listSchema = z.strictObject({
  /** The number of the list (lijstnummer). */
  number: z.int(),
  /** The total of the list as written down. */
  votes: figure,
  /** Votes of candidate k at position k - 1. */
  candidateVotes: z.array(figure),
});

/** The bodies whose reports are added up. */
const reportingBodies = [
  "polling-station",
  "centrally-counted-polling-station",
  "postal-committee",
  "municipality",
  "district",
  "national-postal-committee",
] as const;

const reportSchema = z.strictObject({
  /** The id of the unit, such as 0668::SB1. */
  unit: unitId,
  /** Absent: a polling station that counted itself. */
  body: z.enum(reportingBodies).exactOptional(),
  /** 1 is the first count, each next one a corrigendum; absent: 1. */
  session: z.int().min(1).max(99).exactOptional(),
  /** The figures of the report, by name; a figure that is absent is 0. */
  figures: figuresSchema,
  /** The lists of the ballot paper with their votes. */
  lists: z.array(listSchema),
});

/** A report of a unit, as it stands in a vector of kind `tally`. */
export type TallyReport = z.output<typeof reportSchema>;

/** A body that adds up its units, as it stands in a vector of kind `tally`. */
export interface AddingBody {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Which level adds up: municipality, district, postal committee or central committee. */
  readonly level: "municipality" | "district" | "national-postal-committee" | "central-committee";
  /** The units that must be there; absent: those that are. */
  readonly expected?: readonly string[];
  /** Z, where the body takes it from the register; absent: the sum of the units. */
  readonly eligibleVoters?: number;
  /**
   * The units, in one or more parts that were added up apart. A unit is a report, of which a later
   * session replaces an earlier one, or a body that adds up its own units.
   */
  readonly parts: readonly (readonly (TallyReport | AddingBody)[])[];
}

const addingBodySchema: z.ZodType<AddingBody> = z
  .strictObject({
    /** The id of the unit, such as 0668::SB1. */
    unit: unitId,
    level: z.enum(["municipality", "district", "national-postal-committee", "central-committee"]),
    expected: z.array(unitId).exactOptional(),
    eligibleVoters: figure.exactOptional(),
    parts: z
      .array(z.array(z.union([reportSchema, z.lazy(() => addingBodySchema)])))
      .meta({ description: "The units, in parts that were added up apart" }),
  })
  .meta({ id: "adding-body" });

/** The input of a vector of kind `tally`: a body, and what it must add up. */
export const tallyInputSchema = z.strictObject({
  /** The lists of the ballot paper, and how many candidates stand on each. */
  ballot: z.array(
    z.strictObject({
      /** The number of the list (lijstnummer). */
      number: z.int(),
      /** How many candidates stand on it. */
      candidates: z.int().min(0),
    }),
  ),
  /** The body that adds up, with its units. */
  body: addingBodySchema,
});

/** The answer to a vector of kind `tally`. */
export const tallyAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** Nothing is added up as long as something stands in the way. */
    status: z.literal("undetermined"),
    because: z
      .array(
        z.strictObject({
          /** The id of the unit that stands in the way. */
          unit: unitId,
          /** Why it does: missing, there twice, unknown, of another election … */
          problem: unitProblemSchema,
        }),
      )
      .meta({ description: "In any order" }),
  }),
  z.strictObject({
    /** The whole total is here. */
    status: z.literal("completed"),
    /** Every figure; eligible voters only where all units know them. */
    figures: z.partialRecord(figureNameSchema, z.int().nonnegative()),
    /** The lists of the ballot paper with their votes. */
    lists: z.array(listSchema),
    /** The stations and postal committees in which admitted voters and votes cast differ. */
    differences: z
      .array(
        z.strictObject({
          /** The id of the unit. */
          unit: unitId,
          /** How many votes more than voters. */
          more: figure,
          /** How many votes fewer than voters. */
          fewer: figure,
        }),
      )
      .meta({ description: "In any order" }),
  }),
]);

/** The answer to a vector of kind `tally`: a total, or what stands in its way. */
export type TallyAnswer = z.output<typeof tallyAnswerSchema>;

/** A question about adding up, as a vector of kind `tally` asks it. */
export type TallyInput = z.output<typeof tallyInputSchema>;
