import * as z from "zod";
import { rulesOfBodies } from "../../law/rule-set.js";
import type { DeepReadonly } from "../../model/deep-readonly.js";
import type { Election } from "../../model/election/election.js";
import type { ExpectedForm } from "../../model/expected.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../../model/outcome/outcome.js";
import { readingsSchema } from "../../model/outcome/readings-schema.js";
import { fingerprintOf } from "./fingerprint-of.js";
import { libraryVersion } from "./library-version.js";

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

/** A small record of a calculation, by which two parties see that they computed the same. */
export type Receipt = DeepReadonly<z.output<typeof receiptSchema>>;

/**
 * The receipt of an outcome: which library, rules and readings made what result of which input by
 * which steps. Fingerprints are SHA-256 of canonical JSON, so that a receipt can be made again, in
 * any language, from the election and the outcome.
 *
 * @example
 * ```ts
 * const outcome = determineResult(election);
 * if (outcome.status === "completed") console.log(receiptOf(election, outcome));
 * ```
 */
export function receiptOf(
  election: Election,
  outcome: CompletedOutcome | LotRequiredOutcome,
): Receipt {
  const { rules, hypothetical, readings, steps, lots, ...rest } = outcome;
  return {
    receipt: "kieswet-receipt/1",
    library: libraryVersion,
    rulesVersion: fingerprintOf(rulesOfBodies[election.type]),
    rules,
    hypothetical,
    readings,
    input: fingerprintOf({ election, lots: lots.map(({ drawn }) => drawn) }),
    steps: fingerprintOf(steps),
    result: fingerprintOf(rest),
  };
}

/** In what two receipts differ, in the order of the record; empty: the same calculation. */
export function differencesOfReceipts(left: Receipt, right: Receipt): readonly (keyof Receipt)[] {
  const names = Object.keys(left) as (keyof Receipt)[];
  return names.filter((name) => fingerprintOf(left[name]) !== fingerprintOf(right[name]));
}
