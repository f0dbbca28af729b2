import * as z from "zod";
import {
  billAsked,
  type RegularElectionsHeld,
  type RegularElectionsSkipped,
} from "../before/mergers/bill-before-elections.js";
import { type CouncilBeforeMerger, mergerAsked } from "../before/mergers/council-before-merger.js";
import {
  type MergerAsked,
  type MergerBillAsked,
  mergerBillSchema,
  mergerSchema,
} from "../before/mergers/merger-input.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";

const article = articleReferenceSchema;
const skipped = z.strictObject({ day: daySchema, article });

/** A council before its municipality is changed: Wet algemene regels herindeling 52 to 56e. */
export const merger: Operation<MergerAsked, CouncilBeforeMerger> = operation({
  answers: operationAnswers.merger,
  input: mergerSchema,
  answer: z.strictObject({
    status: z.literal("completed"),
    seats: z.int().positive(),
    peopleCountedOn: daySchema,
    preparedBy: z.array(z.string()),
    nomination: daySchema,
    day: daySchema,
    membersLeave: daySchema,
    firstMeeting: daySchema,
    skipped: skipped.nullable(),
    endOfTerm: z.strictObject({ day: daySchema.nullable(), article }),
    provenance: provenanceSchema,
  }),
  run: mergerAsked,
});

/** A bill to change municipalities before regular elections: 56a to 56d of the same act. */
export const mergerBill: Operation<
  MergerBillAsked,
  RegularElectionsSkipped | RegularElectionsHeld
> = operation({
  answers: operationAnswers["merger-bill"],
  input: mergerBillSchema,
  answer: z.discriminatedUnion("skips", [
    z.strictObject({ status: z.literal("completed"), skips: z.literal(false), article }),
    z.strictObject({
      status: z.literal("completed"),
      skips: z.literal(true),
      skipped,
      termExtendedUntil: daySchema,
      inForceUntil: daySchema,
      inTime: z.boolean().nullable(),
      otherwise: z.strictObject({
        nomination: daySchema,
        day: daySchema,
        namesRegistered: daySchema,
        namesRefused: daySchema,
        decisions: daySchema,
        endOfTerm: daySchema,
      }),
      provenance: provenanceSchema,
    }),
  ]),
  run: billAsked,
});
