import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { type Mismatch, reconcile } from "../../../tally/reconciliation/reconcile.js";
import { type ReconciliationAnswer, reconciliationInputSchema } from "./reconciliation-schema.js";

type Answered = Extract<ReconciliationAnswer, { mismatches: unknown }>["mismatches"][number];

/** Compares a body with its units as a vector of kind `reconciliation` has them. */
export function answerReconciliation(input: unknown): ReconciliationAnswer {
  const parsed = parseWithSchema(reconciliationInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  return { mismatches: reconcile(parsed.value.body).map(answered) };
}

function answered(mismatch: Mismatch): Answered {
  switch (mismatch.kind) {
    case "figure": {
      const { kind, unit, what, parent, children } = mismatch;
      return { kind, unit, what, reported: parent, sumOfUnits: children };
    }
    case "ballot": {
      const { kind, unit, child, list } = mismatch;
      return { kind, unit, child, list };
    }
    default: {
      const { kind, unit, child } = mismatch;
      return { kind, unit, child };
    }
  }
}
