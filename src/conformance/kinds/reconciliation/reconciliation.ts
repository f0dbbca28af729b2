import { operations } from "../../../operations/operations.js";
import type { Mismatch } from "../../../tally/reconciliation/reconcile.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type AnsweredMismatch,
  type ReconciliationAnswer,
  reconciliationAnswerSchema,
} from "./reconciliation-schema.js";

/** Where a body and its units do not add up. */
export const reconciliation: Kind<"reconciliation", ReconciliationAnswer> = kindOf({
  name: "reconciliation",
  words: "a body beside its units",
  input: operations.reconciliation.input,
  answer: reconciliationAnswerSchema,
  compared: { sets: ["mismatches"] },
  answerTo(body) {
    const reconciled = operations.reconciliation.run(body);
    return reconciled.status === "refused"
      ? { refused: true }
      : { mismatches: reconciled.mismatches.map(answered) };
  },
});

function answered(mismatch: Mismatch): AnsweredMismatch {
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
