import { reportedTotalsFromEml } from "../eml/bridge/reported-totals-from-eml.js";
import { compareReports } from "../tally/reconciliation/reconcile.js";
import type { CountedFile } from "./counted-file.js";
import { severityOf, type VerificationFinding } from "./finding.js";

/** The committee a unit is about: the last part of its identifier. */
const committeeOf = (unit: string): string => unit.split("::").at(-1) ?? unit;

function withoutFile(
  above: CountedFile,
  units: readonly string[],
  missing: readonly string[],
): readonly VerificationFinding[] {
  const stations = above.count.kind === "510b" || above.count.kind === "510a";
  if (missing.length === 0 || stations) return [];
  return [
    {
      severity: "remark",
      code: "units-without-file",
      file: above.file,
      expected: `${units.length} files below it`,
      actual:
        missing.length === units.length
          ? "none"
          : `all but ${missing.length}: ${missing.join(", ")}`,
    },
  ];
}

function compareUnit(
  above: CountedFile,
  contest: CountedFile["contests"][number],
  unit: CountedFile["contests"][number]["units"][number],
  own: CountedFile,
): readonly VerificationFinding[] {
  const total = own.contests.find(({ id }) => contest.id === "alle" || id === contest.id)?.total;
  if (total === undefined) return [];
  const findings: VerificationFinding[] = [];
  for (const mismatch of compareReports(unit.totals, reportedTotalsFromEml(unit.id, total))) {
    if (mismatch.kind === "figure") {
      const { what, parent, children } = mismatch;
      findings.push({
        severity: severityOf(what),
        code: "files-differ",
        file: own.file,
        unit: unit.id,
        what,
        above: above.file,
        figureAbove: parent,
        figure: children,
      });
    } else if (mismatch.kind === "ballot") {
      findings.push({
        severity: "fault",
        code: "ballots-differ",
        file: own.file,
        unit: unit.id,
        list: mismatch.list,
        expected: `as in ${above.file}`,
        actual: "other candidates",
      });
    }
  }
  return findings;
}

/**
 * Compares every unit that has a file of its own with what the file of the level above says of it,
 * figure by figure, and says which units have none.
 */
export function checkLevels(files: readonly CountedFile[]): readonly VerificationFinding[] {
  const byCommittee = new Map(files.map((file) => [file.count.authority.id, file]));
  const findings: VerificationFinding[] = [];
  for (const above of files) {
    const units = above.contests.flatMap(({ units: inContest }) => inContest);
    const missing: string[] = [];
    for (const contest of above.contests) {
      for (const unit of contest.units) {
        const own = byCommittee.get(committeeOf(unit.id));
        if (own === undefined || own === above) missing.push(unit.id);
        else findings.push(...compareUnit(above, contest, unit, own));
      }
    }
    findings.push(
      ...withoutFile(
        above,
        units.map(({ id }) => id),
        missing,
      ),
    );
  }
  return findings;
}
