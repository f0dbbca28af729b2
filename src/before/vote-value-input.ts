import * as z from "zod";
import { maximumSeats } from "../model/bounds.js";
import { daySchema } from "../model/day-schema.js";
import type { DeepReadonly } from "../model/deep-readonly.js";
import { peopleSchema } from "../model/election/body-schema.js";

const members = z.int().min(1).max(maximumSeats);

export const voteValueSchema = z.discriminatedUnion("college", [
  z.strictObject({
    college: z.enum(["province", "island"]),
    day: daySchema,
    inhabitants: peopleSchema,
    members,
  }),
  z.strictObject({
    college: z.literal("non-residents"),
    day: daySchema,
    /** Voters registered 34 days before polling day of the college. */
    registeredVoters: peopleSchema,
    members,
    /** Inhabitants of the Netherlands on 1 January of the year of the election. */
    population: peopleSchema,
    /** Eligible voters at the previous elections of the provincial councils and island colleges. */
    eligibleVoters: peopleSchema.min(1),
  }),
]);

/**
 * What the vote value (stemwaarde) of one body that elects the Senate is calculated from. `members`
 * is the statutory number of members of the provincial council or electoral college.
 */
export type VoteValueInput = DeepReadonly<z.input<typeof voteValueSchema>>;
