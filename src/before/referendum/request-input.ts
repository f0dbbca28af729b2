import * as z from "zod";
import { type ReferendumRequestKind, referendumRequests } from "../../law/referendum.js";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import { peopleSchema } from "../../model/election/body-schema.js";
import type { OnDay, SchemaOf } from "../../model/schema-of.js";

/** A request for a referendum: how many asked, and of how many that is valid. */
export interface ReferendumRequestInput {
  /** The introductory request (inleidend verzoek), or the definitive one (definitief verzoek). */
  readonly request: ReferendumRequestKind;
  /** The day of the notice in the Staatscourant from which requests are received; of the definitive one, of the decision on the introductory one. */
  readonly day: string;
  /** How many requests, or declarations of support, were received. */
  readonly received: number;
  /** How many of them are valid; needed where enough were received. */
  readonly valid?: number;
  /** Days that a decree makes equal to holidays (Algemene termijnenwet article 3 (3)). */
  readonly holidays?: readonly string[];
}

/** {@link ReferendumRequestInput} of which the days were read. */
export interface ReferendumRequestAsked extends OnDay<Omit<ReferendumRequestInput, "holidays">> {
  readonly holidays?: readonly Day[];
}

const holidays = z.array(daySchema).max(100).exactOptional();

export const referendumRequestSchema: SchemaOf<ReferendumRequestAsked, ReferendumRequestInput> =
  z.strictObject({
    request: z.enum(referendumRequests),
    day: daySchema,
    received: peopleSchema,
    valid: peopleSchema.exactOptional(),
    holidays,
  });

/** A decision that a referendum is held, and other votes that may be on the same day. */
export interface ReferendumDaysInput {
  /** The date of the decision, `"2015-10-14"`. */
  readonly decided: string;
  /** The days of elections and of other referendums around it (56 (1)); absent: none. */
  readonly otherVotes?: readonly string[];
}

/** {@link ReferendumDaysInput} of which the days were read. */
export interface ReferendumDaysAsked {
  readonly decided: Day;
  readonly otherVotes?: readonly Day[];
}

export const referendumDaysSchema: SchemaOf<ReferendumDaysAsked, ReferendumDaysInput> =
  z.strictObject({
    decided: daySchema,
    otherVotes: z.array(daySchema).max(100).exactOptional(),
  });
