import * as z from "zod";
import type { SchemaOf } from "../../../model/schema-of.js";
import { type RefusedAnswer, refusedAnswerSchema } from "../shapes-schema.js";

/** The answer to a vector of kind `merger`. */
export type MergerAnswer =
  | RefusedAnswer
  | {
      /** How many members the council has (55 (1); Gemeentewet 8). */
      readonly seats: number;
      /** The first of January on which the inhabitants count. */
      readonly peopleCountedOn: string;
      /** Which municipality prepares the election of a new one (52), in any order; several: as many inhabitants. */
      readonly preparedBy: readonly string[];
      /** The day on which lists are handed in. */
      readonly nomination: string;
      /** The day of the vote. */
      readonly day: string;
      /** The day on which the sitting members leave. */
      readonly membersLeave: string;
      /** The day of the first meeting. */
      readonly firstMeeting: string;
      /** The day of the regular elections that are skipped there; null: none are. */
      readonly skipped: string | null;
      /** When the term of the council ends; null: not known. */
      readonly endOfTerm: string | null;
    };

export const mergerAnswerSchema: SchemaOf<MergerAnswer> = z.union([
  refusedAnswerSchema,
  z.strictObject({
    seats: z.int().positive(),
    peopleCountedOn: z.string(),
    preparedBy: z.array(z.string()),
    nomination: z.string(),
    day: z.string(),
    membersLeave: z.string(),
    firstMeeting: z.string(),
    skipped: z.string().nullable(),
    endOfTerm: z.string().nullable(),
  }),
]);
