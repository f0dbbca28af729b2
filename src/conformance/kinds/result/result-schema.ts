import * as z from "zod";
import { electionInputFields } from "../../../model/election/election-input.js";
import { listKeySchema } from "../../../model/identifiers-schema.js";
import { exactNumberSchema, lotSchema, refusedAnswerSchema } from "../shapes-schema.js";

const count = z.int().nonnegative();

/** The input of a vector of kind `result`: an election, and the lots drawn so far. */
export const resultInputSchema = z.strictObject({
  ...electionInputFields,
  /** The lots that were drawn, each with its question. */
  lots: z
    .array(z.string())
    .meta({ description: "Drawn lots in the order in which they come up" })
    .exactOptional(),
});

const stepSchema = z.discriminatedUnion("step", [
  z.strictObject({
    /** Full seats: how often the quota goes into the votes (P 6). */
    step: z.literal("full-seats"),
    /** Seats by list number or combination, those without one left out. */
    seats: z.record(z.string(), count),
  }),
  z.strictObject({
    /** One residual seat (P 7, P 8). */
    step: z.literal("residual-seat"),
    /** By largest remainder or by highest average. */
    method: z.enum(["largest-remainder", "highest-average"]),
    /** The list number or combination that gets the seat. */
    to: z.string(),
    /** The remainder or average that earns the seat. */
    value: exactNumberSchema,
    /** Whether a lot decided it. */
    byLot: z.boolean(),
  }),
  z.strictObject({
    /** A seat passes to who has the majority of the votes (P 9). */
    step: z.literal("absolute-majority"),
    /** The list number or combination that gives it up. */
    from: z.string(),
    /** The list number or combination that gets it. */
    to: z.string(),
  }),
  z.strictObject({
    /** A list without candidates left gives seats back (P 10). */
    step: z.literal("list-exhaustion"),
    /** The list number or combination that gives them back. */
    from: z.string(),
    /** How many seats it gives back. */
    seats: count,
  }),
]);

const listSchema = z.strictObject({
  /** The list, as list number, slash, lowest district: 3/1. */
  list: listKeySchema,
  /** The seats of the list. */
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
    /** Whether every seat has its holder, or a lot comes first. */
    status: z.enum(["completed", "lot-required"]),
    /** The electoral quota: votes over seats (P 5). */
    quota: exactNumberSchema.exactOptional(),
    /** The votes that elect a candidate out of list order (P 15). */
    preferenceThreshold: exactNumberSchema.exactOptional(),
    /** Seats per list number. */
    seats: z.record(z.string(), count).exactOptional(),
    /** Seats that no list could take. */
    unassignedSeats: count.exactOptional(),
    /** Combinations that count, with the lists that stay in. */
    combinations: z.record(z.string(), z.array(z.int())).exactOptional(),
    /** Seats and people of each list. */
    lists: z.array(listSchema).exactOptional(),
    /** The lots that were drawn, each with its question. */
    lots: z
      .array(
        lotSchema.extend({
          /** What was drawn, of the options. */
          drawn: z.string(),
        }),
      )
      .exactOptional(),
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
