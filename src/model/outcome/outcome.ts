import * as z from "zod";
import { articleReferenceSchema } from "../article-schema.js";
import { daySchema } from "../day-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import { electionTypeSchema } from "../election/election-type.js";
import { fractionSchema } from "../fraction-schema.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listKeySchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import type { Refused } from "../refusal.js";
import { answeredLotSchema, lotQuestionSchema } from "./lot.js";
import { readingsSchema } from "./readings.js";
import { stepSchema } from "./step.js";

const count = z.int().nonnegative();

export const electedCandidateSchema = z.strictObject({
  candidate: candidateIdSchema,
  /** Preference votes (P 15), list order (P 17), or a seat given up by a candidate elected elsewhere. */
  by: z.enum(["preference-votes", "list-order", "succession"]),
  /** Place in the order of election on this list, from 1; equal candidates may share a place. */
  place: z.int().positive(),
  /** Votes on all lists of the group together. */
  votes: count,
});

export const listResultSchema = z.strictObject({
  list: listKeySchema,
  group: listNumberSchema,
  districts: z.array(districtNumberSchema),
  votes: count,
  /** Seats of the list under P 12 and P 13, before candidates move seats within the group. */
  seats: count,
  elected: z.array(electedCandidateSchema),
  electedOnOtherList: z.array(candidateIdSchema),
  electedInOtherGroup: z.array(candidateIdSchema),
  /** The ranking of article P 19; null where the law orders none. */
  ranking: z.array(candidateIdSchema).nullable(),
});

export const groupResultSchema = z.strictObject({
  group: listNumberSchema,
  votes: count,
  seats: count,
});

export const combinationResultSchema = z.strictObject({
  combination: combinationIdSchema,
  valid: z.boolean(),
  remaining: z.array(listNumberSchema),
  dropped: z.array(listNumberSchema),
  seats: count.nullable(),
});

const determination = {
  election: z.strictObject({ type: electionTypeSchema, day: daySchema, seats: z.int().positive() }),
  /** Names the rule set: election type and first day, such as `GR/2023-01-01`. */
  rules: z.string(),
  /** What was changed in the rules to see what would happen; empty: the law as it stood. */
  hypothetical: z.array(z.string()),
  readings: readingsSchema,
  votes: count,
  quota: fractionSchema,
  /** Null: how candidates were elected on that day is not known here. */
  preferenceThreshold: fractionSchema.nullable(),
  steps: z.array(stepSchema),
  lots: z.array(answeredLotSchema),
};

export const completedOutcomeSchema = z.strictObject({
  status: z.literal("completed"),
  ...determination,
  combinations: z.array(combinationResultSchema),
  groups: z.array(groupResultSchema),
  lists: z.array(listResultSchema),
  /** Seats that nobody holds: no list could take them, or a list had nobody left for them. */
  unassignedSeats: count,
  /** Points of the law on which this very outcome depends and which are contested. */
  remarks: z.array(
    z.strictObject({
      remark: z.enum(["majority-and-exhaustion", "seats-unassigned"]),
      article: articleReferenceSchema,
    }),
  ),
});

export const lotRequiredOutcomeSchema = z.strictObject({
  status: z.literal("lot-required"),
  ...determination,
  question: lotQuestionSchema,
});

/** The result is complete: every seat has a holder, or is said to have none. */
export type CompletedOutcome = DeepReadonly<z.output<typeof completedOutcomeSchema>>;

/** The law orders a lot first: which one, between whom, and all steps so far. */
export type LotRequiredOutcome = DeepReadonly<z.output<typeof lotRequiredOutcomeSchema>>;

/**
 * What the law makes of an election. `refused` when there are no rules for the type on the day, a
 * drawn lot does not fit the question reached, or combinations stand where the law has none.
 */
export type Outcome = CompletedOutcome | LotRequiredOutcome | Refused;

/** A candidate who got a seat on a list. */
export type ElectedCandidate = DeepReadonly<z.output<typeof electedCandidateSchema>>;

/** What one list, or set of identical lists, got. */
export type ListResult = DeepReadonly<z.output<typeof listResultSchema>>;

/** What one list number got. */
export type GroupResult = DeepReadonly<z.output<typeof groupResultSchema>>;

/** What became of a list combination. */
export type CombinationResult = DeepReadonly<z.output<typeof combinationResultSchema>>;
