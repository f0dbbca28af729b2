import type { Election } from "../../model/election/election.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../../model/outcome/outcome.js";
import {
  differencesOfReceiptsSignature,
  receiptOfSignature,
} from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { operations } from "../../operations/operations.js";
import { selfTestDigest } from "../self-test/self-test-vectors.js";
import { fingerprintOf } from "./fingerprint-of.js";
import { libraryVersion } from "./library-version.js";
import { type Receipt, receiptProperties } from "./receipt-schema.js";

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
  const refusal = refusedArguments(receiptOfSignature, [election, outcome]);
  if (refusal !== null) return refusal;
  const { rules, hypothetical, readings, steps, lots, ...rest } = outcome;
  return {
    receipt: "kieswet-receipt/1",
    library: libraryVersion,
    selfTest: selfTestDigest,
    rulesVersion: fingerprintOf(rulesOf(election)),
    rules,
    hypothetical,
    readings,
    input: fingerprintOf({ election, lots: lots.map(({ drawn }) => drawn) }),
    steps: fingerprintOf(steps),
    result: fingerprintOf(rest),
  };
}

function rulesOf({ type }: Election): unknown {
  const answer = operations["rules-through-time"].run({ type });
  return answer.status === "completed" ? answer.rules : null;
}

/** In what two receipts differ, in the order of the record; empty: the same calculation. */
export function differencesOfReceipts(left: Receipt, right: Receipt): readonly (keyof Receipt)[] {
  const refusal = refusedArguments(differencesOfReceiptsSignature, [left, right]);
  if (refusal !== null) return refusal;
  return receiptProperties.filter(
    (name) => fingerprintOf(left[name]) !== fingerprintOf(right[name]),
  );
}
