import * as z from "zod";
import { maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import {
  candidateIdSchema,
  districtNumberSchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import {
  areaSchema,
  candidateSchema,
  districtSchema,
  listCombinationSchema,
  voteCountSchema,
} from "./election-schema.js";
import { electionTypeSchema } from "./election-type-schema.js";

const candidateInput = z.union([candidateIdSchema, candidateSchema]);

const listInput = z.strictObject({
  districts: z.array(districtNumberSchema).min(1).exactOptional(),
  candidates: z.array(candidateInput).exactOptional(),
  votes: z.array(z.array(voteCountSchema)).exactOptional(),
  listVotes: z.array(voteCountSchema).exactOptional(),
  numberOfCandidates: z.int().min(0).max(9_999).exactOptional(),
});

const groupInput = z.strictObject({
  number: listNumberSchema,
  name: z.string().max(500).exactOptional(),
  candidates: z.array(candidateInput).exactOptional(),
  votes: z.array(voteCountSchema).exactOptional(),
  listVotes: voteCountSchema.exactOptional(),
  numberOfCandidates: z.int().min(0).max(9_999).exactOptional(),
  lists: z.array(listInput).min(1).exactOptional(),
});

const districtInput = z.union([
  districtNumberSchema,
  districtSchema.extend({ voteValue: districtSchema.shape.voteValue.exactOptional() }),
]);

export const electionInputSchema = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  area: z.union([z.string().max(500), areaSchema]).exactOptional(),
  seats: z.int().min(1).max(maximumSeats),
  districts: z.array(districtInput).min(1).exactOptional(),
  groups: z.array(groupInput),
  combinations: z.array(listCombinationSchema).exactOptional(),
  deceased: z.array(candidateIdSchema).exactOptional(),
  blankVotes: voteCountSchema.exactOptional(),
});

/** An {@link ElectionInput} whose figures have been checked one by one. */
export type ParsedElectionInput = DeepReadonly<z.output<typeof electionInputSchema>>;
/** One list number of a {@link ParsedElectionInput}. */
export type ParsedGroupInput = ParsedElectionInput["groups"][number];
/** One list of a {@link ParsedGroupInput}. */
export type ParsedListInput = NonNullable<ParsedGroupInput["lists"]>[number];

/**
 * What a caller writes to describe an election. The simple case is a line per list:
 *
 * ```ts
 * { type: "GR", day: "2022-03-16", seats: 15, groups: [{ number: 1, name: "A", votes: [310, 25] }] }
 * ```
 *
 * A group is given in one of three ways: `votes` (one figure per candidate, one list for the whole
 * area), `listVotes` (only the total of the list: seats without persons), or `lists` (lists per
 * district, with a row of votes for each of their districts). Candidates without an id are called
 * `"<list number>-<position>"`. Districts default to one, number 1.
 */
export type ElectionInput = DeepReadonly<z.input<typeof electionInputSchema>>;
