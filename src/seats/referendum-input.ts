import * as z from "zod";
import { daySchema } from "../model/day-schema.js";
import type { DeepReadonly } from "../model/deep-readonly.js";
import { peopleSchema } from "../model/election/body-schema.js";

export const referendumSchema = z.strictObject({
  day: daySchema,
  /** Eligible voters (kiesgerechtigden). */
  eligibleVoters: peopleSchema.min(1),
  votesFor: peopleSchema,
  votesAgainst: peopleSchema,
  blankVotes: peopleSchema,
  invalidVotes: peopleSchema,
});

/** The count of an advisory referendum (raadgevend referendum), all votes in the country. */
export type ReferendumInput = DeepReadonly<z.input<typeof referendumSchema>>;
