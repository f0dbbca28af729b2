import * as z from "zod";
import { memberSchema, successionSchema } from "../after/succession/succession-input.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { candidateIdSchema, listKeySchema, listNumberSchema } from "../model/identifiers-schema.js";
import { answeredLotSchema, lotQuestionSchema, scopeSchema } from "../model/outcome/lot-schema.js";
import { stepSchema } from "../model/outcome/step-schema.js";
import { electionLotSchema, electionQuestionSchema, provenanceSchema } from "./shared-schema.js";

const count = z.int().nonnegative();

export const successionInputSchema = electionQuestionSchema.extend({
  succession: successionSchema,
});

const ofVacancy = { article: articleReferenceSchema, vacancy: candidateIdSchema };
const onList = { ...ofVacancy, list: listKeySchema };

const successionStepSchema = z.discriminatedUnion("kind", [
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

const soFar = {
  hypothetical: z.array(z.string()),
  steps: z.array(successionStepSchema),
  lots: z.array(answeredLotSchema),
};

export const successionAnswerSchema = z.union([
  electionLotSchema,
  z.strictObject({
    status: z.literal("completed"),
    ...soFar,
    decisions: z.array(decisionSchema),
    members: z.array(memberSchema),
  }),
  z.strictObject({ status: z.literal("lot-required"), ...soFar, question: lotQuestionSchema }),
]);

/** Why leave is not granted. */
export const leaveReasonSchema = z.enum([
  "too-many-leaves",
  "too-early",
  "too-late",
  "no-certified-date",
  "illness-too-short",
  "end-of-term",
]);

export const leaveAnswerSchema = z.discriminatedUnion("decision", [
  z.strictObject({
    status: z.literal("completed"),
    decision: z.literal("granted"),
    from: daySchema,
    revivesOn: daySchema,
    leavesLeft: count,
    provenance: provenanceSchema,
  }),
  z.strictObject({
    status: z.literal("completed"),
    decision: z.literal("not-granted"),
    reason: leaveReasonSchema,
    provenance: provenanceSchema,
  }),
]);

export const depositsInputSchema = electionQuestionSchema.extend({
  /** Lists that paid no deposit because the party won a seat last time. */
  exempt: z.array(z.int()).exactOptional(),
  /** Lists from the Caribbean Netherlands, which pay in dollars. */
  islandLists: z.array(z.int()).exactOptional(),
});

export const depositsAnswerSchema = z.union([
  electionLotSchema,
  z.strictObject({ status: z.literal("completed"), asked: z.literal(false) }),
  z.strictObject({
    status: z.literal("completed"),
    asked: z.literal(true),
    hypothetical: z.array(z.string()),
    threshold: fractionSchema,
    keptWithSeat: z.boolean(),
    decisions: z.array(
      z.strictObject({
        group: listNumberSchema,
        votes: count,
        seats: count,
        decision: z.enum(["returned", "forfeited", "not-paid"]),
        deposit: z.strictObject({ amount: z.int(), currency: z.enum(["EUR", "USD"]) }).nullable(),
      }),
    ),
    provenance: provenanceSchema,
  }),
]);
