import * as z from "zod";
import { resultInputSchema } from "../result/result-schema.js";
import { exactNumberSchema, refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `deposit`: an election that was decided, and who paid what. */
export const depositInputSchema = z.strictObject({
  /** The election that was decided, with the lots that were drawn in it. */
  election: resultInputSchema,
  /** Lists that paid no deposit because the party won a seat last time. */
  exempt: z.array(z.int()).exactOptional(),
  /** Lists from the Caribbean Netherlands, which pay in dollars. */
  islandLists: z.array(z.int()).exactOptional(),
});

/** The answer to a vector of kind `deposit`. */
export const depositAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    /** The whole answer is here. */
    status: z.literal("completed"),
    /** Whether the election asks lists for a deposit (waarborgsom, H 12). */
    asked: z.literal(false).meta({ description: "The election asks for no deposit" }),
  }),
  z.strictObject({
    /** The whole answer is here. */
    status: z.literal("completed"),
    /** Whether the election asks lists for a deposit (waarborgsom, H 12). */
    asked: z.literal(true),
    /** The votes below which a deposit is lost. */
    threshold: exactNumberSchema,
    /** What becomes of the deposit of each list, by list number. */
    deposits: z.array(
      z.strictObject({
        /** The number of the list (lijstnummer). */
        list: z.int(),
        /** Whether the deposit goes back, is forfeited, or was not paid (H 14). */
        decision: z.enum(["returned", "forfeited", "not-paid"]),
        /** Only when one was paid. */
        amount: z.int().exactOptional(),
        /** Euro, or dollar for lists of the Caribbean Netherlands. */
        currency: z.enum(["EUR", "USD"]).exactOptional(),
      }),
    ),
  }),
]);

/** The answer to a vector of kind `deposit`: what becomes of the deposit of each list. */
export type DepositAnswer = z.output<typeof depositAnswerSchema>;

/** A question about deposits, as a vector of kind `deposit` asks it. */
export type DepositQuestion = z.output<typeof depositInputSchema>;
