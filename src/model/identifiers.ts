import * as z from "zod";

export const listNumberSchema = z.int().min(1).max(9_999).brand<"ListNumber">();
/** The number of a list on the ballot (lijstnummer); the lists of one list group share it. */
export type ListNumber = z.output<typeof listNumberSchema>;

export const districtNumberSchema = z.int().min(1).max(9_999).brand<"DistrictNumber">();
/** The number of an electoral district (kieskring). */
export type DistrictNumber = z.output<typeof districtNumberSchema>;

export const candidateIdSchema = z.string().min(1).max(200).brand<"CandidateId">();
/** Identifies a person: the same id on several lists is the same candidate. */
export type CandidateId = z.output<typeof candidateIdSchema>;

export const combinationIdSchema = z
  .string()
  .regex(/^(?!\d+$)[^/]{1,40}$/, {
    error: "a name that is not a number and has no slash, such as A",
  })
  .brand<"CombinationId">();
/** The letter or name of a list combination (lijstencombinatie). */
export type CombinationId = z.output<typeof combinationIdSchema>;

/**
 * Names one list within an election: list number, slash, lowest district the list was handed in
 * for. In an election with one district: `"3/1"`.
 */
export type ListKey = `${number}/${number}`;
export const listKeySchema = z.templateLiteral([z.int(), "/", z.int()]);

/** The {@link ListKey} of the list with this number whose lowest district is `lowestDistrict`. */
export function listKey(number: number, lowestDistrict: number): ListKey {
  return `${number}/${lowestDistrict}`;
}

/**
 * Names what competes for seats: a list number (`"3"`), a list combination (`"A"`), or inside a
 * list group one of its lists (`"3/2"`).
 */
export type ContestantKey = string;
