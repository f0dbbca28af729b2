import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import { fractionSchema } from "../fraction-schema.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  listKeySchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import type { KindSchemaOf, SchemaOf } from "../schema-of.js";
import { scopeSchema } from "./lot-schema.js";
import { overlayParts as overlay } from "./overlay-schema.js";
import type { Comparison, Step, TakingPart } from "./step.js";

const seats = z.int().nonnegative();
const votes = z.int().nonnegative();
const contestant = z.string();
/** Seats of every contestant of the scope, in the order of its `full-seats` step. */
const standing = { before: z.array(seats), after: z.array(seats) };
/** Which of the drawn lots decided this step, counted from 0; null: none. */
const lot = z.int().nonnegative().nullable();

export const comparisonSchema: SchemaOf<Comparison> = z.strictObject({
  contestant,
  value: fractionSchema,
  excluded: z
    .enum(["no-votes", "below-threshold", "above-threshold", "had-its-seat", "full"])
    .nullable(),
});

export const takingPartSchema: SchemaOf<TakingPart> = z.strictObject({
  share: fractionSchema,
  figure: fractionSchema,
  measure: z.enum(["votes", "average-with-seat"]),
  side: z.enum(["at-least", "below"]),
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
  quota: fractionSchema,
  contestants: z.array(z.strictObject({ contestant, votes, seats })),
  residualSeats: seats,
});

const residualSeatStep = z.strictObject({
  kind: z.literal("residual-seat"),
  article: articleReferenceSchema,
  scope: scopeSchema,
  method: z.enum(["largest-remainder", "highest-average"]),
  phase: z.int().positive(),
  oncePerContestant: z.boolean(),
  takesPart: takingPartSchema.nullable(),
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

const candidatesDeceasedStep = z.strictObject({
  kind: z.literal("candidates-deceased"),
  article: articleReferenceSchema,
  candidates: z.array(
    z.strictObject({ candidate: candidateIdSchema, group: listNumberSchema, votes }),
  ),
  countInListLength: z.boolean(),
});

const threshold = {
  share: fractionSchema,
  threshold: fractionSchema,
  test: z.enum(["exceed", "reach"]),
};

const preferenceThresholdStep = z.strictObject({
  kind: z.literal("preference-threshold"),
  article: articleReferenceSchema,
  ...threshold,
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
  yielding: z.array(listKeySchema),
});

const seatPassedStep = z.strictObject({
  kind: z.literal("seat-passed"),
  article: articleReferenceSchema,
  group: listNumberSchema,
  from: listKeySchema,
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
  successor: candidateIdSchema.nullable(),
});

const rankingStep = z.strictObject({
  kind: z.literal("ranking"),
  article: articleReferenceSchema,
  list: listKeySchema,
  order: z.array(candidateIdSchema),
  ownThreshold: z.strictObject(threshold).exactOptional(),
});

const ruleChange = z.discriminatedUnion("rule", [
  z.strictObject({
    rule: z.literal("residualThreshold"),
    to: overlay.residualThreshold.unwrap(),
  }),
  z.strictObject({ rule: z.literal("residualMethod"), to: overlay.residualMethod.unwrap() }),
  z.strictObject({
    rule: z.literal("preferenceThreshold"),
    to: overlay.preferenceThreshold.unwrap(),
  }),
  z.strictObject({ rule: z.literal("absoluteMajority"), to: overlay.absoluteMajority.unwrap() }),
  z.strictObject({ rule: z.literal("seats"), to: overlay.seats.unwrap() }),
  z.strictObject({ rule: z.literal("listVotes"), to: overlay.listVotes.unwrap() }),
  z.strictObject({ rule: z.literal("listSeats"), to: overlay.listSeats.unwrap() }),
  z.strictObject({ rule: z.literal("mergedLists"), to: overlay.mergedLists.unwrap() }),
]);

const ruleChangedStep = z.strictObject({
  kind: z.literal("rule-changed"),
  article: articleReferenceSchema,
  change: ruleChange,
});

const listSeatsStep = z.strictObject({
  kind: z.literal("list-seats"),
  article: articleReferenceSchema,
  list: listKeySchema,
  seats,
  share: fractionSchema,
  first: seats,
});

export const stepSchema: KindSchemaOf<Step> = z.discriminatedUnion("kind", [
  ruleChangedStep,
  listSeatsStep,
  quotaStep,
  combinationStep,
  fictitiousStep,
  fullSeatsStep,
  residualSeatStep,
  absoluteMajorityStep,
  listExhaustionStep,
  unassignedStep,
  candidatesDeceasedStep,
  preferenceThresholdStep,
  preferenceSeatStep,
  seatWithheldStep,
  listOrderSeatStep,
  seatPassedStep,
  severalGroupsStep,
  rankingStep,
]);
