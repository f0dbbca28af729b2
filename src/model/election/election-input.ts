import * as z from "zod";
import { maximumSeats } from "../bounds.js";
import type { Day } from "../day.js";
import { daySchema } from "../day-schema.js";
import type { CandidateId, DistrictNumber, ListNumber } from "../identifiers.js";
import {
  candidateIdSchema,
  districtNumberSchema,
  listNumberSchema,
} from "../identifiers-schema.js";
import type { FieldsOf, SchemaOf } from "../schema-of.js";
import { candidatesInputSchema } from "./candidates-input-schema.js";
import type { Area, Candidate, ListCombination } from "./election.js";
import {
  areaSchema,
  districtVoteValueSchema,
  listCombinationSchema,
  voteCountSchema,
  voteCountsSchema,
} from "./election-schema.js";
import type { ElectionType } from "./election-type.js";
import { electionTypeSchema } from "./election-type-schema.js";

/** A candidate of an {@link ElectionInput}: an id that names the person, and a name to show. */
export interface CandidateInput {
  /** Names the person: the same id on several lists is the same candidate. At most 200 characters. */
  readonly id: string;
  /** What the candidate is called in words and tables; at most 500 characters. */
  readonly name?: string;
}

/** One list of a list group, in an {@link ElectionInput}: for some districts, with its votes there. */
export interface ListInput {
  /** The numbers of the districts for which the list was handed in; absent: all districts. */
  readonly districts?: readonly number[];
  /** The candidates in list order, each an id or an id with a name; absent: named by their place. */
  readonly candidates?: readonly (string | CandidateInput)[];
  /** Votes: a row for each district of `districts`, in it a figure for each candidate in list order. */
  readonly votes?: readonly (readonly number[])[];
  /** Instead of `votes`: the votes of the list (stemcijfer) in each of its districts. */
  readonly listVotes?: readonly number[];
  /** Beside `listVotes`: how many living candidates the list has; absent: enough for every seat. */
  readonly numberOfCandidates?: number;
}

/**
 * What shares one list number, in an {@link ElectionInput}: `votes` (one list for the whole area),
 * `listVotes` (only the total: seats without persons) or `lists` (a list group, article P 3).
 */
export interface GroupInput {
  /** The number of the list on the ballot (lijstnummer), 1 to 9,999. */
  readonly number: number;
  /** The name above the list (aanduiding); at most 500 characters. */
  readonly name?: string;
  /** The candidates in list order, each an id or an id with a name; absent: called `"3-1"`, `"3-2"` … */
  readonly candidates?: readonly (string | CandidateInput)[];
  /** Votes on each candidate, in list order. */
  readonly votes?: readonly number[];
  /** Instead of `votes`: the votes of the whole list (stemcijfer); it gets seats, but no persons. */
  readonly listVotes?: number;
  /** Beside `listVotes`: how many living candidates the list has; absent: enough for every seat. */
  readonly numberOfCandidates?: number;
  /** Instead of all these: the lists of a list group or set of identical lists, each with its districts. */
  readonly lists?: readonly ListInput[];
}

/** An electoral district (kieskring) of an {@link ElectionInput}. */
export interface DistrictInput {
  /** The number of the district, 1 to 9,999. */
  readonly number: number;
  /** What the district is called. */
  readonly name?: string;
  /** For the Senate: for how many votes one vote of this body counts (article U 2); absent: 1. */
  readonly voteValue?: number;
}

/** A list combination (lijstencombinatie) of an {@link ElectionInput}. */
export interface CombinationInput {
  /** The letter or name of the combination; not a number, without a slash, at most 40 characters. */
  readonly id: string;
  /** The numbers of the lists that were combined. */
  readonly groups: readonly number[];
}

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
export interface ElectionInput {
  /** Which body is elected: `GR` for a municipal council, `TK` for the House of Representatives … */
  readonly type: ElectionType;
  /** The day of the vote, `"2026-03-18"`: it decides which rules hold. */
  readonly day: string;
  /** The area of the election (kiesgebied): its name, or its name and code. */
  readonly area?: string | Area;
  /** How many seats are divided: those of the whole body, 1 to 5,000. */
  readonly seats: number;
  /** The electoral districts (kieskringen), each a number or more; absent: one, number 1. */
  readonly districts?: readonly (number | DistrictInput)[];
  /** The lists by list number, with their votes. */
  readonly groups: readonly GroupInput[];
  /** List combinations, which the law had until 2017-11-30 (article I 10). */
  readonly combinations?: readonly CombinationInput[];
  /** The ids of candidates who had died before the result was determined (articles P 10, P 19a). */
  readonly deceased?: readonly string[];
  /** Blank votes, which only a contested reading of article P 9 looks at. */
  readonly blankVotes?: number;
}

/** One list of a {@link ParsedGroupInput}. */
export interface ParsedListInput extends Omit<ListInput, "districts" | "candidates"> {
  readonly districts?: readonly DistrictNumber[];
  readonly candidates?: readonly (CandidateId | Candidate)[];
}

/** One list number of a {@link ParsedElectionInput}. */
export interface ParsedGroupInput extends Omit<GroupInput, "number" | "candidates" | "lists"> {
  readonly number: ListNumber;
  readonly candidates?: readonly (CandidateId | Candidate)[];
  readonly lists?: readonly ParsedListInput[];
}

/** A {@link DistrictInput} whose figures have been checked. */
export interface GivenDistrict extends Omit<DistrictInput, "number"> {
  /** The number of the district. */
  readonly number: DistrictNumber;
}

/** An {@link ElectionInput} whose figures have been checked one by one. */
export interface ParsedElectionInput
  extends Omit<ElectionInput, "day" | "districts" | "groups" | "combinations" | "deceased"> {
  readonly day: Day;
  readonly districts?: readonly (DistrictNumber | GivenDistrict)[];
  readonly groups: readonly ParsedGroupInput[];
  readonly combinations?: readonly ListCombination[];
  readonly deceased?: readonly CandidateId[];
}

const numberOfCandidates = z.int().min(0).max(9_999).exactOptional();

const listInput = z.strictObject({
  districts: z.array(districtNumberSchema).min(1).exactOptional(),
  candidates: candidatesInputSchema.exactOptional(),
  votes: z.array(voteCountsSchema).exactOptional(),
  listVotes: voteCountsSchema.exactOptional(),
  numberOfCandidates,
});

const groupInput = z.strictObject({
  number: listNumberSchema,
  name: z.string().max(500).exactOptional(),
  candidates: candidatesInputSchema.exactOptional(),
  votes: voteCountsSchema.exactOptional(),
  listVotes: voteCountSchema.exactOptional(),
  numberOfCandidates,
  lists: z.array(listInput).min(1).exactOptional(),
});

const districtInput = z.union([
  districtNumberSchema,
  z.strictObject({
    number: districtNumberSchema,
    name: z.string().max(500).exactOptional(),
    voteValue: districtVoteValueSchema.exactOptional(),
  }),
]);

/** What an {@link ElectionInput} is read by, property by property. */
export const electionInputFields: FieldsOf<ParsedElectionInput, ElectionInput> = {
  type: electionTypeSchema,
  day: daySchema,
  area: z.union([z.string().max(500), areaSchema]).exactOptional(),
  seats: z.int().min(1).max(maximumSeats),
  districts: z.array(districtInput).min(1).exactOptional(),
  groups: z.array(groupInput),
  combinations: z.array(listCombinationSchema).exactOptional(),
  deceased: z.array(candidateIdSchema).exactOptional(),
  blankVotes: voteCountSchema.exactOptional(),
};

export const electionInputSchema: SchemaOf<ParsedElectionInput, ElectionInput> =
  z.strictObject(electionInputFields);
