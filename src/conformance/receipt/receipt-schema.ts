import * as z from "zod";
import type { ExpectedForm } from "../../model/expected.js";
import { readingsSchema } from "../../model/outcome/readings-schema.js";

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "fingerprint" satisfies ExpectedForm });

export const receiptSchema = z.strictObject({
  receipt: z.literal("kieswet-receipt/1"),
  library: z.string(),
  /** Fingerprint of all dated rules for the type of election: another text of the law, another one. */
  rulesVersion: fingerprint,
  /** The rule set, such as `GR/2023-01-01`. */
  rules: z.string(),
  hypothetical: z.array(z.string()),
  readings: readingsSchema,
  /** Of the election and the drawn lots. */
  input: fingerprint,
  steps: fingerprint,
  /** Of the status, seats, lists and, where one is pending, the lot. */
  result: fingerprint,
});

/** What a receipt holds, in the order of the record. */
export const receiptProperties = receiptSchema.keyof().options;
