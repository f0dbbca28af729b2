import * as z from "zod";
import type { NewVoteUndetermined } from "../after/admitted-stay.js";
import type { ElectedOnNumber } from "../after/elected-in.js";
import { differenceBetween, type OutcomeDifference } from "../after/outcome-difference.js";
import { type ResultAnew, resultAnew } from "../after/result-anew.js";
import type { CauseOfNewResult } from "../law/new-result.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { candidateIdSchema, listKeySchema, listNumberSchema } from "../model/identifiers-schema.js";
import type { FieldsOf, SchemaOf } from "../model/schema-of.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";
import {
  type EitherLotRequired,
  eitherLotSchema,
  onceBothDecided,
  type TwoResultsQuestion,
  type TwoResultsWritten,
  twoResultsAskedAbout,
  twoResultsSchema,
} from "./two-results.js";

const count = z.int().nonnegative();

/** One election counted twice, and who was admitted in between. */
export interface ResultAnewQuestion extends TwoResultsQuestion {
  /** A new vote, or a recount that the body ordered. */
  readonly cause: CauseOfNewResult;
  /** The ids of the members who had been admitted. */
  readonly admitted: readonly string[];
}

interface ResultAnewWritten extends TwoResultsWritten {
  readonly cause: CauseOfNewResult;
  readonly admitted: readonly string[];
}

const resultAnewFields: FieldsOf<ResultAnewQuestion, ResultAnewWritten> = {
  ...twoResultsAskedAbout,
  cause: z.enum(["new-vote", "recount"]),
  admitted: z.array(z.string()),
};

/** The question of a result that is determined anew. */
export const resultAnewQuestionSchema: SchemaOf<ResultAnewQuestion, ResultAnewWritten> =
  z.strictObject(resultAnewFields);

const electedOnNumber: FieldsOf<ElectedOnNumber> = { candidate: z.string(), group: z.int() };
const electedOnNumberSchema: SchemaOf<ElectedOnNumber> = z.strictObject(electedOnNumber);

/** What becomes of everybody when a result is determined anew: articles V 6, V 9. */
export const resultAnewOperation: Operation<
  ResultAnewQuestion,
  ResultAnew | NewVoteUndetermined | EitherLotRequired
> = operation({
  answers: operationAnswers["result-anew"],
  input: resultAnewQuestionSchema,
  answer: z.discriminatedUnion("status", [
    eitherLotSchema,
    z.strictObject({
      status: z.literal("undetermined"),
      because: z.strictObject({
        staying: z.array(electedOnNumberSchema),
        amongst: z.array(electedOnNumberSchema),
      }),
    }),
    z.strictObject({
      status: z.literal("completed"),
      hypothetical: z.array(z.string()),
      votes: articleReferenceSchema,
      elected: z.array(electedOnNumberSchema),
      steps: z.array(
        z.strictObject({
          ...electedOnNumber,
          becomes: z.enum([
            "remains",
            "stays-elected",
            "elected-again",
            "newly-elected",
            "falls",
            "no-longer-elected",
          ]),
          against: z.array(z.string()).exactOptional(),
          article: articleReferenceSchema,
        }),
      ),
      voteExamined: z.boolean(),
      provenance: provenanceSchema,
    }),
  ]),
  run: ({ cause, admitted, ...question }) =>
    onceBothDecided(question, (before, after) => resultAnew({ cause, before, after, admitted })),
});

const electedInOneSchema = z.strictObject({
  candidate: candidateIdSchema,
  group: listNumberSchema,
  list: listKeySchema,
  article: articleReferenceSchema,
});

/** In what two outcomes of one election differ. */
export const difference: Operation<TwoResultsQuestion, OutcomeDifference | EitherLotRequired> =
  operation({
    answers: operationAnswers.difference,
    input: twoResultsSchema,
    answer: z.discriminatedUnion("status", [
      eitherLotSchema,
      z.strictObject({
        status: z.literal("completed"),
        comparison: z.enum(["equal", "different"]),
        hypothetical: z.array(z.string()),
        seats: z.array(
          z.strictObject({
            group: listNumberSchema,
            before: count,
            after: count,
            byArticle: z.array(
              z.strictObject({ article: articleReferenceSchema, before: z.int(), after: z.int() }),
            ),
          }),
        ),
        gone: z.array(electedInOneSchema),
        come: z.array(electedInOneSchema),
        moved: z.array(
          z.strictObject({
            candidate: candidateIdSchema,
            before: listKeySchema,
            after: listKeySchema,
          }),
        ),
        rankings: z.array(listKeySchema),
        unassigned: z.strictObject({ before: count, after: count }),
      }),
    ]),
    run: (question) => onceBothDecided(question, differenceBetween),
  });
