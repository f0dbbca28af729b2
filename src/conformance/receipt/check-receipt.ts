import type { Election } from "../../model/election/election.js";
import type { Refused } from "../../model/refusal.js";
import { checkReceiptSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { operations } from "../../operations/operations.js";
import type { DeterminationOptions } from "../../seats/given-case.js";
import { differencesOfReceipts, receiptOf } from "./receipt.js";
import type { Receipt } from "./receipt-schema.js";

/** What a receipt comes to when it is made again. */
export interface CheckedReceipt {
  /** The calculation was done again. */
  readonly status: "completed";
  /** Whether it gives the same receipt. */
  readonly comparison: "equal" | "different";
  /** What differs first, in the order of the record; null: nothing. */
  readonly differs: keyof Receipt | null;
}

/**
 * Checks a receipt by doing the calculation again: the same election, the same options, the lots that were
 * drawn. Names the first thing that differs: `library` and `rulesVersion` before anything that follows from
 * them. Refuses what is no whole receipt (`missing`, `wrong-type`), and an election or options of which no
 * result can be made, with the codes of `determineResult`.
 */
export function checkReceipt(
  receipt: Receipt,
  election: Election,
  options: DeterminationOptions = {},
): CheckedReceipt | Refused {
  const refusal = refusedArguments(checkReceiptSignature, [receipt, election, options]);
  if (refusal !== null) return refusal;
  const outcome = operations.result.run({ election, ...options });
  if (outcome.status === "refused") return outcome;
  const [differs = null] = differencesOfReceipts(receipt, receiptOf(election, outcome));
  const comparison = differs === null ? "equal" : "different";
  return { status: "completed", comparison, differs };
}
