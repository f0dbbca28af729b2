import * as z from "zod";
import type { ReferendumRequest } from "../../../before/referendum/referendum-request.js";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `referendum-request`. */
export type ReferendumRequestAnswer =
  | RefusedAnswer
  | {
      /** Admitted; too few were received; or too few of them are valid. */
      readonly decision: ReferendumRequest["decision"];
      /** How many are needed. */
      readonly needed: number;
      /** How many more valid ones it would have needed; 0: it is admitted. */
      readonly missing: number;
      /** The last day on which requests or declarations are received. */
      readonly receivedUntil: string;
      /** The last day of the decision. */
      readonly decidedUntil: string;
      /** The day of the session; null: there is none. */
      readonly session: string | null;
    };

const count = z.int().nonnegative();

export const referendumRequestAnswerSchema: SchemaOf<ReferendumRequestAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    decision: z.enum(["admitted", "too-few-received", "too-few-valid"]),
    needed: count,
    missing: count,
    receivedUntil: z.string(),
    decidedUntil: z.string(),
    session: z.string().nullable(),
  }),
]);
