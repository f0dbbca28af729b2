import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { fractionSchema } from "../fraction-schema.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  listKeySchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import { scopeSchema } from "./lot.js";

const seats = z.int().nonnegative();
const votes = z.int().nonnegative();
const contestant = z.string();
/** Seats of every contestant of the scope, in the order of its `full-seats` step. */
const standing = { before: z.array(seats), after: z.array(seats) };
/** Which of the drawn lots decided this step, counted from 0; null: none. */
const lot = z.int().nonnegative().nullable();

export const comparisonSchema = z.strictObject({
  contestant,
  /** Votes over seats plus one (average), or the remainder in votes over the divisor. */
  value: fractionSchema,
  /** Why the contestant does not take part; null: it does. */
  excluded: z
    .enum(["no-votes", "below-threshold", "above-threshold", "had-its-seat", "full"])
    .nullable(),
});

const quotaStep = z.strictObject({
  kind: z.literal("quota"),
  article: articleReferenceSchema,
  votes,
  seats,
  quota: fractionSchema,
});

const combinationStep = z.strictObject({
  kind: z.literal("combination"),
  article: articleReferenceSchema,
  combination: combinationIdSchema,
  /** Lists that reach a seat by themselves and stay in. */
  remaining: z.array(listNumberSchema),
  dropped: z.array(listNumberSchema),
  valid: z.boolean(),
});

const fictitiousStep = z.strictObject({
  kind: z.literal("fictitious-apportionment"),
  article: articleReferenceSchema,
  seats: z.array(z.strictObject({ group: listNumberSchema, seats })),
});

const fullSeatsStep = z.strictObject({
  kind: z.literal("full-seats"),
  article: articleReferenceSchema,
  scope: scopeSchema,
  /** Quota of the scope: kiesdeler, combination quota or group quota. */
  quota: fractionSchema,
  contestants: z.array(z.strictObject({ contestant, votes, seats })),
  /** Seats left to divide as residual seats. */
  residualSeats: seats,
});

const residualSeatStep = z.strictObject({
  kind: z.literal("residual-seat"),
  article: articleReferenceSchema,
  scope: scopeSchema,
  method: z.enum(["largest-remainder", "highest-average"]),
  /** The phase of the procedure, counted from 1. */
  phase: z.int().positive(),
  /** Whether a contestant gets at most one seat in this phase. */
  oncePerContestant: z.boolean(),
  compared: z.array(comparisonSchema),
  awarded: contestant,
  value: fractionSchema,
  lot,
  ...standing,
});

const absoluteMajorityStep = z.strictObject({
  kind: z.literal("absolute-majority"),
  article: articleReferenceSchema,
  scope: scopeSchema,
  majority: contestant,
  votes,
  /** The votes of which `votes` are more than half. */
  of: votes,
  loses: contestant,
  lot,
  ...standing,
});

const listExhaustionStep = z.strictObject({
  kind: z.literal("list-exhaustion"),
  article: articleReferenceSchema,
  scope: scopeSchema,
  contestant,
  candidates: z.int().nonnegative(),
  returned: z.int().positive(),
  ...standing,
});

const unassignedStep = z.strictObject({
  kind: z.literal("seats-unassigned"),
  article: articleReferenceSchema,
  scope: scopeSchema,
  seats: z.int().positive(),
});

const preferenceThresholdStep = z.strictObject({
  kind: z.literal("preference-threshold"),
  article: articleReferenceSchema,
  share: fractionSchema,
  threshold: fractionSchema,
  /** Whether a candidate must exceed the threshold or may just reach it. */
  test: z.enum(["exceed", "reach"]),
});

const preferenceSeatStep = z.strictObject({
  kind: z.literal("preference-seat"),
  article: articleReferenceSchema,
  group: listNumberSchema,
  list: listKeySchema,
  candidate: candidateIdSchema,
  votes,
  lot,
});

const seatWithheldStep = z.strictObject({
  kind: z.literal("seat-withheld"),
  article: articleReferenceSchema,
  group: listNumberSchema,
  /** The list whose seat lapses. */
  from: listKeySchema,
  to: listKeySchema,
  candidate: candidateIdSchema,
  lot,
});

const listOrderSeatStep = z.strictObject({
  kind: z.literal("list-order-seat"),
  article: articleReferenceSchema,
  group: listNumberSchema,
  list: listKeySchema,
  candidate: candidateIdSchema,
  /** Lists that proposed the same candidate and keep their seat open (P 18). */
  yielding: z.array(listKeySchema),
});

const seatPassedStep = z.strictObject({
  kind: z.literal("seat-passed"),
  article: articleReferenceSchema,
  group: listNumberSchema,
  from: listKeySchema,
  /** Null: no list of the group has a candidate left; the seat stays empty. */
  to: listKeySchema.nullable(),
  lot,
});

const severalGroupsStep = z.strictObject({
  kind: z.literal("elected-in-several-groups"),
  article: articleReferenceSchema,
  candidate: candidateIdSchema,
  keeps: listNumberSchema,
  yields: listNumberSchema,
  list: listKeySchema,
  /** Who takes the seat that is given up; null: nobody is left. */
  successor: candidateIdSchema.nullable(),
});

const rankingStep = z.strictObject({
  kind: z.literal("ranking"),
  article: articleReferenceSchema,
  list: listKeySchema,
  order: z.array(candidateIdSchema),
});

export const stepSchema = z.discriminatedUnion("kind", [
  quotaStep,
  combinationStep,
  fictitiousStep,
  fullSeatsStep,
  residualSeatStep,
  absoluteMajorityStep,
  listExhaustionStep,
  unassignedStep,
  preferenceThresholdStep,
  preferenceSeatStep,
  seatWithheldStep,
  listOrderSeatStep,
  seatPassedStep,
  severalGroupsStep,
  rankingStep,
]);

/**
 * One step of the determination of a result: the article that orders it, what it decided, the
 * fractions it compared and the standing before and after.
 */
export type Step = DeepReadonly<z.output<typeof stepSchema>>;

/** The kinds of {@link Step}. */
export type StepKind = Step["kind"];

/** The step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;

/** One contestant in a comparison of averages or remainders. */
export type Comparison = DeepReadonly<z.output<typeof comparisonSchema>>;
