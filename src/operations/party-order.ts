import * as z from "zod";
import { type PartyOrderAsked, partyOrderSchema } from "../after/party-order/party-order-input.js";
import { restoreOrder } from "../after/party-order/restore-order.js";
import type { NoPartyOrder, PartyOrderRestored } from "../after/party-order/restored-order.js";
import { memberSchema } from "../after/succession/succession-input.js";
import type { SuccessionLotRequired } from "../after/succession/succession-outcome.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { candidateIdSchema, listKeySchema } from "../model/identifiers-schema.js";
import { answeredLotSchema, lotQuestionSchema } from "../model/outcome/lot-schema.js";
import { inPart, onceDecided } from "./election-asked-about.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import {
  type ElectionLotRequired,
  type ElectionQuestion,
  electionAskedAbout,
  electionLotSchema,
  provenanceSchema,
} from "./shared-schema.js";
import { successionStepSchema } from "./succession.js";

/** The order of a party of the election that is asked about. */
export const askedOrderSchema: typeof partyOrderSchema = partyOrderSchema;

/** An election, and the order of a party. */
export interface PartyOrderQuestion extends ElectionQuestion {
  readonly partyOrder: PartyOrderAsked;
}

const fieldsOfOrder = ["group", "order", "agents", "day", "lots"];

const soFar = {
  hypothetical: z.array(z.string()),
  steps: z.array(successionStepSchema),
  lots: z.array(answeredLotSchema),
};

/** Who sits when a party restores the order of its candidates: articles H 10a, R 9a. */
export const partyOrder: Operation<
  PartyOrderQuestion,
  PartyOrderRestored | NoPartyOrder | SuccessionLotRequired | ElectionLotRequired
> = operation({
  answers: operationAnswers["party-order"],
  input: z.strictObject({ ...electionAskedAbout, partyOrder: partyOrderSchema }),
  answer: z.union([
    electionLotSchema,
    z.strictObject({ status: z.literal("lot-required"), ...soFar, question: lotQuestionSchema }),
    z.strictObject({
      status: z.literal("completed"),
      power: z.literal(false),
      article: articleReferenceSchema,
    }),
    z.strictObject({
      status: z.literal("completed"),
      power: z.literal(true),
      ...soFar,
      order: z.enum(["already", "restored", "in-part", "not-restored"]),
      threshold: fractionSchema,
      wanted: z.array(candidateIdSchema),
      kept: z.array(z.strictObject({ candidate: candidateIdSchema, votes: z.int().nonnegative() })),
      refusals: z.array(
        z.strictObject({
          candidate: candidateIdSchema,
          successor: candidateIdSchema,
          list: listKeySchema,
          article: articleReferenceSchema,
        }),
      ),
      outOfOrder: z.array(
        z.strictObject({
          candidate: candidateIdSchema,
          because: z.enum(["no-agent", "of-no-use"]),
        }),
      ),
      members: z.array(memberSchema),
      provenance: provenanceSchema,
    }),
  ]),
  run: ({ partyOrder: asked, ...question }) =>
    onceDecided(question, ({ election, outcome, options }) =>
      inPart(restoreOrder(election, outcome, asked, options), "partyOrder", fieldsOfOrder),
    ),
});
