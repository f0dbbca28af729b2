import { reportedTotalsFromEml } from "../eml/bridge/reported-totals-from-eml.js";
import type { EmlCount, EmlReportingUnit } from "../eml/documents/count.js";
import { checkFigures } from "./check-figures.js";
import { checkUnits } from "./check-units.js";
import type { CountedFile, CountedUnit } from "./counted-file.js";
import type { VerificationFinding } from "./finding.js";

/** Gathers counts, unit by unit or whole, and checks each by itself. */
export interface CountCollector {
  addUnit(
    file: string,
    count: Pick<EmlCount, "kind">,
    contest: string,
    unit: EmlReportingUnit,
  ): void;
  addCount(file: string, count: EmlCount): void;
  forget(file: string): void;
  readonly counted: readonly CountedFile[];
  readonly findings: readonly VerificationFinding[];
}

interface UnitsOfFile {
  readonly findings: VerificationFinding[];
  readonly units: Map<string, CountedUnit[]>;
}

/** A collector without counts. */
export function createCountCollector(): CountCollector {
  const pending = new Map<string, UnitsOfFile>();
  const counted: CountedFile[] = [];
  const findings: VerificationFinding[] = [];

  const unitsOf = (file: string): UnitsOfFile => {
    const known = pending.get(file) ?? { findings: [], units: new Map() };
    pending.set(file, known);
    return known;
  };

  const addUnit: CountCollector["addUnit"] = (file, { kind }, contest, unit) => {
    const ofFile = unitsOf(file);
    const { id, name } = unit;
    ofFile.findings.push(...checkFigures(file, id, unit));
    const inContest = ofFile.units.get(contest) ?? [];
    ofFile.units.set(contest, inContest);
    const totals = reportedTotalsFromEml(id, unit);
    const station = kind === "510a" || kind === "510b";
    inContest.push(station ? { id, name, totals } : { id, name, totals, figures: unit });
  };

  return {
    addUnit,
    addCount(file, { contests, ...count }) {
      for (const contest of contests) {
        for (const unit of contest.units) addUnit(file, count, contest.id, unit);
      }
      const ofFile = unitsOf(file);
      pending.delete(file);
      findings.push(...ofFile.findings);
      const complete = contests.map(({ id, total }) => ({
        id,
        ...(total === undefined ? {} : { total }),
        units: ofFile.units.get(id) ?? [],
      }));
      counted.push({ file, count, contests: complete });
      for (const contest of complete) {
        if (contest.total !== undefined) findings.push(...checkFigures(file, "", contest.total));
        findings.push(...checkUnits(file, contest));
      }
    },
    forget(file) {
      pending.delete(file);
    },
    counted,
    findings,
  };
}
