import * as z from "zod";
import {
  type DepositCircumstances,
  type DepositDecisions,
  decideDeposits,
  type NoDeposit,
} from "../after/decide-deposits.js";
import { type LeaveGranted, type LeaveNotGranted, leaveOf } from "../after/temporary-leave.js";
import { type TemporaryLeave, temporaryLeaveSchema } from "../after/temporary-leave-input.js";
import { daySchema } from "../model/day-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { listNumberSchema } from "../model/identifiers-schema.js";
import type { SchemaOf } from "../model/schema-of.js";
import { onceDecided } from "./election-asked-about.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  type ElectionLotRequired,
  type ElectionQuestion,
  electionAskedAbout,
  electionLotSchema,
  provenanceSchema,
} from "./shared-schema.js";

const count = z.int().nonnegative();

/** Why leave is not granted. */
export const leaveReasonSchema: SchemaOf<LeaveNotGranted["reason"]> = z.enum([
  "too-many-leaves",
  "too-early",
  "too-late",
  "no-certified-date",
  "illness-too-short",
  "end-of-term",
]);

/** Temporary leave of a member: article X 10. */
export const temporaryLeave: Operation<TemporaryLeave, LeaveGranted | LeaveNotGranted> = operation({
  answers: operationAnswers["temporary-leave"],
  input: temporaryLeaveSchema,
  answer: z.discriminatedUnion("decision", [
    z.strictObject({
      status: z.literal("completed"),
      decision: z.literal("granted"),
      from: daySchema,
      revivesOn: daySchema,
      leavesLeft: count,
      provenance: provenanceSchema,
    }),
    z.strictObject({
      status: z.literal("completed"),
      decision: z.literal("not-granted"),
      reason: leaveReasonSchema,
      provenance: provenanceSchema,
    }),
  ]),
  run: leaveOf,
});

/** An election, and who paid no deposit, or paid it in dollars. */
export interface DepositsQuestion extends ElectionQuestion, DepositCircumstances {}

const depositsQuestionSchema: z.ZodType<DepositsQuestion> = z.strictObject({
  ...electionAskedAbout,
  exempt: z.array(z.int()).exactOptional(),
  islandLists: z.array(z.int()).exactOptional(),
});

const depositDecisionSchema = z.strictObject({
  group: listNumberSchema,
  votes: count,
  seats: count,
  decision: z.enum(["returned", "forfeited", "not-paid"]),
  deposit: z.strictObject({ amount: z.int(), currency: z.enum(["EUR", "USD"]) }).nullable(),
});

/** What becomes of the deposits of an election: articles H 12 to H 14. */
export const deposits: Operation<
  DepositsQuestion,
  DepositDecisions | NoDeposit | ElectionLotRequired
> = operation({
  answers: operationAnswers.deposits,
  input: depositsQuestionSchema,
  answer: z.union([
    electionLotSchema,
    z.strictObject({ status: z.literal("completed"), asked: z.literal(false) }),
    z.strictObject({
      status: z.literal("completed"),
      asked: z.literal(true),
      hypothetical: z.array(z.string()),
      threshold: fractionSchema,
      keptWithSeat: z.boolean(),
      decisions: z.array(depositDecisionSchema),
      provenance: provenanceSchema,
    }),
  ]),
  run: ({ exempt = [], islandLists = [], ...question }) =>
    onceDecided(question, ({ outcome }) => decideDeposits(outcome, { exempt, islandLists })),
});
