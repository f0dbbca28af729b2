import * as z from "zod";
import { articleReferenceSchema } from "../model/article-schema.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import { ballotShapeSchema } from "../model/count/ballot-shape-schema.js";
import { differenceReasonTerms } from "../model/count/difference-reasons.js";
import { type FieldPath, questionPaths } from "../model/count/field-path.js";
import { namesOf } from "../model/names-of.js";
import { tallyFigures } from "../tally/tally.js";
import { checkCount as findingsOf } from "../validation/check-count.js";
import type { Finding } from "../validation/finding.js";
import { findingScopes } from "../validation/scope.js";
import { countAt, reportSchema } from "./count-asked-about.js";
import { type Completed, completed, type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

const fieldPathSchema: z.ZodType<FieldPath> = z.union([
  z.enum([...tallyFigures, "replacementPostalVotingCertificates", "members"]),
  z.enum(questionPaths),
  z.templateLiteral(["votesPerList.", z.int()]),
  z.templateLiteral(["lists.", z.int()]),
  z.templateLiteral(["lists.", z.int(), ".total"]),
  z.templateLiteral(["lists.", z.int(), ".candidateVotes.", z.int()]),
  z.templateLiteral(["differenceReasons.", z.enum(namesOf(differenceReasonTerms))]),
]);

/** A count, and what was known of it before. */
export interface CheckCountQuestion {
  readonly ballot: BallotShape;
  /** The report; the ballot paper decides how it is read. */
  readonly count: unknown;
  /** The first entry, where `count` is the second. */
  readonly first?: unknown;
  /** The fields that a coordinator emptied, where `count` is entered again. */
  readonly emptied?: readonly FieldPath[];
  /** The reading of W.203. */
  readonly largeDifference?: "or" | "and";
}

const questionSchema: z.ZodType<CheckCountQuestion> = z.strictObject({
  ballot: ballotShapeSchema,
  count: reportSchema,
  first: reportSchema.exactOptional(),
  emptied: z.array(fieldPathSchema).exactOptional(),
  largeDifference: z.enum(["or", "and"]).exactOptional(),
});

const found = {
  severity: z.enum(["error", "warning"]),
  scope: z.enum(findingScopes),
  code: z.string(),
  fields: z.array(z.string()),
};
const sides = { left: z.int(), right: z.int() };
const value = z.union([z.number(), z.string(), z.boolean()]);

const answerSchema = z.strictObject({
  status: z.literal("completed"),
  findings: z.array(
    z.union([
      z.strictObject({
        ...found,
        answers: z.array(
          z.strictObject({ field: z.string(), answer: z.union([z.string(), z.boolean()]) }),
        ),
      }),
      z.strictObject({ ...found, ...sides }),
      z.strictObject({ ...found, list: z.int(), ...sides }),
      z.strictObject({
        ...found,
        ...sides,
        /** The page of codes says nothing of this report; the article does. */
        code: z.null(),
        check: z.string(),
        article: articleReferenceSchema,
        list: z.int().exactOptional(),
      }),
      z.strictObject({
        ...found,
        differences: z.array(z.strictObject({ field: z.string(), first: value, second: value })),
      }),
      z.strictObject(found),
    ]),
  ),
});

/** What is wrong or odd in one count: every F and W code. */
export const checkCount: Operation<
  CheckCountQuestion,
  Completed<{ readonly findings: readonly Finding[] }>
> = operation({
  answers: operationAnswers["check-count"],
  input: questionSchema,
  answer: answerSchema,
  run({ ballot, count, first, emptied, largeDifference = "or" }) {
    const checked = countAt(count, ballot, ["count"]);
    if (checked.status === "refused") return checked;
    const readings = { largeDifference };
    if (first !== undefined) {
      const entry = countAt(first, ballot, ["first"]);
      if (entry.status === "refused") return entry;
      const context = { entry: "second", first: entry.value } as const;
      return completed({ findings: findingsOf(checked.value, ballot, { readings, context }) });
    }
    if (emptied === undefined)
      return completed({ findings: findingsOf(checked.value, ballot, { readings }) });
    const context = { entry: "correction", emptied } as const;
    return completed({ findings: findingsOf(checked.value, ballot, { readings, context }) });
  },
});
