import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

const answers = ["yes", "no", "both", "none"] as const;
const reportAnswers = ["yes", "no", "none"] as const;
const boxes = ["equal", "more", "fewer"] as const;
const reasons = ["unexplained", "other"] as const;
const forms = ["CSO first", "CSO next", "DSO first", "DSO next", "CSB"] as const;

type Answered = (typeof answers)[number];
type ReportAnswered = (typeof reportAnswers)[number];

/** The form of a vector for counts. A number field is whatever stands there: the model decides whether it is a figure. */
export interface CountVectorForm {
  /** A: valid poll cards (stempassen). */
  readonly A?: unknown;
  /** B: valid proxy certificates (volmachtbewijzen). */
  readonly B?: unknown;
  /** C: valid voter cards (kiezerspassen). */
  readonly C?: unknown;
  /** D: admitted voters (toegelaten kiezers). */
  readonly D?: unknown;
  /** E: votes on candidates. */
  readonly E?: unknown;
  /** F: blank votes (blanco). */
  readonly F?: unknown;
  /** G: invalid votes (ongeldig). */
  readonly G?: unknown;
  /** H: votes cast (uitgebrachte stemmen). */
  readonly H?: unknown;
  /** I: more ballots counted than voters admitted. */
  readonly I?: unknown;
  /** J: fewer ballots counted than voters admitted. */
  readonly J?: unknown;
  /** Z: eligible voters (kiesgerechtigden). */
  readonly Z?: unknown;
  /** E.1 and further: votes per list, from the summary. */
  readonly perList: readonly {
    /** The number of the list (lijstnummer). */
    readonly number?: unknown;
    /** Its votes in the summary, E.1 and further. */
    readonly total?: unknown;
  }[];
  /** The pages of the lists, with the votes of their candidates. */
  readonly candidates: readonly {
    /** The number of the list (lijstnummer). */
    readonly number?: unknown;
    /** Votes on each candidate, in list order. */
    readonly votes?: unknown;
    /** The total written on the page of the list. */
    readonly total?: unknown;
  }[];
  /** What is ticked: as many votes as voters, more, or fewer. */
  readonly boxes?: readonly (typeof boxes)[number][] | undefined;
  /** Is the difference fully explained? */
  readonly explained?: Answered | undefined;
  /** Questions on extra investigation (Na 31-2, appendix 1). */
  readonly extraInvestigation?:
    | {
        /** Was there an extra investigation for another reason than an unexplained difference? */
        readonly otherReason: Answered;
        /** Were ballots recounted because of it? */
        readonly recounted: Answered;
      }
    | undefined;
  /** Questions on differences with the count of the station. */
  readonly stationDifferences?:
    | {
        /** Is the difference between voters and votes in the count of the station explained? */
        readonly explained: Answered;
        /** Are there differences per list with the count of the station? */
        readonly perList: Answered;
      }
    | undefined;
  /** Questions on the report itself. */
  readonly report?:
    | {
        /** Is there a corrigendum to the report? */
        readonly corrigendum: ReportAnswered;
        /** Does the report have the insert sheet on checks and corrections? */
        readonly checksPage: ReportAnswered;
      }
    | undefined;
  /** The checks of the municipal committee. */
  readonly checks?:
    | {
        /** Why the municipal committee checked the station: what is ticked. */
        readonly reasons: readonly (typeof reasons)[number][];
        /** Did the check lead to corrected results? */
        readonly corrected: Answered;
        /** Was it done at the request of the central electoral committee? */
        readonly csbRequest: Answered;
      }
    | undefined;
}

const fieldSchema = z.unknown().optional();
const answerSchema = z.enum(answers);
const reportAnswerSchema = z.enum(reportAnswers);

const countVectorFormSchema: SchemaOf<CountVectorForm> = z.object({
  A: fieldSchema,
  B: fieldSchema,
  C: fieldSchema,
  D: fieldSchema,
  E: fieldSchema,
  F: fieldSchema,
  G: fieldSchema,
  H: fieldSchema,
  I: fieldSchema,
  J: fieldSchema,
  Z: fieldSchema,
  perList: z.array(z.object({ number: fieldSchema, total: fieldSchema })),
  candidates: z.array(z.object({ number: fieldSchema, votes: fieldSchema, total: fieldSchema })),
  boxes: z.array(z.enum(boxes)).optional(),
  explained: answerSchema.optional(),
  extraInvestigation: z.object({ otherReason: answerSchema, recounted: answerSchema }).optional(),
  stationDifferences: z.object({ explained: answerSchema, perList: answerSchema }).optional(),
  report: z.object({ corrigendum: reportAnswerSchema, checksPage: reportAnswerSchema }).optional(),
  checks: z
    .object({
      reasons: z.array(z.enum(reasons)),
      corrected: answerSchema,
      csbRequest: answerSchema,
    })
    .optional(),
});

/** A vector for counts without its answers: format in the conformance documentation. */
export interface CountVector {
  /** Which form was filled in: mode of counting and session. */
  readonly form: (typeof forms)[number];
  /** Whether the election is local, without voter cards. */
  readonly local: boolean;
  /** The lists of the ballot paper. */
  readonly lists: readonly {
    /** The number of the list (lijstnummer). */
    readonly number: number;
    /** How many candidates stand on it. */
    readonly candidates: number;
  }[];
  /** The form as it was filled in. */
  readonly count: CountVectorForm;
  /** The first entry; `count` is then the second. */
  readonly first?: CountVectorForm | undefined;
  /** Fields that a coordinator emptied. */
  readonly emptied?: readonly string[] | undefined;
  /** Reading of W.203; default `or`. */
  readonly largeDifference?: "or" | "and" | undefined;
}

export const countVectorSchema: SchemaOf<CountVector> = z.object({
  form: z.enum(forms),
  local: z.boolean(),
  lists: z.array(z.object({ number: z.int(), candidates: z.int() })),
  count: countVectorFormSchema,
  first: countVectorFormSchema.optional(),
  emptied: z.array(z.string()).optional(),
  largeDifference: z.enum(["or", "and"]).optional(),
});

/** A finding as vectors for counts write it. */
export interface ExpectedFinding {
  /** The code of the check, such as F.202. */
  readonly code: string;
  /** A set of fields: letters, `E.<list>`, `list.<n>.candidate.<k>`, blocks by name. */
  readonly fields: readonly string[];
  /** The number of the list, where the finding is about one. */
  readonly list?: number;
  /** W.203: would the reading `and` raise it too? */
  readonly and?: boolean;
}

const expectedFindingSchema: SchemaOf<ExpectedFinding> = z.strictObject({
  code: z.string(),
  fields: z.array(z.string()).readonly(),
  list: z.int().exactOptional(),
  and: z.boolean().exactOptional(),
});

/** The answer to a vector for counts. */
export type CountVerdict = RefusedAnswer | readonly ExpectedFinding[];

export const countVerdictSchema: SchemaOf<CountVerdict> = z.union([
  refusedAnswerSchema,
  z.array(expectedFindingSchema).readonly().meta({ description: "In any order" }),
]);
