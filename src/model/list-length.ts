import * as z from "zod";
import { maximumSeats } from "./bounds.js";
import { daySchema } from "./day.js";
import type { DeepReadonly } from "./deep-readonly.js";
import { electionTypeSchema } from "./election-type.js";

export const listLengthSchema = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seatsAtLastElection: z.int().min(0).max(maximumSeats).exactOptional(),
});

/** For which election, and how many seats the party won last time; absent: none. */
export type ListLengthInput = DeepReadonly<z.input<typeof listLengthSchema>>;
