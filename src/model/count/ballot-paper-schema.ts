import * as z from "zod";
import { electionTypeSchema } from "../election/election-type-schema.js";
import type { SchemaOf } from "../schema-of.js";
import type { Ballot } from "./ballot.js";
import type { BallotInput } from "./ballot-input.js";
import type { BallotPaper, PersonOnList } from "./ballot-shape.js";

/** The number of a district (kieskring). */
export const districtNumber: SchemaOf<number> = z.int().min(1).max(9_999);
const electionId = z.string().min(1).max(200);

/** Whose votes a ballot paper takes. */
export const ballotPaperSchema: SchemaOf<BallotPaper> = z.strictObject({
  election: electionId,
  type: electionTypeSchema,
  district: districtNumber.nullable(),
});

/** Somebody on a list; a text is an id without a name. */
export const personOnListSchema: SchemaOf<string | PersonOnList> = z.union([
  z.string().min(1).max(200),
  z.strictObject({ id: z.string().min(1).max(200), name: z.string().max(500).exactOptional() }),
]);

const list = z.strictObject({
  number: z.int().min(1).max(9_999),
  name: z.string().max(500).exactOptional(),
  candidates: z.array(personOnListSchema).min(1).max(9_999),
});

/** A ballot paper made of lists that were looked at: only `parseBallot` makes one. */
export const lookedAt: SchemaOf<Ballot, Ballot> = z.custom<Ballot>();

/** The lists of an election in one of its districts, as `parseBallot` takes them. */
export const ballotInputSchema: SchemaOf<BallotInput, BallotInput> = z.strictObject({
  election: electionId,
  type: electionTypeSchema,
  district: districtNumber.nullish(),
  lists: z.array(list).min(1).max(9_999),
});
