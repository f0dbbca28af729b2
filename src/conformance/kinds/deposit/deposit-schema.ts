import * as z from "zod";
import type { DepositDecision } from "../../../after/decide-deposits.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import {
  type ResultInput,
  resultInputSchema,
  type WrittenQuestion,
} from "../result/result-schema.js";
import {
  type ExactNumber,
  exactNumberSchema,
  type RefusedAnswer,
  refusedAnswerSchema,
} from "../shapes-schema.js";

/** The input of a vector of kind `deposit`: an election that was decided, and who paid what. */
export interface DepositQuestion {
  /** The election that was decided, with the lots that were drawn in it. */
  readonly election: ResultInput;
  /** Lists that paid no deposit because the party won a seat last time. */
  readonly exempt?: readonly number[];
  /** Lists from the Caribbean Netherlands, which pay in dollars. */
  readonly islandLists?: readonly number[];
}

export const depositInputSchema: SchemaOf<
  DepositQuestion,
  WrittenQuestion<DepositQuestion>
> = z.strictObject({
  election: resultInputSchema,
  exempt: z.array(z.int()).exactOptional(),
  islandLists: z.array(z.int()).exactOptional(),
});

/** The answer to a vector of kind `deposit`. */
export type DepositAnswer =
  | RefusedAnswer
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** Whether the election asks lists for a deposit (waarborgsom, H 12). */
      readonly asked: false;
    }
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** Whether the election asks lists for a deposit (waarborgsom, H 12). */
      readonly asked: true;
      /** The votes below which a deposit is lost. */
      readonly threshold: ExactNumber;
      /** What becomes of the deposit of each list, by list number. */
      readonly deposits: readonly {
        /** The number of the list (lijstnummer). */
        readonly list: number;
        /** Whether the deposit goes back, is forfeited, or was not paid (H 14). */
        readonly decision: DepositDecision["decision"];
        /** Only when one was paid. */
        readonly amount?: number;
        /** Euro, or dollar for lists of the Caribbean Netherlands. */
        readonly currency?: "EUR" | "USD";
      }[];
    };

export const depositAnswerSchema: SchemaOf<DepositAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    status: z.literal("completed"),
    asked: z.literal(false).meta({ description: "The election asks for no deposit" }),
  }),
  z.strictObject({
    status: z.literal("completed"),
    asked: z.literal(true),
    threshold: exactNumberSchema,
    deposits: z.array(
      z.strictObject({
        list: z.int(),
        decision: z.enum(["returned", "forfeited", "not-paid"]),
        amount: z.int().exactOptional(),
        currency: z.enum(["EUR", "USD"]).exactOptional(),
      }),
    ),
  }),
]);
