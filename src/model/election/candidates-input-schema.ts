import * as z from "zod";
import type { CandidateId } from "../identifiers.js";
import { candidateIdSchema } from "../identifiers-schema.js";
import { quickArraySchema } from "../quick-array-schema.js";
import type { Candidate } from "./election.js";
import { candidateSchema } from "./election-schema.js";

/** Candidates in list order, each an id or an id with a name. */
export const candidatesInputSchema: z.ZodType<
  readonly (CandidateId | Candidate)[],
  readonly (string | { readonly id: string; readonly name?: string })[]
> = quickArraySchema(z.union([candidateIdSchema, candidateSchema]), (items) => {
  const candidates: (CandidateId | Candidate)[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const candidate = isCandidateId(item) ? item : plainCandidate(item);
    if (candidate === undefined) return undefined;
    candidates.push(candidate);
  }
  return candidates;
});

function isCandidateId(value: unknown): value is CandidateId {
  return typeof value === "string" && value.length >= 1 && value.length <= 200;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length <= 500;
}

/** A candidate written as most are, copied; undefined: the schema has to look. */
function plainCandidate(value: unknown): Candidate | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const names = Object.keys(value);
  if (names.length > 2 || !names.includes("id")) return undefined;
  const id: unknown = Reflect.get(value, "id");
  if (!isCandidateId(id)) return undefined;
  if (names.length === 1) return { id };
  const name: unknown = names.includes("name") ? Reflect.get(value, "name") : undefined;
  return isName(name) ? { id, name } : undefined;
}
