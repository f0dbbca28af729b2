import * as z from "zod";
import { maximumSeats } from "../model/bounds.js";
import { daySchema } from "../model/day-schema.js";
import { peopleSchema, somePeopleSchema } from "../model/election/body-schema.js";
import type { KindSchemaOf, OnDay } from "../model/schema-of.js";

const members = z.int().min(1).max(maximumSeats);

export const voteValueSchema: KindSchemaOf<
  OnDay<VoteValueInput>,
  VoteValueInput
> = z.discriminatedUnion("college", [
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
    eligibleVoters: somePeopleSchema,
  }),
]);

/** A province or an island: its vote value comes from its inhabitants (articles U 2, Ya 31e). */
export interface ProvinceVoteValueInput {
  /** Of whom: a provincial council or the electoral college of an island. */
  readonly college: "province" | "island";
  /** The day of the election of the Senate, `"2023-05-30"`. */
  readonly day: string;
  /** Inhabitants of the province or island on 1 January of the year of the election. */
  readonly inhabitants: number;
  /** Statutory number of members of the provincial council or electoral college. */
  readonly members: number;
}

/** The college of non-residents: its vote value comes from its voters (article Ua 4). */
export interface NonResidentsVoteValueInput {
  /** Of whom. */
  readonly college: "non-residents";
  /** The day of the election of the Senate, `"2023-05-30"`. */
  readonly day: string;
  /** Voters registered 34 days before polling day of the college. */
  readonly registeredVoters: number;
  /** Statutory number of members of the college. */
  readonly members: number;
  /** Inhabitants of the Netherlands on 1 January of the year of the election. */
  readonly population: number;
  /** Eligible voters at the previous elections of the provincial councils and island colleges. */
  readonly eligibleVoters: number;
}

/** What the vote value (stemwaarde) of one body that elects the Senate is calculated from. */
export type VoteValueInput = ProvinceVoteValueInput | NonResidentsVoteValueInput;
