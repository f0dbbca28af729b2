import * as z from "zod";
import type { ExpectedForm } from "./expected.js";
import type {
  CandidateId,
  CombinationId,
  DistrictNumber,
  ListKey,
  ListNumber,
} from "./identifiers.js";
import type { SchemaOf } from "./schema-of.js";

/** The same schema: zod tells the mark of its output beside its type, here it is in it. */
function marked<Schema extends z.ZodType>(
  schema: Schema,
): SchemaOf<z.output<Schema>, z.input<Schema>>;
function marked(schema: z.ZodType): z.ZodType {
  return schema;
}

export const listNumberSchema: SchemaOf<ListNumber> = marked(
  z.int().min(1).max(9_999).brand<"ListNumber">(),
);

export const districtNumberSchema: SchemaOf<DistrictNumber> = marked(
  z.int().min(1).max(9_999).brand<"DistrictNumber">(),
);

export const candidateIdSchema: SchemaOf<CandidateId> = marked(
  z.string().min(1).max(200).brand<"CandidateId">(),
);

export const combinationIdSchema: SchemaOf<CombinationId> = marked(
  z
    .string()
    .regex(/^(?!\d+$)[^/]{1,40}$/, { error: "combination-id" satisfies ExpectedForm })
    .brand<"CombinationId">(),
);

/** Names one list: list number, slash, lowest district it was handed in for, such as `3/1`. */
export const listKeySchema: SchemaOf<ListKey> = z.templateLiteral([z.int(), "/", z.int()], {
  error: "list-key" satisfies ExpectedForm,
});
