import * as z from "zod";
import type { RulesOptions } from "../law/rules-of-election.js";
import type { Provision } from "../law/timeline/provision.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import {
  type ElectionInput,
  electionInputSchema,
  type ParsedElectionInput,
} from "../model/election/election-input.js";
import type { LotQuestion } from "../model/outcome/lot.js";
import { drawnLotSchema, lotQuestionSchema } from "../model/outcome/lot-schema.js";
import { overlaySchema } from "../model/outcome/overlay-schema.js";
import { presetSchema, someReadingsSchema } from "../model/outcome/readings-schema.js";
import type { FieldsOf, KindSchemaOf, SchemaOf, Written } from "../model/schema-of.js";
import type { DeterminationOptions } from "../seats/given-case.js";

/** Under which readings a question is answered. */
export type ReadingsChosen = Pick<RulesOptions, "preset" | "readings">;

/** Under which readings a question is answered. */
export const readingsChosen: FieldsOf<ReadingsChosen> = {
  preset: presetSchema.exactOptional(),
  readings: someReadingsSchema.exactOptional(),
};

/** An election as it is asked about: under which rules, with which lots drawn. */
export interface ElectionQuestion extends DeterminationOptions {
  /** The election with its votes. */
  readonly election: ParsedElectionInput;
}

/** The same as it is written. */
export interface ElectionQuestionInput extends Written<DeterminationOptions> {
  /** The election with its votes. */
  readonly election: ElectionInput;
}

/** What every question about an election has. */
export const electionAskedAbout: FieldsOf<ElectionQuestion, ElectionQuestionInput> = {
  election: electionInputSchema,
  lots: z.array(drawnLotSchema).exactOptional(),
  ...readingsChosen,
  overlay: overlaySchema.exactOptional(),
};

export const electionQuestionSchema: SchemaOf<ElectionQuestion, ElectionQuestionInput> =
  z.strictObject(electionAskedAbout);

/** The answer about the outcome of an election that itself waits for a lot. */
export interface ElectionLotRequired {
  readonly status: "lot-required";
  /** Whose lot: that of the election itself, which goes into the `lots` of the question. */
  readonly of: "election";
  readonly question: LotQuestion;
}

export const electionLotSchema: KindSchemaOf<ElectionLotRequired> = z.strictObject({
  status: z.literal("lot-required"),
  of: z.literal("election"),
  question: lotQuestionSchema,
});

/** Where a figure of the law comes from, as answers say it: how certain it is, in any word. */
interface ProvenanceSaid extends Omit<Provision<unknown>, "value" | "certainty"> {
  readonly certainty: string;
}

export const provenanceFields: FieldsOf<ProvenanceSaid> = {
  article: articleReferenceSchema,
  from: daySchema,
  until: daySchema.nullable(),
  source: z.string(),
  certainty: z.string(),
  note: z.string().exactOptional(),
  inferredBefore: daySchema.exactOptional(),
};

export const provenanceSchema: SchemaOf<ProvenanceSaid> = z.strictObject(provenanceFields);
