import * as z from "zod";
import { daySchema } from "../day-schema.js";
import { electionTypeSchema } from "../election/election-type-schema.js";
import { fractionSchema } from "../fraction-schema.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listKeySchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import type { KindSchemaOf, SchemaOf } from "../schema-of.js";
import { answeredLotSchema, lotQuestionSchema } from "./lot-schema.js";
import type {
  CombinationResult,
  CompletedOutcome,
  ElectedCandidate,
  GroupResult,
  ListResult,
  LotRequiredOutcome,
} from "./outcome.js";
import { overlaySchema } from "./overlay-schema.js";
import { provisionsSchema } from "./provisions-schema.js";
import { readingsSchema } from "./readings-schema.js";
import { remarkSchema } from "./remark-schema.js";
import { stepSchema } from "./step-schema.js";

const count = z.int().nonnegative();

export const electedCandidateSchema: SchemaOf<ElectedCandidate> = z.strictObject({
  candidate: candidateIdSchema,
  by: z.enum(["preference-votes", "list-order", "succession"]),
  place: z.int().positive(),
  votes: count,
  withheldFrom: listKeySchema.exactOptional(),
});

export const listResultSchema: SchemaOf<ListResult> = z.strictObject({
  list: listKeySchema,
  group: listNumberSchema,
  districts: z.array(districtNumberSchema),
  votes: count,
  seats: count,
  elected: z.array(electedCandidateSchema),
  electedOnOtherList: z.array(candidateIdSchema),
  electedInOtherGroup: z.array(candidateIdSchema),
  ranking: z.array(candidateIdSchema).nullable(),
});

export const groupResultSchema: SchemaOf<GroupResult> = z.strictObject({
  group: listNumberSchema,
  votes: count,
  seats: count,
});

export const combinationResultSchema: SchemaOf<CombinationResult> = z.strictObject({
  combination: combinationIdSchema,
  valid: z.boolean(),
  remaining: z.array(listNumberSchema),
  dropped: z.array(listNumberSchema),
  seats: count.nullable(),
});

const determination = {
  election: z.strictObject({ type: electionTypeSchema, day: daySchema, seats: z.int().positive() }),
  rules: z.string(),
  hypothetical: z.array(z.string()),
  overlay: overlaySchema.nullable(),
  readings: readingsSchema,
  votes: count,
  quota: fractionSchema,
  preferenceThreshold: fractionSchema.nullable(),
  steps: z.array(stepSchema),
  provisions: provisionsSchema,
  lots: z.array(answeredLotSchema),
};

export const completedOutcomeSchema: KindSchemaOf<CompletedOutcome> = z.strictObject({
  status: z.literal("completed"),
  ...determination,
  combinations: z.array(combinationResultSchema),
  groups: z.array(groupResultSchema),
  lists: z.array(listResultSchema),
  unassignedSeats: count,
  remarks: z.array(remarkSchema),
});

export const lotRequiredOutcomeSchema: KindSchemaOf<LotRequiredOutcome> = z.strictObject({
  status: z.literal("lot-required"),
  ...determination,
  question: lotQuestionSchema,
  remarks: z.array(remarkSchema),
});
