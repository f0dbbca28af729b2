import * as z from "zod";
import { maximumFigure, maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import { electionTypeSchema } from "./election-type-schema.js";

export const voteCountSchema = z.int().min(0).max(maximumFigure);
const name = z.string().max(500);

export const areaSchema = z.strictObject({ name, code: name.exactOptional() });

export const districtSchema = z.strictObject({
  number: districtNumberSchema,
  name: name.exactOptional(),
  voteValue: z.int().min(1).max(1_000_000),
});

export const candidateSchema = z.strictObject({
  id: candidateIdSchema,
  name: name.exactOptional(),
});

export const listWithCandidatesSchema = z.strictObject({
  districts: z.array(districtNumberSchema).min(1),
  candidates: z.array(candidateSchema),
  votes: z.array(z.array(voteCountSchema)),
});

export const listWithoutCandidatesSchema = z.strictObject({
  districts: z.array(districtNumberSchema).min(1),
  listVotes: z.array(voteCountSchema),
  numberOfCandidates: z.int().min(0).max(9_999).exactOptional(),
});

export const candidateListSchema = z.union([listWithCandidatesSchema, listWithoutCandidatesSchema]);

export const politicalGroupSchema = z.strictObject({
  number: listNumberSchema,
  name: name.exactOptional(),
  lists: z.array(candidateListSchema).min(1),
});

export const listCombinationSchema = z.strictObject({
  id: combinationIdSchema,
  groups: z.array(listNumberSchema).min(1),
});

export const electionSchema = z.strictObject({
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
