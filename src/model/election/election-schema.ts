import * as z from "zod";
import { maximumFigure, maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import { figuresSchema } from "../quick-array-schema.js";
import type { SchemaOf } from "../schema-of.js";
import type {
  Area,
  Candidate,
  CandidateList,
  District,
  ElectionContent,
  ListCombination,
  ListWithCandidates,
  ListWithoutCandidates,
  PoliticalGroup,
} from "./election.js";
import { electionTypeSchema } from "./election-type-schema.js";

/** A number of votes: a whole number from 0 to 999,999,999. */
export const voteCountSchema: SchemaOf<number> = z.int().min(0).max(maximumFigure);

/** Numbers of votes in a row, one for each candidate or district. */
export const voteCountsSchema: SchemaOf<readonly number[]> = figuresSchema(
  voteCountSchema,
  maximumFigure,
);
const name = z.string().max(500);

export const areaSchema: SchemaOf<Area> = z.strictObject({ name, code: name.exactOptional() });

/** Vote value (stemwaarde, U 2): for how many votes one vote counts, 1 to 1,000,000. */
export const districtVoteValueSchema: SchemaOf<number> = z.int().min(1).max(1_000_000);

export const districtSchema: SchemaOf<District> = z.strictObject({
  number: districtNumberSchema,
  name: name.exactOptional(),
  voteValue: districtVoteValueSchema,
});

export const candidateSchema: SchemaOf<Candidate> = z.strictObject({
  id: candidateIdSchema,
  name: name.exactOptional(),
});

export const listWithCandidatesSchema: SchemaOf<ListWithCandidates> = z.strictObject({
  districts: z.array(districtNumberSchema).min(1),
  candidates: z.array(candidateSchema),
  votes: z.array(voteCountsSchema),
});

export const listWithoutCandidatesSchema: SchemaOf<ListWithoutCandidates> = z.strictObject({
  districts: z.array(districtNumberSchema).min(1),
  listVotes: voteCountsSchema,
  numberOfCandidates: z.int().min(0).max(9_999).exactOptional(),
});

export const candidateListSchema: SchemaOf<CandidateList> = z.union([
  listWithCandidatesSchema,
  listWithoutCandidatesSchema,
]);

export const politicalGroupSchema: SchemaOf<PoliticalGroup> = z.strictObject({
  number: listNumberSchema,
  name: name.exactOptional(),
  lists: z.array(candidateListSchema).min(1),
});

export const listCombinationSchema: SchemaOf<ListCombination> = z.strictObject({
  id: combinationIdSchema,
  groups: z.array(listNumberSchema).min(1),
});

export const electionSchema: SchemaOf<ElectionContent> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  area: areaSchema.exactOptional(),
  seats: z.int().min(1).max(maximumSeats),
  districts: z.array(districtSchema).min(1),
  groups: z.array(politicalGroupSchema),
  combinations: z.array(listCombinationSchema),
  deceased: z.array(candidateIdSchema),
  blankVotes: voteCountSchema.exactOptional(),
});
