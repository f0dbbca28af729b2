import * as z from "zod";
import type { PartyOrderAsked } from "../../../after/party-order/party-order-input.js";
import type { PartyOrderRestored } from "../../../after/party-order/restored-order.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import { askedOrderSchema } from "../../../operations/party-order.js";
import {
  type ResultInput,
  resultInputSchema,
  type WrittenQuestion,
} from "../result/result-schema.js";
import {
  type ExactNumber,
  exactNumberSchema,
  type LotAnswer,
  lotSchema,
  type RefusedAnswer,
  refusedAnswerSchema,
} from "../shapes-schema.js";

/** The input of a vector of kind `party-order`: an election that was decided, and the order of a party. */
export interface PartyOrderQuestion {
  /** The election that was decided, with the lots that were drawn in it. */
  readonly election: ResultInput;
  /** The order that the party fixed, and whose agents it has. */
  readonly partyOrder: PartyOrderAsked;
}

export const partyOrderInputSchema: SchemaOf<
  PartyOrderQuestion,
  WrittenQuestion<PartyOrderQuestion>
> = z.strictObject({ election: resultInputSchema, partyOrder: askedOrderSchema });

/** The answer to a vector of kind `party-order`. */
export type PartyOrderAnswer =
  | RefusedAnswer
  | {
      /** A lot must be drawn first. */
      readonly status: "lot-required";
      /** The lot that must be drawn. */
      readonly question: LotAnswer;
    }
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** The law gives the party no such power in this election. */
      readonly power: false;
    }
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** The law gives the party the power. */
      readonly power: true;
      /** Whether those elected stood in the order already, or it is restored. */
      readonly order: PartyOrderRestored["order"];
      /** The votes against which the power cannot be used. */
      readonly threshold: ExactNumber;
      /** Whom the party wants appointed, as far as it can have that, in its order. */
      readonly wanted: readonly string[];
      /** Who keeps a seat out of that order, by votes; in any order. */
      readonly kept: readonly string[];
      /** Whose agents refuse; in any order. */
      readonly refuse: readonly string[];
      /** Who are appointed instead; in any order. */
      readonly appointed: readonly string[];
      /** Who stays although the party wants another; in any order. */
      readonly outOfOrder: readonly string[];
    };

const candidates = z.array(z.string());

export const partyOrderAnswerSchema: SchemaOf<PartyOrderAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ status: z.literal("lot-required"), question: lotSchema }),
  z.strictObject({ status: z.literal("completed"), power: z.literal(false) }),
  z.strictObject({
    status: z.literal("completed"),
    power: z.literal(true),
    order: z.enum(["already", "restored", "in-part", "not-restored"]),
    threshold: exactNumberSchema,
    wanted: candidates,
    kept: candidates,
    refuse: candidates,
    appointed: candidates,
    outOfOrder: candidates,
  }),
]);
