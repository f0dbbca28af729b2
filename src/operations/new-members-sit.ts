import * as z from "zod";
import {
  type ApprovedMembers,
  type NewMembersSit,
  newMembersSit,
} from "../after/new-members-sit.js";
import { maximumSeats } from "../model/bounds.js";
import { daySchema } from "../model/day-schema.js";
import { electionTypeSchema } from "../model/election/election-type-schema.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceSchema } from "./shared-schema.js";

const members = z.int().nonnegative().max(maximumSeats);

/** Whether the new members sit on the day on which the old ones leave: article V 15. */
export const newMembersSitOperation: Operation<ApprovedMembers, NewMembersSit> = operation({
  answers: operationAnswers["new-members-sit"],
  input: z.strictObject({
    type: electionTypeSchema,
    day: daySchema,
    seats: members,
    approved: members,
  }),
  answer: z.strictObject({
    status: z.literal("completed"),
    sits: z.enum(["new-members", "old-members"]),
    needed: z.int(),
    missing: z.int(),
    provenance: provenanceSchema,
  }),
  run: newMembersSit,
});
