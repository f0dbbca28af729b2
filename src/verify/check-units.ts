import {
  reportedTotalsAlignedWith,
  reportedTotalsFromEml,
  type UnknownToTotal,
} from "../eml/bridge/reported-totals-from-eml.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import { reconcile } from "../tally/reconciliation/reconcile.js";
import type { ReportedTotals } from "../tally/reconciliation/reported-totals.js";
import type { CountedContest, CountedUnit } from "./counted-file.js";
import { type BallotFinding, severityOf, type VerificationFinding } from "./finding.js";

function unknownFinding(file: string, unit: string, unknown: UnknownToTotal): BallotFinding {
  const { list, candidate } = unknown;
  return {
    severity: "fault",
    code: "ballots-differ",
    file,
    unit,
    list,
    expected: "the lists and candidates of the total",
    actual: candidate === undefined ? `list ${list}` : `candidate ${candidate} of list ${list}`,
  };
}

/** Districts have lists and candidates of their own: then a unit is laid out as the total is. */
function alignedUnits(
  file: string,
  { id, units }: CountedContest,
  total: EmlFigures,
  findings: VerificationFinding[],
): readonly ReportedTotals[] {
  if (id !== "alle") return units.map(({ totals }) => totals);
  return units.map(({ id: unit, figures, totals }: CountedUnit) => {
    if (figures === undefined) return totals;
    const aligned = reportedTotalsAlignedWith(total, unit, figures);
    findings.push(...aligned.unknown.map((unknown) => unknownFinding(file, unit, unknown)));
    return aligned.totals;
  });
}

/** Checks that the total of a contest is the sum of its units, figure by figure. */
export function checkUnits(file: string, contest: CountedContest): readonly VerificationFinding[] {
  const { id, total, units } = contest;
  if (total === undefined) return [];
  const findings: VerificationFinding[] = [];
  if (units.length === 0) {
    const expected = `the units of contest ${id}`;
    return [{ severity: "remark", code: "no-units", file, expected, actual: "a total only" }];
  }
  const children = alignedUnits(file, contest, total, findings);
  for (const mismatch of reconcile({ ...reportedTotalsFromEml("", total), children })) {
    if (mismatch.kind === "figure") {
      const { what, parent, children: sum } = mismatch;
      const severity = severityOf(what);
      const code = "units-do-not-add-up";
      findings.push({ severity, code, file, unit: "", what, stated: parent, sum });
    } else if (mismatch.kind === "ballot") {
      findings.push({
        severity: "fault",
        code: "ballots-differ",
        file,
        unit: mismatch.child,
        list: mismatch.list,
        expected: "the lists and candidates of the total",
        actual: "others",
      });
    }
  }
  return findings;
}
