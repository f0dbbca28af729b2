import * as z from "zod";
import { maximumSeats } from "../../model/bounds.js";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { SchemaOf } from "../../model/schema-of.js";

/** What a central committee finds missing or wrong with a candidate on a list. */
export const candidateDefects = [
  "own-statement-missing",
  "not-named-as-prescribed",
  "no-consent",
  "no-agent",
  "no-settlement-declaration",
  "settles-elsewhere-too",
  "deceased",
] as const;

/** One of the things that can be missing or wrong with a candidate. */
export type CandidateDefect = (typeof candidateDefects)[number];

/** What it finds missing or wrong with a list. */
export const listDefects = [
  "not-filed-in-time",
  "deposit-missing",
  "not-the-model",
  "filer-not-entitled",
  "filer-not-identified",
  "name-not-declared",
] as const;

/** One of the things that can be missing or wrong with a list. */
export type ListDefect = (typeof listDefects)[number];

const exemptions = ["same-name", "combined-name", "new-name", "name-of-joint-list"] as const;

/** Somebody on a list. */
export interface NominatedCandidate {
  /** Names the person, the same on every list. */
  readonly id: string;
  /** The day of birth, `"2008-05-01"`; absent: old enough. */
  readonly born?: string;
  /** What is missing or wrong (I 6 (1), S 4 (1)); what the law does not ask of this body strikes nobody. */
  readonly defects?: readonly CandidateDefect[];
}

/** What a party had at the last election of the body (H 4 (8)). */
export interface EarlierSeats {
  /** Under the same name; a combination of names; a new name of several parties; of those that had a joint list. */
  readonly ground: (typeof exemptions)[number];
  /** The seats of the party, or of each of the parties together. */
  readonly seats: readonly number[];
}

/** The declarations of support for a list in one district. */
export interface SupportInDistrict {
  /** The number of the district. */
  readonly district: number;
  /** Who signed, by any id; those that do not count for another reason are left out. */
  readonly signers: readonly string[];
}

/** A list as it was handed in. */
export interface NominatedList {
  /** Names the list. */
  readonly id: string;
  /** For which districts (kieskringen, provinces) it was handed in; absent: the only one. */
  readonly districts?: readonly number[];
  /** The registered name above it; absent: none. */
  readonly name?: string;
  /** The candidates, in the order of the list. */
  readonly candidates: readonly NominatedCandidate[];
  /** The declarations of support; absent: none. */
  readonly support?: readonly SupportInDistrict[];
  /** What the party had at the last election; absent: nothing. */
  readonly earlier?: EarlierSeats;
  /** What is missing or wrong (I 2 (1), I 5, I 6 (2)); what the law does not ask of this body makes no list invalid. */
  readonly defects?: readonly ListDefect[];
}

/** The lists of an election, as they were handed in. */
export interface NominationInput {
  /** Which body is elected. */
  readonly type: ElectionType;
  /** The day of the vote, `"2026-03-18"`. */
  readonly day: string;
  /** How many seats are to be divided. */
  readonly seats: number;
  /** The day on which the term that begins will end; absent: reckoned, where the law sets it, of a council elected on another day than the others as before a merger. */
  readonly endOfTerm?: string;
  /** The lists, in any order. */
  readonly lists: readonly NominatedList[];
}

type AskedCandidate = Omit<NominatedCandidate, "born"> & { readonly born?: Day };
/** {@link NominatedList} of which the days were read. */
export type AskedList = Omit<NominatedList, "candidates"> & {
  readonly candidates: readonly AskedCandidate[];
};

/** The districts of a list: absent, the only one. */
export function districtsOf({ districts = [1] }: AskedList): readonly number[] {
  return districts;
}

/** {@link NominationInput} of which the days were read. */
export interface NominationAsked extends Omit<NominationInput, "day" | "endOfTerm" | "lists"> {
  readonly day: Day;
  readonly endOfTerm?: Day;
  readonly lists: readonly AskedList[];
}

const id = z.string().min(1).max(200);
const district = z.int().min(1).max(9_999);

export const nominationSchema: SchemaOf<NominationAsked, NominationInput> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  seats: z.int().min(1).max(maximumSeats),
  endOfTerm: daySchema.exactOptional(),
  lists: z
    .array(
      z.strictObject({
        id,
        districts: z.array(district).min(1).max(50).exactOptional(),
        name: z.string().min(1).max(200).exactOptional(),
        candidates: z
          .array(
            z.strictObject({
              id,
              born: daySchema.exactOptional(),
              defects: z.array(z.enum(candidateDefects)).max(20).exactOptional(),
            }),
          )
          .min(1)
          .max(200),
        support: z
          .array(z.strictObject({ district, signers: z.array(id).max(10_000) }))
          .max(100)
          .exactOptional(),
        earlier: z
          .strictObject({
            ground: z.enum(exemptions),
            seats: z.array(z.int().min(0).max(maximumSeats)).min(1).max(100),
          })
          .exactOptional(),
        defects: z.array(z.enum(listDefects)).max(20).exactOptional(),
      }),
    )
    .max(100),
});
