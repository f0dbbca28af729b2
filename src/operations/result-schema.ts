import * as z from "zod";
import { fractionSchema } from "../model/fraction-schema.js";
import { candidateIdSchema, listNumberSchema } from "../model/identifiers-schema.js";
import { drawnLotSchema } from "../model/outcome/lot-schema.js";
import {
  completedOutcomeSchema,
  groupResultSchema,
  listResultSchema,
  lotRequiredOutcomeSchema,
} from "../model/outcome/outcome-schema.js";
import { referendumMajoritySchema } from "../model/outcome/readings-schema.js";
import { referendumSchema } from "../seats/referendum-input.js";
import {
  electionLotSchema,
  electionQuestionSchema,
  provenanceSchema,
  readingsChosen,
} from "./shared-schema.js";

const count = z.int().nonnegative();

export const outcomeAnswerSchema = z.discriminatedUnion("status", [
  completedOutcomeSchema,
  lotRequiredOutcomeSchema,
]);

export const possibleResultsInputSchema = electionQuestionSchema.extend({
  /** Looks at no more than this many ways in which the lots can fall. */
  maximumWays: z.int().min(1).max(1_000_000).exactOptional(),
  equalWhen: z.enum(["seats", "seats-and-people"]).exactOptional(),
});

export const possibleResultsAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  everyWay: z.boolean(),
  ways: count,
  results: z.array(
    z.strictObject({
      groups: z.array(groupResultSchema),
      lists: z.array(listResultSchema),
      unassignedSeats: count,
      ways: count,
      chance: z.strictObject({ numerator: z.string(), denominator: z.string() }),
      lots: z.array(drawnLotSchema),
    }),
  ),
});

const votesForASeatSchema = z.union([
  z.strictObject({
    votes: count,
    votesForALot: count.nullable(),
    seats: z.strictObject({ least: count, most: count }),
  }),
  z.strictObject({ votes: z.null(), because: z.string() }),
]);

export const marginsAnswerSchema = z.discriminatedUnion("status", [
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
]);

/** An election, and the units in doubt. */
export const influenceInputSchema = electionQuestionSchema.extend({
  units: z.array(
    z.strictObject({
      unit: z.string().min(1).max(200),
      /** At most so many ballots were counted wrongly. */
      votesInDoubt: count,
      /** What was counted there; absent: not known. */
      votes: z
        .array(z.strictObject({ number: z.int(), candidateVotes: z.array(count) }))
        .exactOptional(),
      /** Where the lists of a number differ by district. */
      district: z.int().exactOptional(),
    }),
  ),
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

export const influenceAnswerSchema = z.discriminatedUnion("status", [
  electionLotSchema,
  z.strictObject({
    status: z.literal("completed"),
    hypothetical: z.array(z.string()),
    votesInDoubt: count,
    seats: influenceSchema,
    people: influenceSchema,
  }),
]);

/** The votes at a referendum, under readings. */
export const referendumInputSchema = z.strictObject({
  referendum: referendumSchema,
  ...readingsChosen,
});

export const referendumAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  validVotes: count,
  votesCast: count,
  turnout: fractionSchema,
  threshold: fractionSchema,
  thresholdReached: z.boolean(),
  shares: z
    .strictObject({ for: fractionSchema, against: fractionSchema, blank: fractionSchema })
    .nullable(),
  majorityAgainst: z.boolean(),
  advice: z.enum(["reject", "none"]),
  majority: referendumMajoritySchema,
  provenance: provenanceSchema,
});
