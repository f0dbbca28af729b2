import * as z from "zod";
import { listLengthSchema } from "../../../before/lists/list-length-input.js";
import { listNumberingSchema } from "../../../before/lists/list-numbering-input.js";
import { exactNumberSchema, resultInputSchema } from "../result/result-schema.js";
import { refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `deposit`: an election that was decided, and who paid what. */
export const depositInputSchema = z.strictObject({
  election: resultInputSchema,
  /** Lists that paid no deposit because the party won a seat last time. */
  exempt: z.array(z.int()).exactOptional(),
  /** Lists from the Caribbean Netherlands, which pay in dollars. */
  islandLists: z.array(z.int()).exactOptional(),
});

/** The answer to a vector of kind `deposit`. */
export const depositAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({ status: z.literal("no-deposit") }),
  z.strictObject({
    status: z.literal("determined"),
    /** The votes below which a deposit is lost. */
    threshold: exactNumberSchema,
    deposits: z.array(
      z.strictObject({
        list: z.int(),
        decision: z.enum(["returned", "forfeited", "not-paid"]),
        /** Only when one was paid. */
        amount: z.int().exactOptional(),
        currency: z.enum(["EUR", "USD"]).exactOptional(),
      }),
    ),
  }),
]);

/** The answer to a vector of kind `deposit`: what becomes of the deposit of each list. */
export type DepositAnswer = z.output<typeof depositAnswerSchema>;

/** A question about deposits, as a vector of kind `deposit` asks it. */
export type DepositQuestion = z.output<typeof depositInputSchema>;

/** The input of a vector of kind `list-numbers`: lists, and the lots drawn between them. */
export const listNumbersInputSchema = listNumberingSchema;

/** The answer to a vector of kind `list-numbers`. */
export const listNumbersAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    status: z.enum(["completed", "lot-required"]),
    /** By number, as far as they are known; `valid` is false where the number stays empty. */
    numbers: z.array(z.strictObject({ list: z.string(), number: z.int(), valid: z.boolean() })),
    /** The lot that must be drawn first; only with `lot-required`. */
    question: z
      .strictObject({
        options: z.array(z.string()).min(2).meta({ description: "In the order of the input" }),
        numbers: z.array(z.int()),
      })
      .exactOptional(),
  }),
]);

/** The answer to a vector of kind `list-numbers`: the numbers on the ballot. */
export type ListNumbersAnswer = z.output<typeof listNumbersAnswerSchema>;

/** The input of a vector of kind `list-length`: an election, and the seats won last time. */
export const listLengthInputSchema = listLengthSchema;

/** The answer to a vector of kind `list-length`. */
export const listLengthAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({ candidates: z.int() }),
]);

/** The answer to a vector of kind `list-length`: the most candidates that a list may have. */
export type ListLengthAnswer = z.output<typeof listLengthAnswerSchema>;
