import * as z from "zod";
import type { ExpectedForm } from "./expected.js";

export const listNumberSchema = z.int().min(1).max(9_999).brand<"ListNumber">();

export const districtNumberSchema = z.int().min(1).max(9_999).brand<"DistrictNumber">();

export const candidateIdSchema = z.string().min(1).max(200).brand<"CandidateId">();

export const combinationIdSchema = z
  .string()
  .regex(/^(?!\d+$)[^/]{1,40}$/, { error: "combination-id" satisfies ExpectedForm })
  .brand<"CombinationId">();

export const listKeySchema = z.templateLiteral([z.int(), "/", z.int()], {
  error: "list-key" satisfies ExpectedForm,
});
