import * as z from "zod";
import type { SchemaOf } from "../../model/schema-of.js";

/** The input of a vector (format: docs, conformance); figures are checked when the election is parsed. */
export interface VectorInput {
  readonly id?: string;
  readonly election: string;
  readonly day: string;
  readonly seats: number;
  readonly districts?:
    | readonly number[]
    | readonly { readonly nr: number; readonly weight: number }[];
  readonly groups: readonly {
    readonly nr: number;
    readonly votes?: readonly number[];
    readonly candidates?: readonly string[];
    readonly lists?: readonly {
      readonly districts?: readonly number[];
      readonly candidates: readonly string[];
      readonly votes: readonly (readonly number[])[];
    }[];
  }[];
  readonly combinations?: readonly { readonly id: string; readonly groups: readonly number[] }[];
  readonly deceased?: readonly string[];
  readonly lots?: readonly (string | readonly string[])[];
}

const list = z.strictObject({
  districts: z.array(z.number()).exactOptional(),
  candidates: z.array(z.string()),
  votes: z.array(z.array(z.number())),
});

const group = z.strictObject({
  nr: z.number(),
  votes: z.array(z.number()).exactOptional(),
  candidates: z.array(z.string()).exactOptional(),
  lists: z.array(list).exactOptional(),
});

export const vectorInputSchema: SchemaOf<VectorInput> = z.strictObject({
  id: z.string().exactOptional(),
  election: z.string(),
  day: z.string(),
  seats: z.number(),
  districts: z
    .union([z.array(z.int()), z.array(z.strictObject({ nr: z.int(), weight: z.int() }))])
    .exactOptional(),
  groups: z.array(group),
  combinations: z
    .array(z.strictObject({ id: z.string(), groups: z.array(z.number()) }))
    .exactOptional(),
  deceased: z.array(z.string()).exactOptional(),
  lots: z.array(z.union([z.string(), z.array(z.string())])).exactOptional(),
});
