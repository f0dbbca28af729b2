import * as z from "zod";
import { readingsOf } from "../law/readings/presets.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { drawnLotSchema } from "../model/outcome/lot-schema.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../model/outcome/outcome.js";
import {
  completedOutcomeSchema,
  groupResultSchema,
  listResultSchema,
  lotRequiredOutcomeSchema,
} from "../model/outcome/outcome-schema.js";
import { referendumMajoritySchema } from "../model/outcome/readings-schema.js";
import type { OnDay } from "../model/schema-of.js";
import { determineResult } from "../seats/determine-result.js";
import { type ReferendumInput, referendumSchema } from "../seats/referendum-input.js";
import { type ReferendumOutcome, referendumOutcome } from "../seats/referendum-outcome.js";
import {
  type PossibleResults,
  type PossibleResultsOptions,
  possibleResults,
} from "../what-if/lots/possible-results.js";
import { electionOf } from "./election-asked-about.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  type ElectionQuestion,
  electionAskedAbout,
  electionQuestionSchema,
  provenanceSchema,
  type ReadingsChosen,
  readingsChosen,
} from "./shared-schema.js";

const count = z.int().nonnegative();

/** The result of an election: chapters P and U. */
export const result: Operation<ElectionQuestion, CompletedOutcome | LotRequiredOutcome> = operation(
  {
    answers: operationAnswers.result,
    input: electionQuestionSchema,
    answer: z.discriminatedUnion("status", [completedOutcomeSchema, lotRequiredOutcomeSchema]),
    run(question) {
      const parsed = electionOf(question);
      if (parsed.status === "refused") return parsed;
      const { election: _, ...options } = question;
      return determineResult(parsed.value, options);
    },
  },
);

/** An election, and how many ways in which its lots can fall are looked at. */
export interface PossibleResultsQuestion extends ElectionQuestion, PossibleResultsOptions {}

/** Every result that the lots still to be drawn can give. */
export const possible: Operation<PossibleResultsQuestion, PossibleResults> = operation({
  answers: operationAnswers["possible-results"],
  input: z.strictObject({
    ...electionAskedAbout,
    maximumWays: z.int().min(1).max(1_000_000).exactOptional(),
    equalWhen: z.enum(["seats", "seats-and-people"]).exactOptional(),
  }),
  answer: z.strictObject({
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
  }),
  run({ maximumWays, equalWhen, ...question }) {
    const parsed = electionOf(question);
    if (parsed.status === "refused") return parsed;
    const { election: _, ...options } = question;
    return possibleResults(parsed.value, options, {
      ...(maximumWays === undefined ? {} : { maximumWays }),
      ...(equalWhen === undefined ? {} : { equalWhen }),
    });
  },
});

/** The votes at a referendum that is asked about. */
export const referendumVotesSchema: typeof referendumSchema = referendumSchema;

/** The votes at a referendum, under readings. */
export interface ReferendumQuestion extends ReadingsChosen {
  readonly referendum: OnDay<ReferendumInput>;
}

/** The outcome of an advisory referendum. */
export const referendum: Operation<ReferendumQuestion, ReferendumOutcome> = operation({
  answers: operationAnswers.referendum,
  input: z.strictObject({ referendum: referendumVotesSchema, ...readingsChosen }),
  answer: z.strictObject({
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
  }),
  run: ({ referendum: votes, preset, readings }) =>
    referendumOutcome(votes, readingsOf(preset, readings).referendumMajority),
});
