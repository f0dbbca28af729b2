import type { ReportedBody } from "../tally/reconciliation/reconcile.js";
import { reconcile } from "../tally/reconciliation/reconcile.js";
import { severityOf, type VerificationFinding } from "./finding.js";

/** Where a total of a file, or of a unit in it, is not the sum of its parts. */
export function sumMismatches(
  file: string,
  unit: string,
  body: ReportedBody,
): readonly VerificationFinding[] {
  return reconcile(body).flatMap((mismatch): VerificationFinding[] => {
    if (mismatch.kind === "figure") {
      const { what, parent: stated, children: sum } = mismatch;
      const severity = severityOf(what);
      return [{ severity, code: "units-do-not-add-up", file, unit, what, stated, sum }];
    }
    if (mismatch.kind !== "ballot") return [];
    return [
      {
        severity: "fault",
        code: "ballots-differ",
        file,
        unit: mismatch.child,
        list: mismatch.list,
        expected: unit,
        actual: mismatch.child,
      },
    ];
  });
}
