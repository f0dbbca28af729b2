import * as z from "zod";
import { maximumFigure, maximumSeats } from "../bounds.js";
import { daySchema } from "../day-schema.js";
import type { DeepReadonly } from "../deep-readonly.js";
import {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import { electionTypeSchema } from "./election-type.js";

export const voteCountSchema = z.int().min(0).max(maximumFigure);
const name = z.string().max(500);

export const areaSchema = z.strictObject({ name, code: name.exactOptional() });

export const districtSchema = z.strictObject({
  number: districtNumberSchema,
  name: name.exactOptional(),
  /** Vote value (stemwaarde, articles U 2 and Ua 4): what one vote of this district counts for. */
  voteValue: z.int().min(1).max(1_000_000),
});

export const candidateSchema = z.strictObject({
  id: candidateIdSchema,
  name: name.exactOptional(),
});

const listWithCandidates = z.strictObject({
  districts: z.array(districtNumberSchema).min(1),
  candidates: z.array(candidateSchema),
  /** One row per district of `districts`, one figure per candidate in list order. */
  votes: z.array(z.array(voteCountSchema)),
});

const listWithoutCandidates = z.strictObject({
  districts: z.array(districtNumberSchema).min(1),
  /** One figure per district of `districts`. */
  listVotes: z.array(voteCountSchema),
  /** How many living candidates the list has; absent: enough for every seat. */
  numberOfCandidates: z.int().min(0).max(9_999).exactOptional(),
});

export const candidateListSchema = z.union([listWithCandidates, listWithoutCandidates]);

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
  /** Blank votes, which only a contested reading of article P 9 looks at. */
  blankVotes: voteCountSchema.exactOptional(),
});

/** The area an election is held in (kiesgebied). */
export type Area = DeepReadonly<z.output<typeof areaSchema>>;

/** An electoral district (kieskring) with its vote value (1 outside the Senate). */
export type District = DeepReadonly<z.output<typeof districtSchema>>;

/** A candidate: an id that names the person, and a name to show. */
export type Candidate = DeepReadonly<z.output<typeof candidateSchema>>;

/** A list of which the candidates and their votes are known. */
export type ListWithCandidates = DeepReadonly<z.output<typeof listWithCandidates>>;

/** A list of which only the list votes (stemcijfer) are known: it gets seats, but no persons. */
export type ListWithoutCandidates = DeepReadonly<z.output<typeof listWithoutCandidates>>;

/**
 * One candidate list, or one set of identical lists (stel gelijkluidende lijsten, article P 2), with
 * the districts it was handed in for and the votes there.
 */
export type CandidateList = ListWithCandidates | ListWithoutCandidates;

/**
 * What shares one list number: a single list, a set of identical lists, or a list group
 * (lijstengroep, article P 3) whose lists differ between districts.
 */
export type PoliticalGroup = DeepReadonly<z.output<typeof politicalGroupSchema>>;

/** A list combination (lijstencombinatie), possible until 2017-11-30 (Senate: 2010-12-31). */
export type ListCombination = DeepReadonly<z.output<typeof listCombinationSchema>>;

/**
 * An election as the calculations take it: parsed, complete, within bounds. Made by
 * `parseElection` from an {@link ElectionInput}; an `Election` is itself a valid input.
 */
export type Election = DeepReadonly<z.output<typeof electionSchema>>;

/** Whether the candidates of the list are known. */
export function hasCandidates(list: CandidateList): list is ListWithCandidates {
  return "candidates" in list;
}
