import type { $brand } from "zod";

/** The number of a list on the ballot (lijstnummer); the lists of one list group share it. */
export type ListNumber = number & $brand<"ListNumber">;

/** The number of an electoral district (kieskring). */
export type DistrictNumber = number & $brand<"DistrictNumber">;

/** Identifies a person: the same id on several lists is the same candidate. */
export type CandidateId = string & $brand<"CandidateId">;

/** The letter or name of a list combination (lijstencombinatie). */
export type CombinationId = string & $brand<"CombinationId">;

/**
 * Names one list within an election: list number, slash, lowest district the list was handed in
 * for. In an election with one district: `"3/1"`.
 */
export type ListKey = `${number}/${number}`;

/** The {@link ListKey} of the list with this number whose lowest district is `lowestDistrict`. */
export function listKey(number: number, lowestDistrict: number): ListKey {
  return `${number}/${lowestDistrict}`;
}

/**
 * Names what competes for seats: a list number (`"3"`), a list combination (`"A"`), or inside a
 * list group one of its lists (`"3/2"`).
 */
export type ContestantKey = string;
