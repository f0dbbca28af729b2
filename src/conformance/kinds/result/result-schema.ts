import * as z from "zod";
import {
  type ElectionInput,
  electionInputFields,
  type ParsedElectionInput,
} from "../../../model/election/election-input.js";
import { ownOnly } from "../../../model/has.js";
import type { ListKey } from "../../../model/identifiers.js";
import { listKeySchema } from "../../../model/identifiers-schema.js";
import type { SchemaOf, Written } from "../../../model/schema-of.js";
import {
  type ExactNumber,
  exactNumberSchema,
  type LotAnswer,
  lotFields,
  lotSchema,
  type RefusedAnswer,
  refusedAnswerSchema,
} from "../shapes-schema.js";

const count = z.int().nonnegative();

interface DrawnLots {
  /** The lots that were drawn, each with its question. */
  readonly lots?: readonly string[];
}

/** An election and the lots drawn in it, as a vector of kind `result` asks it. */
export interface ResultInput extends ParsedElectionInput, DrawnLots {}

/** The input of a vector of kind `result`: an election, and the lots drawn so far. */
export interface WrittenResultInput extends ElectionInput, DrawnLots {}

// A question about an election that was decided, as it stands in a vector.
export type WrittenQuestion<Question extends { readonly election: ResultInput }> = {
  readonly [Part in keyof Question]: Part extends "election"
    ? WrittenResultInput
    : Written<Question[Part]>;
};

export const resultInputSchema: SchemaOf<ResultInput, WrittenResultInput> = z.strictObject({
  ...electionInputFields,
  lots: z
    .array(z.string())
    .meta({ description: "Drawn lots in the order in which they come up" })
    .exactOptional(),
});

export type AnsweredStep =
  | {
      /** Full seats: how often the quota goes into the votes (P 6). */
      readonly step: "full-seats";
      /** Seats by list number or combination, those without one left out. */
      readonly seats: Readonly<Record<string, number>>;
    }
  | {
      /** One residual seat (P 7, P 8). */
      readonly step: "residual-seat";
      /** By largest remainder or by highest average. */
      readonly method: "largest-remainder" | "highest-average";
      /** The list number or combination that gets the seat. */
      readonly to: string;
      /** The remainder or average that earns the seat. */
      readonly value: ExactNumber;
      /** Whether a lot decided it. */
      readonly byLot: boolean;
    }
  | {
      /** A seat passes to who has the majority of the votes (P 9). */
      readonly step: "absolute-majority";
      /** The list number or combination that gives it up. */
      readonly from: string;
      /** The list number or combination that gets it. */
      readonly to: string;
    }
  | {
      /** A list without candidates left gives seats back (P 10). */
      readonly step: "list-exhaustion";
      /** The list number or combination that gives them back. */
      readonly from: string;
      /** How many seats it gives back. */
      readonly seats: number;
    };

const stepSchema: SchemaOf<AnsweredStep> = z.discriminatedUnion("step", [
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

interface AnsweredList {
  /** The list, as list number, slash, lowest district: 3/1. */
  readonly list: ListKey;
  /** The seats of the list. */
  readonly seats?: number;
  /** Elected on this list, in the order of election. */
  readonly elected?: readonly string[];
  /** Those of them elected by preference votes (P 15). */
  readonly byPreference?: readonly string[];
  /** The ranking of P 19; null where the law orders none. */
  readonly ranking?: readonly string[] | null;
}

const listSchema: SchemaOf<AnsweredList> = z.strictObject({
  list: listKeySchema,
  seats: count.exactOptional(),
  elected: z.array(z.string()).exactOptional(),
  byPreference: z.array(z.string()).exactOptional(),
  ranking: z.array(z.string()).nullable().exactOptional(),
});

interface AnsweredResult {
  /** Whether every seat has its holder, or a lot comes first. */
  readonly status: "completed" | "lot-required";
  /** The electoral quota: votes over seats (P 5). */
  readonly quota?: ExactNumber;
  /** The votes that elect a candidate out of list order (P 15). */
  readonly preferenceThreshold?: ExactNumber;
  /** Seats per list number. */
  readonly seats?: Readonly<Record<string, number>>;
  /** Seats that no list could take. */
  readonly unassignedSeats?: number;
  /** Combinations that count, with the lists that stay in. */
  readonly combinations?: Readonly<Record<string, readonly number[]>>;
  /** Seats and people of each list. */
  readonly lists?: readonly AnsweredList[];
  /** The lots that were drawn, each with its question. */
  readonly lots?: readonly AnsweredLot[];
  /** The lot that must be drawn first; only with `lot-required`. */
  readonly question?: LotAnswer;
  /** Steps among the lists of the election. */
  readonly steps?: readonly AnsweredStep[];
}

interface AnsweredLot extends LotAnswer {
  /** What was drawn, of the options. */
  readonly drawn: string;
}

/** The answer to a vector of kind `result`. */
export type ResultAnswer = RefusedAnswer | AnsweredResult;

/** Only who waits for a lot asks one. */
const asksOnlyWhatItNeeds = (given: AnsweredResult): boolean => {
  const { status, question } = ownOnly(given);
  return question === undefined || status === "lot-required";
};

export const resultAnswerSchema: SchemaOf<ResultAnswer> = z.union([
  refusedAnswerSchema,
  z
    .strictObject({
      status: z.enum(["completed", "lot-required"]),
      quota: exactNumberSchema.exactOptional(),
      preferenceThreshold: exactNumberSchema.exactOptional(),
      seats: z.record(z.string(), count).exactOptional(),
      unassignedSeats: count.exactOptional(),
      combinations: z.record(z.string(), z.array(z.int())).exactOptional(),
      lists: z.array(listSchema).exactOptional(),
      lots: z.array(z.strictObject({ ...lotFields, drawn: z.string() })).exactOptional(),
      question: lotSchema.exactOptional(),
      steps: z.array(stepSchema).exactOptional(),
    })
    .refine(asksOnlyWhatItNeeds, { path: ["question"] }),
]);
