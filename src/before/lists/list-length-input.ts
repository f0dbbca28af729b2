import * as z from "zod";
import { maximumSeats } from "../../model/bounds.js";
import { daySchema } from "../../model/day-schema.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";

export const listLengthSchema = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seatsAtLastElection: z.int().min(0).max(maximumSeats).exactOptional(),
});

/** For which election, and how many seats the party won last time; absent: none. */
export type ListLengthInput = DeepReadonly<z.input<typeof listLengthSchema>>;
