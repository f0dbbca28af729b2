import * as z from "zod";
import { electionInputFields } from "../../../model/election/election-input.js";
import { listKeySchema } from "../../../model/identifiers-schema.js";
import { exactNumberSchema, lotSchema, refusedAnswerSchema } from "../shapes-schema.js";

const count = z.int().nonnegative();

/** The input of a vector of kind `result`: an election, and the lots drawn so far. */
export const resultInputSchema = z.strictObject({
  ...electionInputFields,
  lots: z
    .array(z.string())
    .meta({ description: "Drawn lots in the order in which they come up" })
    .exactOptional(),
});

const stepSchema = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("full-seats"), seats: z.record(z.string(), count) }),
  z.strictObject({
    step: z.literal("residual-seat"),
    method: z.enum(["largest-remainder", "highest-average"]),
    to: z.string(),
    value: exactNumberSchema,
    byLot: z.boolean(),
  }),
  z.strictObject({ step: z.literal("absolute-majority"), from: z.string(), to: z.string() }),
  z.strictObject({ step: z.literal("list-exhaustion"), from: z.string(), seats: count }),
]);

const listSchema = z.strictObject({
  list: listKeySchema,
  seats: count.exactOptional(),
  /** Elected on this list, in the order of election. */
  elected: z.array(z.string()).exactOptional(),
  /** Those of them elected by preference votes (P 15). */
  byPreference: z.array(z.string()).exactOptional(),
  /** The ranking of P 19; null where the law orders none. */
  ranking: z.array(z.string()).nullable().exactOptional(),
});

/** The answer to a vector of kind `result`. */
export const resultAnswerSchema = z.union([
  refusedAnswerSchema,
  z.strictObject({
    status: z.enum(["completed", "lot-required"]),
    quota: exactNumberSchema.exactOptional(),
    preferenceThreshold: exactNumberSchema.exactOptional(),
    /** Seats per list number. */
    seats: z.record(z.string(), count).exactOptional(),
    unassignedSeats: count.exactOptional(),
    /** Combinations that count, with the lists that stay in. */
    combinations: z.record(z.string(), z.array(z.int())).exactOptional(),
    lists: z.array(listSchema).exactOptional(),
    lots: z.array(lotSchema.extend({ drawn: z.string() })).exactOptional(),
    /** The lot that must be drawn first; only with `lot-required`. */
    question: lotSchema.exactOptional(),
    /** Steps among the lists of the election. */
    steps: z.array(stepSchema).exactOptional(),
  }),
]);

/** The answer to a vector of kind `result`: the parts that a program can give. */
export type ResultAnswer = z.output<typeof resultAnswerSchema>;

/** An election and the lots drawn in it, as a vector of kind `result` asks it. */
export type ResultInput = z.output<typeof resultInputSchema>;
