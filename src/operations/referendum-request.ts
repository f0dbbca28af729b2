import * as z from "zod";
import { type ReferendumDays, referendumDaysAsked } from "../before/referendum/referendum-days.js";
import { type ReferendumRequest, requestAsked } from "../before/referendum/referendum-request.js";
import {
  type ReferendumDaysAsked,
  type ReferendumRequestAsked,
  referendumDaysSchema,
  referendumRequestSchema,
} from "../before/referendum/request-input.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";

const count = z.int().nonnegative();

/** Whether a request for a referendum has support enough: Wet raadgevend referendum 2, 29 to 47. */
export const referendumRequest: Operation<ReferendumRequestAsked, ReferendumRequest> = operation({
  answers: operationAnswers["referendum-request"],
  input: referendumRequestSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    decision: z.enum(["admitted", "too-few-received", "too-few-valid"]),
    needed: count,
    missing: count,
    article: articleReferenceSchema,
    receivedUntil: daySchema,
    decidedUntil: daySchema,
    session: daySchema.nullable(),
    provenance: provenanceSchema,
  }),
  run: requestAsked,
});

/** On which days a referendum can be held: the same act 55, 56. */
export const referendumDays: Operation<ReferendumDaysAsked, ReferendumDays> = operation({
  answers: operationAnswers["referendum-days"],
  input: referendumDaysSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    from: daySchema,
    to: daySchema,
    days: z.array(daySchema),
    article: articleReferenceSchema,
    provenance: provenanceSchema,
  }),
  run: referendumDaysAsked,
});
