import { reportedTotalsFromEml } from "../eml/bridge/reported-totals-from-eml.js";
import { reconcile } from "../tally/reconciliation/reconcile.js";
import type { ReportedTotals } from "../tally/reconciliation/reported-totals.js";
import { contestKey } from "./contest-key.js";
import type { CountedContest, CountedFile, CountedUnit } from "./counted-file.js";
import { severityOf, type VerificationFinding } from "./finding.js";

/** What a contest of a file comes to: its total, or its units where it states none. */
export function totalsOfContest(
  { count }: CountedFile,
  { total, units }: CountedContest,
): readonly ReportedTotals[] {
  if (total !== undefined) return [reportedTotalsFromEml(count.authority.id, total)];
  return units.map(({ totals }) => totals);
}

/** The contest of a file that a unit of a contest above it is about. */
function contestOf(own: CountedFile, contest: CountedContest): CountedContest | undefined {
  const key = contestKey(contest.id);
  return own.contests.find(({ id }) => key === "alle" || contestKey(id) === key);
}

/**
 * Where a unit is another in its own file than in the file of the level above; undefined where its own file
 * has neither a total nor units.
 */
export function compareUnit(
  above: CountedFile,
  contest: CountedContest,
  unit: CountedUnit,
  own: CountedFile,
): readonly VerificationFinding[] | undefined {
  const inOwn = contestOf(own, contest);
  if (inOwn === undefined) {
    const actual = own.contests.map(({ id }) => id).join(", ");
    const about = { file: own.file, expected: contest.id, actual };
    return [{ severity: "fault", code: "contest-unknown", ...about }];
  }
  const children = totalsOfContest(own, inOwn);
  if (children.length === 0) return undefined;
  return reconcile({ ...unit.totals, children }).flatMap((mismatch): VerificationFinding[] => {
    if (mismatch.kind === "figure") {
      const { what, parent, children: sum } = mismatch;
      return [
        {
          severity: severityOf(what),
          code: "files-differ",
          file: own.file,
          unit: unit.id,
          what,
          above: above.file,
          figureAbove: parent,
          figure: sum,
        },
      ];
    }
    if (mismatch.kind !== "ballot") return [];
    return [
      {
        severity: "fault",
        code: "ballots-differ",
        file: own.file,
        unit: unit.id,
        list: mismatch.list,
        expected: above.file,
        actual: own.file,
      },
    ];
  });
}
