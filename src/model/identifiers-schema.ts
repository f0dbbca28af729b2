import * as z from "zod";

export const listNumberSchema = z.int().min(1).max(9_999).brand<"ListNumber">();

export const districtNumberSchema = z.int().min(1).max(9_999).brand<"DistrictNumber">();

export const candidateIdSchema = z.string().min(1).max(200).brand<"CandidateId">();

export const combinationIdSchema = z
  .string()
  .regex(/^(?!\d+$)[^/]{1,40}$/, {
    error: "a name that is not a number and has no slash, such as A",
  })
  .brand<"CombinationId">();

export const listKeySchema = z.templateLiteral([z.int(), "/", z.int()]);
