import * as z from "zod";
import { articleReferenceSchema } from "../model/article-schema.js";
import { candidateIdSchema, listKeySchema, listNumberSchema } from "../model/identifiers-schema.js";
import type { SchemaOf } from "../model/schema-of.js";
import {
  type AdmissionInDoubt,
  admissionInDoubt,
} from "../what-if/admission/admission-in-doubt.js";
import {
  type InfluenceOfMistakes,
  influenceOfMistakes,
} from "../what-if/influence/influence-of-mistakes.js";
import type { UnitInDoubt } from "../what-if/influence/votes-in-doubt.js";
import { type Margins, marginsOf } from "../what-if/margins/margins.js";
import { onceDecided } from "./election-asked-about.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  type ElectionLotRequired,
  type ElectionQuestion,
  electionAskedAbout,
  electionLotSchema,
  electionQuestionSchema,
} from "./shared-schema.js";

const count = z.int().nonnegative();

const votesForASeatSchema = z.union([
  z.strictObject({
    votes: count,
    votesForALot: count.nullable(),
    seats: z.strictObject({ least: count, most: count }),
  }),
  z.strictObject({ votes: z.null(), because: z.string() }),
]);

/** How close every list was to a seat more and a seat fewer. */
export const margins: Operation<ElectionQuestion, Margins | ElectionLotRequired> = operation({
  answers: operationAnswers.margins,
  input: electionQuestionSchema,
  answer: z.discriminatedUnion("status", [
    electionLotSchema,
    z.strictObject({
      status: z.literal("completed"),
      hypothetical: z.array(z.string()),
      margins: z.array(
        z.strictObject({
          group: listNumberSchema,
          votes: count,
          seats: count,
          nextSeat: votesForASeatSchema,
          lastSeat: votesForASeatSchema,
        }),
      ),
    }),
  ]),
  run: (question) =>
    onceDecided(question, ({ election, outcome, options }) =>
      marginsOf(election, outcome, options),
    ),
});

/** An election, and the units in doubt. */
export interface InfluenceQuestion extends ElectionQuestion {
  readonly units: readonly UnitInDoubt[];
}

/** A unit in which ballots may have been counted wrongly. */
export const unitInDoubtSchema: SchemaOf<UnitInDoubt> = z.strictObject({
  unit: z.string().min(1).max(200),
  votesInDoubt: count,
  votes: z
    .array(z.strictObject({ number: z.int(), candidateVotes: z.array(count) }))
    .exactOptional(),
  district: z.int().exactOptional(),
});

const influenceQuestionSchema: z.ZodType<InfluenceQuestion> = z.strictObject({
  ...electionAskedAbout,
  units: z.array(unitInDoubtSchema),
});

const mistakesSchema = z.strictObject({
  ballots: count,
  added: count,
  removed: count,
  moved: count,
  byLot: z.boolean(),
  changes: z.array(
    z.strictObject({
      unit: z.string(),
      group: listNumberSchema,
      candidate: candidateIdSchema.nullable(),
      change: z.int(),
    }),
  ),
});

const influenceSchema = z.union([
  z.strictObject({ status: z.literal("completed"), influence: z.literal("none") }),
  z.strictObject({
    status: z.literal("completed"),
    influence: z.literal("possible"),
    fewest: mistakesSchema,
  }),
  z.strictObject({
    status: z.literal("undetermined"),
    because: z.string(),
    noneBelow: count,
    known: mistakesSchema.nullable(),
  }),
]);

/** Who may be admitted while votes are in doubt: article V 5. */
export const admission: Operation<InfluenceQuestion, AdmissionInDoubt | ElectionLotRequired> =
  operation({
    answers: operationAnswers.admission,
    input: influenceQuestionSchema,
    answer: z.discriminatedUnion("status", [
      electionLotSchema,
      z.strictObject({
        status: z.literal("completed"),
        hypothetical: z.array(z.string()),
        votesInDoubt: count,
        members: z.array(
          z.strictObject({
            candidate: candidateIdSchema,
            group: listNumberSchema,
            list: listKeySchema,
            decision: z.enum(["may-be-admitted", "waits", "undetermined"]),
            undoneBy: mistakesSchema.nullable(),
            because: z.string().nullable(),
          }),
        ),
        article: articleReferenceSchema,
      }),
    ]),
    run: ({ units, ...question }) =>
      onceDecided(question, ({ election, outcome, options }) =>
        admissionInDoubt(election, outcome, units, options),
      ),
  });

/** Whether mistakes in some units can change who gets which seats. */
export const influence: Operation<InfluenceQuestion, InfluenceOfMistakes | ElectionLotRequired> =
  operation({
    answers: operationAnswers.influence,
    input: influenceQuestionSchema,
    answer: z.discriminatedUnion("status", [
      electionLotSchema,
      z.strictObject({
        status: z.literal("completed"),
        hypothetical: z.array(z.string()),
        votesInDoubt: count,
        seats: influenceSchema,
        people: influenceSchema,
      }),
    ]),
    run: ({ units, ...question }) =>
      onceDecided(question, ({ election, outcome, options }) =>
        influenceOfMistakes(election, outcome, units, options),
      ),
  });
