import * as z from "zod";
import { refusedAnswerSchema } from "../shapes-schema.js";

const answerSchema = z.enum(["yes", "no", "both", "none"]);
const reportAnswerSchema = z.enum(["yes", "no", "none"]);
const boxSchema = z.enum(["equal", "more", "fewer"]);
const reasonSchema = z.enum(["unexplained", "other"]);

/** A number field of a vector: whatever stands there; the model decides whether it is a figure. */
const fieldSchema = z.unknown().optional();

const countVectorFormSchema = z.object({
  /** A: valid poll cards (stempassen). */
  A: fieldSchema,
  /** B: valid proxy certificates (volmachtbewijzen). */
  B: fieldSchema,
  /** C: valid voter cards (kiezerspassen). */
  C: fieldSchema,
  /** D: admitted voters (toegelaten kiezers). */
  D: fieldSchema,
  /** E: votes on candidates. */
  E: fieldSchema,
  /** F: blank votes (blanco). */
  F: fieldSchema,
  /** G: invalid votes (ongeldig). */
  G: fieldSchema,
  /** H: votes cast (uitgebrachte stemmen). */
  H: fieldSchema,
  /** I: more ballots counted than voters admitted. */
  I: fieldSchema,
  /** J: fewer ballots counted than voters admitted. */
  J: fieldSchema,
  /** Z: eligible voters (kiesgerechtigden). */
  Z: fieldSchema,
  /** E.1 and further: votes per list, from the summary. */
  perList: z.array(
    z.object({
      /** The number of the list (lijstnummer). */
      number: fieldSchema,
      /** Its votes in the summary, E.1 and further. */
      total: fieldSchema,
    }),
  ),
  /** The pages of the lists, with the votes of their candidates. */
  candidates: z.array(
    z.object({
      /** The number of the list (lijstnummer). */
      number: fieldSchema,
      /** Votes on each candidate, in list order. */
      votes: fieldSchema,
      /** The total written on the page of the list. */
      total: fieldSchema,
    }),
  ),
  /** What is ticked: as many votes as voters, more, or fewer. */
  boxes: z.array(boxSchema).optional(),
  /** Is the difference fully explained? */
  explained: answerSchema.optional(),
  /** Questions on extra investigation (Na 31-2, appendix 1). */
  extraInvestigation: z
    .object({
      /** Was there an extra investigation for another reason than an unexplained difference? */
      otherReason: answerSchema,
      /** Were ballots recounted because of it? */
      recounted: answerSchema,
    })
    .optional(),
  /** Questions on differences with the count of the station. */
  stationDifferences: z
    .object({
      /** Is the difference between voters and votes in the count of the station explained? */
      explained: answerSchema,
      /** Are there differences per list with the count of the station? */
      perList: answerSchema,
    })
    .optional(),
  /** Questions on the report itself. */
  report: z
    .object({
      /** Is there a corrigendum to the report? */
      corrigendum: reportAnswerSchema,
      /** Does the report have the insert sheet on checks and corrections? */
      checksPage: reportAnswerSchema,
    })
    .optional(),
  /** The checks of the municipal committee. */
  checks: z
    .object({
      /** Why the municipal committee checked the station: what is ticked. */
      reasons: z.array(reasonSchema),
      /** Did the check lead to corrected results? */
      corrected: answerSchema,
      /** Was it done at the request of the central electoral committee? */
      csbRequest: answerSchema,
    })
    .optional(),
});

/** The form of a vector for counts. */
export type CountVectorForm = z.output<typeof countVectorFormSchema>;

/** A vector for counts without its answers: format in the conformance documentation. */
export const countVectorSchema = z.object({
  /** Which form was filled in: mode of counting and session. */
  form: z.enum(["CSO first", "CSO next", "DSO first", "DSO next", "CSB"]),
  /** Whether the election is local, without voter cards. */
  local: z.boolean(),
  /** The lists of the ballot paper. */
  lists: z.array(
    z.object({
      /** The number of the list (lijstnummer). */
      number: z.int(),
      /** How many candidates stand on it. */
      candidates: z.int(),
    }),
  ),
  /** The form as it was filled in. */
  count: countVectorFormSchema,
  /** The first entry; `count` is then the second. */
  first: countVectorFormSchema.optional(),
  /** Fields that a coordinator emptied. */
  emptied: z.array(z.string()).optional(),
  /** Reading of W.203; default `or`. */
  largeDifference: z.enum(["or", "and"]).optional(),
});

/** A vector for counts without its answers. */
export type CountVector = z.output<typeof countVectorSchema>;

const expectedFindingSchema = z.strictObject({
  /** The code of the check, such as F.202. */
  code: z.string(),
  /** A set of fields: letters, `E.<list>`, `list.<n>.candidate.<k>`, blocks by name. */
  fields: z.array(z.string()).readonly(),
  /** The number of the list, where the finding is about one. */
  list: z.int().exactOptional(),
  /** W.203: would the reading `and` raise it too? */
  and: z.boolean().exactOptional(),
});

/** A finding as vectors for counts write it. */
export type ExpectedFinding = Readonly<z.output<typeof expectedFindingSchema>>;

/** The answer to a vector for counts. */
export const countVerdictSchema = z.union([
  refusedAnswerSchema,
  z.array(expectedFindingSchema).readonly().meta({ description: "In any order" }),
]);

/** What a count is expected to give: its findings, or that it is refused. */
export type CountVerdict = z.output<typeof countVerdictSchema>;
