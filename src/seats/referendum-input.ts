import * as z from "zod";
import { daySchema } from "../model/day-schema.js";
import { peopleSchema, somePeopleSchema } from "../model/election/body-schema.js";
import type { OnDay, SchemaOf } from "../model/schema-of.js";

export const referendumSchema: SchemaOf<OnDay<ReferendumInput>, ReferendumInput> = z.strictObject({
  day: daySchema,
  /** Eligible voters (kiesgerechtigden). */
  eligibleVoters: somePeopleSchema,
  votesFor: peopleSchema,
  votesAgainst: peopleSchema,
  blankVotes: peopleSchema,
  invalidVotes: peopleSchema,
});

/** The count of an advisory referendum (raadgevend referendum), all votes in the country. */
export interface ReferendumInput {
  /** The day of the vote, `"2018-03-21"`. */
  readonly day: string;
  /** Eligible voters (kiesgerechtigden). */
  readonly eligibleVoters: number;
  /** Votes for the law. */
  readonly votesFor: number;
  /** Votes against the law. */
  readonly votesAgainst: number;
  /** Blank votes, which are valid at a referendum (article 64). */
  readonly blankVotes: number;
  /** Invalid votes (ongeldige stemmen); they count in the turnout, not in the majority. */
  readonly invalidVotes: number;
}
