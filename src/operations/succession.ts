import * as z from "zod";
import { determineSuccession } from "../after/succession/determine-succession.js";
import {
  memberSchema,
  type Succession,
  successionSchema,
} from "../after/succession/succession-input.js";
import type {
  SuccessionCompleted,
  SuccessionLotRequired,
} from "../after/succession/succession-outcome.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { candidateIdSchema, listKeySchema } from "../model/identifiers-schema.js";
import { answeredLotSchema, lotQuestionSchema, scopeSchema } from "../model/outcome/lot-schema.js";
import { stepSchema } from "../model/outcome/step-schema.js";
import { inPart, onceDecided } from "./election-asked-about.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  type ElectionLotRequired,
  type ElectionQuestion,
  electionAskedAbout,
  electionLotSchema,
} from "./shared-schema.js";

const count = z.int().nonnegative();

/** What happened after the election that is asked about. */
export const vacanciesSchema: typeof successionSchema = successionSchema;

/** An election, and what happened after it. */
export interface SuccessionQuestion extends ElectionQuestion {
  readonly succession: Succession;
}

const ofVacancy = { article: articleReferenceSchema, vacancy: candidateIdSchema };
const onList = { ...ofVacancy, list: listKeySchema };

/** A step in filling vacancies. */
export const successionStepSchema: z.ZodType = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("list-of-the-seat"), ...onList }),
  z.strictObject({
    kind: z.literal("preference-goes-first"),
    ...ofVacancy,
    threshold: fractionSchema,
    candidates: z.array(z.strictObject({ candidate: candidateIdSchema, votes: count })),
    chosen: candidateIdSchema,
    lot: count.nullable(),
  }),
  z.strictObject({
    kind: z.literal("passed-over"),
    ...onList,
    candidate: candidateIdSchema,
    reason: z.string(),
    letter: z.string(),
  }),
  z.strictObject({ kind: z.literal("list-exhausted"), ...onList }),
  z.strictObject({
    kind: z.literal("place-passes"),
    ...ofVacancy,
    scope: scopeSchema,
    to: z.string(),
    division: stepSchema,
  }),
  z.strictObject({
    kind: z.literal("appointed-on-one-list"),
    article: articleReferenceSchema,
    candidate: candidateIdSchema,
    keeps: listKeySchema,
    yields: z.array(candidateIdSchema),
  }),
  z.strictObject({ kind: z.literal("replacement-ends"), ...ofVacancy, member: candidateIdSchema }),
  z.strictObject({ kind: z.literal("appointed"), ...onList, successor: candidateIdSchema }),
  z.strictObject({
    kind: z.literal("lot-decides-nothing"),
    article: articleReferenceSchema,
    question: lotQuestionSchema,
  }),
  z.strictObject({ kind: z.literal("no-successor"), ...ofVacancy }),
]);

const decisionSchema = z.discriminatedUnion("decision", [
  z.strictObject({
    decision: z.literal("successor"),
    ...onList,
    successor: candidateIdSchema,
    temporary: z.boolean(),
  }),
  z.strictObject({ decision: z.literal("stays-empty"), ...ofVacancy }),
]);

const fieldsOfSuccession = [
  "day",
  "members",
  "appointedMembers",
  "vacancies",
  "unavailable",
  "lots",
];

const soFar = {
  hypothetical: z.array(z.string()),
  steps: z.array(successionStepSchema),
  lots: z.array(answeredLotSchema),
};

/** Who fills the vacancies after an election: chapter W. */
export const succession: Operation<
  SuccessionQuestion,
  SuccessionCompleted | SuccessionLotRequired | ElectionLotRequired
> = operation({
  answers: operationAnswers.succession,
  input: z.strictObject({ ...electionAskedAbout, succession: vacanciesSchema }),
  answer: z.union([
    electionLotSchema,
    z.strictObject({
      status: z.literal("completed"),
      ...soFar,
      decisions: z.array(decisionSchema),
      members: z.array(memberSchema),
    }),
    z.strictObject({ status: z.literal("lot-required"), ...soFar, question: lotQuestionSchema }),
  ]),
  run: ({ succession: asked, ...question }) =>
    onceDecided(question, ({ election, outcome, options }) =>
      inPart(
        determineSuccession(election, outcome, asked, options),
        "succession",
        fieldsOfSuccession,
      ),
    ),
});
