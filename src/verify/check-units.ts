import {
  reportedTotalsAlignedWith,
  reportedTotalsFromEml,
  type UnknownToTotal,
} from "../eml/bridge/reported-totals-from-eml.js";
import type { EmlCountKind } from "../eml/documents/count.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import type { ReportedTotals } from "../tally/reconciliation/reported-totals.js";
import type { CountedContest, CountedUnit } from "./counted-file.js";
import { nothing, type VerificationFinding } from "./finding.js";
import type { BallotFinding, FieldFinding } from "./finding-kinds.js";
import { sumMismatches } from "./sum-mismatches.js";

function unknownFinding(file: string, unit: string, unknown: UnknownToTotal): BallotFinding {
  const { list, candidate } = unknown;
  return {
    severity: "fault",
    code: "ballots-differ",
    file,
    unit,
    list,
    expected: nothing,
    actual: candidate === undefined ? `${list}` : `${list}: ${candidate}`,
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

/** Only units that count votes by post have these, and so the totals above them. */
const ofPost: readonly string[] = ["noPostalBallot", "tooManyPostalBallots", "lostBallots"].map(
  (reason) => `differenceReasons.${reason}`,
);

const reasonsIn = (figures: ReportedTotals["figures"]): readonly string[] =>
  Object.entries(figures).flatMap(([name, figure]) =>
    figure === undefined || ofPost.includes(name) ? [] : name,
  );

/** Says which figures the total has and a unit has not, or the other way round: it is not compared. */
function absentReasons(
  file: string,
  total: EmlFigures,
  units: readonly CountedUnit[],
): readonly FieldFinding[] {
  const stated = new Set(reasonsIn(reportedTotalsFromEml("", total).figures));
  const told = new Set<string>();
  return units.flatMap(({ id: unit, totals }) => {
    const there = new Set(reasonsIn(totals.figures));
    const lacking = [...stated].filter((name) => !there.has(name));
    const added = [...there].filter((name) => !stated.has(name));
    return [...lacking, ...added].flatMap((name): FieldFinding[] => {
      if (told.has(name)) return [];
      told.add(name);
      const isLacking = stated.has(name);
      const [expected, actual] = isLacking ? [name, ""] : ["", name];
      const about = { severity: "remark", code: "field-differs", field: "reason" } as const;
      return [{ ...about, file, with: file, unit, expected, actual }];
    });
  });
}

/** Checks that the total of a contest is the sum of its units, figure by figure. */
export function checkUnits(
  file: string,
  kind: EmlCountKind,
  contest: CountedContest,
): readonly VerificationFinding[] {
  const { id, total, units } = contest;
  if (total === undefined) {
    if (kind === "510a") return [];
    const about = { file, expected: id, actual: nothing };
    return [{ severity: "remark", code: "no-total", ...about }];
  }
  const findings: VerificationFinding[] = [];
  if (units.length === 0) {
    const about = { file, expected: id, actual: nothing };
    return [{ severity: "remark", code: "no-units", ...about }];
  }
  findings.push(...absentReasons(file, total, units));
  const children = alignedUnits(file, contest, total, findings);
  const body = { ...reportedTotalsFromEml("", total), children };
  findings.push(...sumMismatches(file, "", body));
  return findings;
}
