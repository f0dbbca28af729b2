import { compareReports } from "../../tally/index.js";
import { reportedTotalsFromEml } from "../bridge/reported-totals-from-eml.js";
import type { CountedFile } from "./counted-file.js";
import { severityOf, type VerificationFinding } from "./finding.js";

/** The committee a unit is about: the last part of its identifier. */
const committeeOf = (unit: string): string => unit.split("::").at(-1) ?? unit;

/** A committee counts once per contest: a municipality has one file. */
function filesByCommittee(files: readonly CountedFile[]): ReadonlyMap<string, CountedFile[]> {
  const byCommittee = new Map<string, CountedFile[]>();
  for (const file of files) {
    const { id } = file.count.authority;
    const known = byCommittee.get(id);
    if (known === undefined) byCommittee.set(id, [file]);
    else known.push(file);
  }
  return byCommittee;
}

function givenTwice(files: ReadonlyMap<string, CountedFile[]>): readonly VerificationFinding[] {
  return [...files].flatMap(([committee, [first, ...others]]) =>
    others.map(
      (other): VerificationFinding => ({
        severity: "fault",
        code: "given-twice",
        file: other.file,
        expected: `one count of ${committee}`,
        actual: `another in ${first?.file}`,
      }),
    ),
  );
}

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
  const byCommittee = filesByCommittee(files);
  const findings: VerificationFinding[] = [...givenTwice(byCommittee)];
  for (const above of files) {
    const units = above.contests.flatMap(({ units: inContest }) => inContest);
    const missing: string[] = [];
    for (const contest of above.contests) {
      for (const unit of contest.units) {
        const own = byCommittee.get(committeeOf(unit.id))?.[0];
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
