import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { unitInDoubtSchema } from "../../../operations/what-if.js";
import type { UnitInDoubt } from "../../../what-if/influence/votes-in-doubt.js";
import {
  type ResultInput,
  resultInputSchema,
  type WrittenQuestion,
} from "../result/result-schema.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The input of a vector of kind `admission`: an election that was decided, and the votes in doubt. */
export interface AdmissionQuestion {
  /** The election that was decided, with the lots that were drawn in it. */
  readonly election: ResultInput;
  /** The units in doubt, each with how many of its ballots at most may be other ones. */
  readonly units: readonly UnitInDoubt[];
}

export const admissionInputSchema: SchemaOf<
  AdmissionQuestion,
  WrittenQuestion<AdmissionQuestion>
> = z.strictObject({ election: resultInputSchema, units: z.array(unitInDoubtSchema) });

/** The answer to a vector of kind `admission`. */
export type AdmissionAnswer =
  | RefusedAnswer
  | {
      /** Everybody elected, in any order. */
      readonly members: readonly {
        /** The id of the candidate. */
        readonly candidate: string;
        /** No votes in doubt can undo the election; some can, alone or by a lot; or it was not decided. */
        readonly decision: "may-be-admitted" | "waits" | "undetermined";
      }[];
    };

export const admissionAnswerSchema: SchemaOf<AdmissionAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    members: z.array(
      z.strictObject({
        candidate: z.string(),
        decision: z.enum(["may-be-admitted", "waits", "undetermined"]),
      }),
    ),
  }),
]);
