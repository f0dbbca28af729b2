import * as z from "zod";
import { articleReferenceSchema } from "../model/article-schema.js";
import { type BallotsAsked, ballotsSchema } from "../validation/ballots/ballots-input.js";
import { type BallotsCounted, ballotsCounted } from "../validation/ballots/count-ballots.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";

const count = z.int().nonnegative();
const place = z.int().positive();
const article = articleReferenceSchema;

/** What ballots count for: articles N 7, N 26, T 8. */
export const ballots: Operation<BallotsAsked, BallotsCounted> = operation({
  answers: operationAnswers.ballots,
  input: ballotsSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    decisions: z.array(
      z.union([
        z.strictObject({
          counts: z.literal("candidate"),
          because: z.enum(["one-candidate", "judged", "list-alone"]),
          article,
          list: place,
          candidate: place,
        }),
        z.strictObject({
          counts: z.enum(["blank", "invalid"]),
          because: z.enum([
            "not-the-ballot",
            "identifying",
            "nothing-marked",
            "not-coloured-as-prescribed",
            "several-candidates",
            "several-lists",
            "number-without-list",
            "number-not-on-list",
            "another-choice-written",
            "written-only",
          ]),
          article,
        }),
      ]),
    ),
    lists: z.array(
      z.strictObject({
        number: place,
        candidateVotes: z.array(count),
        total: count,
        listAlone: count,
      }),
    ),
    votesOnCandidates: count,
    blankVotes: count,
    invalidVotes: count,
    votesCast: count,
    provenance: provenanceSchema,
  }),
  run: ballotsCounted,
});
