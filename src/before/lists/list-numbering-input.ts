import * as z from "zod";
import { maximumSeats, maximumVotes } from "../../model/bounds.js";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { DistrictNumber } from "../../model/identifiers.js";
import { districtNumberSchema } from "../../model/identifiers-schema.js";
import type { SchemaOf } from "../../model/schema-of.js";

const listToNumberSchema = z.strictObject({
  /** Names the list, set of identical lists or list group. */
  id: z.string().min(1).max(200),
  /**
   * The lists, at the last election of the body, of the party or parties behind this list. Absent or
   * without a seat: the list is numbered with the new ones.
   */
  previous: z
    .array(
      z.strictObject({
        votes: z.int().min(0).max(maximumVotes),
        seats: z.int().min(0).max(maximumSeats),
      }),
    )
    .exactOptional(),
  /**
   * How several parties are behind the list: under their names together, one of them with a seat is
   * enough (H 4 (8) a); under a new name two or more must have had a list and each must have won a seat
   * (H 4 (8) b); under a new name, where they had one joint list then, that list must have won one
   * (H 4 (8) c). A new name counts since 2013-12-01, one after a joint list since 2023-01-01 (I 14 (2)), and
   * for the Senate never (S 12 (2)). Absent: their names.
   */
  joined: z.enum(["names-together", "new-name", "new-name-after-joint-list"]).exactOptional(),
  /** Districts for which the list is valid; absent: all. */
  districts: z.array(districtNumberSchema).min(1).exactOptional(),
  /** What the Council of State decided on appeal, where that differs. */
  appeal: z.enum(["declared-valid", "declared-invalid"]).exactOptional(),
});

export const listNumberingSchema: SchemaOf<ListNumbering, ListNumberingInput> = z.strictObject({
  type: electionTypeSchema,
  day: daySchema,
  /** Electoral districts of the election; for the Senate, provinces and colleges. */
  districts: z.array(districtNumberSchema).min(1).exactOptional(),
  lists: z.array(listToNumberSchema),
  /** For each lot, in the order in which they are asked, the lists as drawn. */
  lots: z.array(z.array(z.string()).min(2)).exactOptional(),
});

/** What a list won at the last election of the body. */
export interface PreviousResult {
  /** The votes that the list got then, a whole number. */
  readonly votes: number;
  /** The seats that the list won then, a whole number. */
  readonly seats: number;
}

/** A list that is to get a number. */
export interface ListToNumber {
  /** Names the list, set of identical lists or list group; at most 200 characters. */
  readonly id: string;
  /**
   * The lists, at the last election of the body, of the party or parties behind this list (I 14 (1)).
   * Absent or without a seat: the list is numbered with the new ones.
   */
  readonly previous?: readonly PreviousResult[];
  /**
   * How several parties are behind the list: under their names together, one of them with a seat is
   * enough (H 4 (8) a); under a new name two or more must have had a list and each must have won a seat
   * (H 4 (8) b); under a new name, where they had one joint list then, that list must have won one
   * (H 4 (8) c). A new name counts since 2013-12-01, one after a joint list since 2023-01-01 (I 14 (2)), and
   * for the Senate never (S 12 (2)). Absent: their names.
   */
  readonly joined?: "names-together" | "new-name" | "new-name-after-joint-list";
  /** Numbers of the districts for which the list is valid; absent: all. */
  readonly districts?: readonly number[];
  /** What the Council of State decided on appeal, where that differs (I 16). */
  readonly appeal?: "declared-valid" | "declared-invalid";
}

/** The lists of an election that are to get their numbers. */
export interface ListNumberingInput {
  /** Which body is elected. */
  readonly type: ElectionType;
  /** The day of the election, `"2026-03-18"`. */
  readonly day: string;
  /** Electoral districts of the election; for the Senate, provinces and colleges. Absent: one, number 1. */
  readonly districts?: readonly number[];
  /** The lists, in any order. */
  readonly lists: readonly ListToNumber[];
  /** For each lot, in the order in which they are asked, the lists as drawn. */
  readonly lots?: readonly (readonly string[])[];
}

/** A {@link ListNumberingInput} that was parsed. */
export interface ListNumbering extends Omit<ListNumberingInput, "day" | "districts" | "lists"> {
  readonly day: Day;
  readonly districts?: readonly DistrictNumber[];
  readonly lists: readonly ParsedListToNumber[];
}

/** A {@link ListToNumber} that was parsed. */
export interface ParsedListToNumber extends Omit<ListToNumber, "districts"> {
  readonly districts?: readonly DistrictNumber[];
}
