import * as z from "zod";
import {
  type RegistrationAsked,
  type RegistrationDepositDecision,
  registrationDeposit,
} from "../before/nomination/registration-deposit.js";
import { daySchema } from "../model/day-schema.js";
import { electionTypeSchema } from "../model/election/election-type-schema.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";

/** What is paid to have a name registered, and whether it comes back: articles G 1 to G 3, Q 6, Ya 15, Ya 25. */
export const registrationDepositOperation: Operation<
  RegistrationAsked,
  RegistrationDepositDecision
> = operation({
  answers: operationAnswers["registration-deposit"],
  input: z.strictObject({
    type: electionTypeSchema,
    day: daySchema,
    islandParty: z.boolean(),
    validList: z.boolean(),
  }),
  answer: z.strictObject({
    status: z.literal("completed"),
    cents: z.int(),
    currency: z.enum(["EUR", "USD"]),
    returned: z.boolean(),
    provenance: provenanceSchema,
  }),
  run: registrationDeposit,
});
