import { operations } from "../../../operations/operations.js";
import type { Mismatch } from "../../../tally/reconciliation/reconcile.js";
import { kindOf } from "../kind.js";
import { type ReconciliationAnswer, reconciliationAnswerSchema } from "./reconciliation-schema.js";

/** Where a body and its units do not add up. */
export const reconciliation = kindOf({
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

type Answered = Extract<ReconciliationAnswer, { mismatches: unknown }>["mismatches"][number];

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
