import * as z from "zod";
import type { ExpectedForm } from "../../model/expected.js";
import { namesOf } from "../../model/names-of.js";
import type { Readings } from "../../model/outcome/readings.js";
import { readingsSchema } from "../../model/outcome/readings-schema.js";
import type { FieldsOf, SchemaOf } from "../../model/schema-of.js";

/** A small record of a calculation, by which two parties see that they computed the same. */
export interface Receipt {
  readonly receipt: "kieswet-receipt/1";
  readonly library: string;
  /** Of the questions of `selfTest`, by which the library that made the receipt can be tried. */
  readonly selfTest: string;
  /** Fingerprint of all dated rules for the type of election: another text of the law, another one. */
  readonly rulesVersion: string;
  /** The rule set, such as `GR/2023-01-01`. */
  readonly rules: string;
  readonly hypothetical: readonly string[];
  readonly readings: Readings;
  /** Of the election and the drawn lots. */
  readonly input: string;
  readonly steps: string;
  /** Of the status, seats, lists and, where one is pending, the lot. */
  readonly result: string;
}

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "fingerprint" satisfies ExpectedForm });

const fields: FieldsOf<Receipt> = {
  receipt: z.literal("kieswet-receipt/1"),
  library: z.string(),
  selfTest: fingerprint,
  rulesVersion: fingerprint,
  rules: z.string(),
  hypothetical: z.array(z.string()),
  readings: readingsSchema,
  input: fingerprint,
  steps: fingerprint,
  result: fingerprint,
};

export const receiptSchema: SchemaOf<Receipt> = z.strictObject(fields);

/** What a receipt holds, in the order of the record. */
export const receiptProperties: readonly (keyof Receipt)[] = namesOf(fields);
