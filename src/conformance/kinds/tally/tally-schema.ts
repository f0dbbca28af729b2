import * as z from "zod";
import { maximumFigure } from "../../../model/bounds.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import { unitProblemSchema } from "../../../operations/add-up.js";
import { figureNameSchema } from "../../../operations/reconciliation-schema.js";
import type { UnitProblem } from "../../../tally/add-up-body.js";
import type { TallyFigure } from "../../../tally/tally.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

const figure = z.int().min(0).max(maximumFigure);
const unitId = z.string().min(1);

interface ListOfReport {
  /** The number of the list (lijstnummer). */
  readonly number: number;
  /** The total of the list as written down. */
  readonly votes: number;
  /** Votes of candidate k at position k - 1. */
  readonly candidateVotes: readonly number[];
}

const listSchema: SchemaOf<ListOfReport> = z.strictObject({
  number: z.int(),
  votes: figure,
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

/** A report of a unit, as it stands in a vector of kind `tally`. */
export interface TallyReport {
  /** The id of the unit, such as 0668::SB1. */
  readonly unit: string;
  /** Absent: a polling station that counted itself. */
  readonly body?: (typeof reportingBodies)[number];
  /** 1 is the first count, each next one a corrigendum; absent: 1. */
  readonly session?: number;
  /** The figures of the report, by name; a figure that is absent is 0. */
  readonly figures: Readonly<Partial<Record<TallyFigure, number>>>;
  /** The lists of the ballot paper with their votes. */
  readonly lists: readonly ListOfReport[];
}

const reportSchema: SchemaOf<TallyReport> = z.strictObject({
  unit: unitId,
  body: z.enum(reportingBodies).exactOptional(),
  session: z.int().min(1).max(99).exactOptional(),
  figures: z.partialRecord(figureNameSchema, figure),
  lists: z.array(listSchema),
});

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

const addingBodySchema: SchemaOf<AddingBody> = z
  .strictObject({
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
export interface TallyInput {
  /** The lists of the ballot paper, and how many candidates stand on each. */
  readonly ballot: readonly {
    /** The number of the list (lijstnummer). */
    readonly number: number;
    /** How many candidates stand on it. */
    readonly candidates: number;
  }[];
  /** The body that adds up, with its units. */
  readonly body: AddingBody;
}

export const tallyInputSchema: SchemaOf<TallyInput> = z.strictObject({
  ballot: z.array(z.strictObject({ number: z.int(), candidates: z.int().min(0) })),
  body: addingBodySchema,
});

/** The answer to a vector of kind `tally`. */
export type TallyAnswer =
  | RefusedAnswer
  | {
      /** Nothing is added up as long as something stands in the way. */
      readonly status: "undetermined";
      /** In any order */
      readonly because: readonly {
        /** The id of the unit that stands in the way. */
        readonly unit: string;
        /** Why it does: missing, there twice, unknown, of another election … */
        readonly problem: UnitProblem["problem"];
      }[];
    }
  | {
      /** The whole total is here. */
      readonly status: "completed";
      /** Every figure; eligible voters only where all units know them. */
      readonly figures: Readonly<Partial<Record<TallyFigure, number>>>;
      /** The lists of the ballot paper with their votes. */
      readonly lists: readonly ListOfReport[];
      /** The stations and postal committees in which admitted voters and votes cast differ. */
      readonly differences: readonly {
        /** The id of the unit. */
        readonly unit: string;
        /** How many votes more than voters. */
        readonly more: number;
        /** How many votes fewer than voters. */
        readonly fewer: number;
      }[];
    };

export const tallyAnswerSchema: SchemaOf<TallyAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    status: z.literal("undetermined"),
    because: z
      .array(z.strictObject({ unit: unitId, problem: unitProblemSchema }))
      .meta({ description: "In any order" }),
  }),
  z.strictObject({
    status: z.literal("completed"),
    figures: z.partialRecord(figureNameSchema, z.int().nonnegative()),
    lists: z.array(listSchema),
    differences: z
      .array(z.strictObject({ unit: unitId, more: figure, fewer: figure }))
      .meta({ description: "In any order" }),
  }),
]);
