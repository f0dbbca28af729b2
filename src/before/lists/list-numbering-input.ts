import * as z from "zod";
import { maximumSeats, maximumVotes } from "../../model/bounds.js";
import { daySchema } from "../../model/day-schema.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import { districtNumberSchema } from "../../model/identifiers-schema.js";

const listToNumberSchema = z.strictObject({
  /** Names the list, set of identical lists or list group. */
  id: z.string().min(1).max(200),
  /**
   * The lists, at the last election of the body, of the party or parties behind this list. Absent or
   * without a seat: the list is numbered with the new ones.
   */
  previous: z
    .array(
      z.strictObject({
        votes: z.int().min(0).max(maximumVotes),
        seats: z.int().min(0).max(maximumSeats),
      }),
    )
    .exactOptional(),
  /** Districts for which the list is valid; absent: all. */
  districts: z.array(districtNumberSchema).min(1).exactOptional(),
  /** What the Council of State decided on appeal, where that differs. */
  appeal: z.enum(["declared-valid", "declared-invalid"]).exactOptional(),
});

export const listNumberingSchema = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  /** Electoral districts of the election; for the Senate, provinces and colleges. */
  districts: z.array(districtNumberSchema).min(1).exactOptional(),
  lists: z.array(listToNumberSchema),
  /** For each lot, in the order in which they are asked, the lists as drawn. */
  lots: z.array(z.array(z.string()).min(2)).exactOptional(),
});

/** A list that is to get a number. */
export type ListToNumber = DeepReadonly<z.output<typeof listToNumberSchema>>;

/** The lists of an election that are to get their numbers. */
export type ListNumbering = DeepReadonly<z.output<typeof listNumberingSchema>>;

/** What a caller writes to describe a {@link ListNumbering}. */
export type ListNumberingInput = DeepReadonly<z.input<typeof listNumberingSchema>>;
