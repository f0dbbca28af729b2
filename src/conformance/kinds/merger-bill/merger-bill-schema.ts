import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `merger-bill`. */
export type MergerBillAnswer =
  | RefusedAnswer
  | {
      /** The regular elections are held: the bill was not handed in in the months before them (56a). */
      readonly skips: false;
    }
  | {
      /** The regular elections are skipped in these municipalities. */
      readonly skips: true;
      /** The day of the regular elections that are skipped (56b (1)). */
      readonly skipped: string;
      /** Until when the sitting members stay (56b (2)). */
      readonly termExtendedUntil: string;
      /** The last day on which the bill can come into force (56d (1)). */
      readonly inForceUntil: string;
      /** Whether it was in force by then; null: no day was given. */
      readonly inTime: boolean | null;
      /** The election that is held where it was not. */
      readonly otherwise: {
        /** The day of the nomination. */
        readonly nomination: string;
        /** The day of the vote. */
        readonly day: string;
        /** The day of the registered names that also hold, and the last for requests (56d (2), a, b). */
        readonly namesRegistered: string;
        /** The last day on which is decided that such a name does not hold (c). */
        readonly namesRefused: string;
        /** The last day of decisions that can be appealed against (d). */
        readonly decisions: string;
        /** The day on which the term of that council ends (56d (3)). */
        readonly endOfTerm: string;
      };
    };

const day = z.string();

export const mergerBillAnswerSchema: SchemaOf<MergerBillAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({ skips: z.literal(false) }),
  z.strictObject({
    skips: z.literal(true),
    skipped: day,
    termExtendedUntil: day,
    inForceUntil: day,
    inTime: z.boolean().nullable(),
    otherwise: z.strictObject({
      nomination: day,
      day,
      namesRegistered: day,
      namesRefused: day,
      decisions: day,
      endOfTerm: day,
    }),
  }),
]);
