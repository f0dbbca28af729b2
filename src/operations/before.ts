import * as z from "zod";
import { type ListLengthInput, listLengthSchema } from "../before/lists/list-length-input.js";
import { type ListNumbering, listNumberingSchema } from "../before/lists/list-numbering-input.js";
import { type MaximumListLength, maximumListLength } from "../before/lists/maximum-list-length.js";
import {
  type ListsNumbered,
  type NumberingLotRequired,
  numberLists,
} from "../before/lists/number-lists.js";
import { checkNumberOfSeats, type SeatsVerdict } from "../before/sizes/number-of-seats.js";
import { type SizeOfBody, sizeOfBody } from "../before/sizes/size-of-body.js";
import { type VoteValue, voteValueOf } from "../before/vote-value.js";
import { type VoteValueInput, voteValueSchema } from "../before/vote-value-input.js";
import { readingsOf } from "../law/readings/presets.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import type { Body, ClaimedSize } from "../model/election/body.js";
import { bodySchema, claimedSizeSchema } from "../model/election/body-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import type { OnDay } from "../model/schema-of.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema, type ReadingsChosen, readingsChosen } from "./shared-schema.js";

const count = z.int().nonnegative();

/** How many seats a body has. */
export const bodySize: Operation<Body, SizeOfBody> = operation({
  answers: operationAnswers["body-size"],
  input: bodySchema,
  answer: z.discriminatedUnion("size", [
    z.strictObject({
      status: z.literal("completed"),
      size: z.literal("fixed"),
      seats: count,
      peopleCountedOn: daySchema.nullable(),
      provenance: provenanceSchema,
    }),
    z.strictObject({
      status: z.literal("completed"),
      size: z.literal("within-range"),
      minimum: count,
      maximum: count,
      provenance: provenanceSchema,
    }),
  ]),
  run: sizeOfBody,
});

/** Whether a body can have a number of seats. */
export const numberOfSeats: Operation<ClaimedSize, SeatsVerdict> = operation({
  answers: operationAnswers["number-of-seats"],
  input: claimedSizeSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    legal: z.boolean(),
    seats: count,
    allowed: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("values"), values: z.array(count) }),
      z.strictObject({ kind: z.literal("range"), minimum: count, maximum: count }),
    ]),
    provenance: provenanceSchema,
  }),
  run: checkNumberOfSeats,
});

/** How many candidates a list may have: articles H 6, R 4. */
export const listLength: Operation<OnDay<ListLengthInput>, MaximumListLength> = operation({
  answers: operationAnswers["list-length"],
  input: listLengthSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    candidates: count,
    provenance: provenanceSchema,
  }),
  run: maximumListLength,
});

const numbers = z.array(
  z.strictObject({
    list: z.string(),
    number: z.int().positive(),
    ground: z.string(),
    article: articleReferenceSchema,
    lot: count.nullable(),
    valid: z.boolean(),
  }),
);

/** The numbers of the lists on the ballot: articles I 12 to I 16, S 10 to S 14. */
export const listNumbers: Operation<ListNumbering, ListsNumbered | NumberingLotRequired> =
  operation({
    answers: operationAnswers["list-numbers"],
    input: listNumberingSchema,
    answer: z.discriminatedUnion("status", [
      z.strictObject({ status: z.literal("completed"), numbers }),
      z.strictObject({
        status: z.literal("lot-required"),
        numbers,
        question: z.strictObject({
          article: articleReferenceSchema,
          options: z.array(z.string()),
          numbers: z.array(z.int().positive()),
        }),
      }),
    ]),
    run: numberLists,
  });

/** The college of whose vote value is asked. */
export const collegeSchema: typeof voteValueSchema = voteValueSchema;

/** A college, under readings. */
export interface VoteValueQuestion extends ReadingsChosen {
  readonly college: OnDay<VoteValueInput>;
}

/** For how many votes a vote for the Senate counts: articles U 2, Ua 4, Ya 31e. */
export const voteValue: Operation<VoteValueQuestion, VoteValue> = operation({
  answers: operationAnswers["vote-value"],
  input: z.strictObject({ college: collegeSchema, ...readingsChosen }),
  answer: z.strictObject({
    status: z.literal("completed"),
    voteValue: count,
    quotient: fractionSchema,
    provenance: provenanceSchema,
  }),
  run: ({ college, preset, readings }) =>
    voteValueOf(college, readingsOf(preset, readings).nonResidentsVoteValue),
});
