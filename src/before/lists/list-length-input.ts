import * as z from "zod";
import { maximumSeats } from "../../model/bounds.js";
import { daySchema } from "../../model/day-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { OnDay, SchemaOf } from "../../model/schema-of.js";

export const listLengthSchema: SchemaOf<OnDay<ListLengthInput>, ListLengthInput> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seatsAtLastElection: z.int().min(0).max(maximumSeats).exactOptional(),
});

/** For which election, and how many seats the party won last time; absent: none. */
export interface ListLengthInput {
  /** Which body is elected. */
  readonly type: ElectionType;
  /** The day of the election, `"2025-10-29"`. */
  readonly day: string;
  /** Seats that the lists of this party won at the last election of the body; absent: none. */
  readonly seatsAtLastElection?: number;
}
