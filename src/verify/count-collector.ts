import { reportedTotalsFromEml } from "../eml/bridge/reported-totals-from-eml.js";
import type { EmlContestCount, EmlCount, EmlReportingUnit } from "../eml/documents/count.js";
import type { EmlFigures } from "../eml/documents/figures.js";
import { ownOnly } from "../model/has.js";
import { checkFigures } from "./check-figures.js";
import { checkKind } from "./check-kind.js";
import { checkOrder } from "./check-order.js";
import { checkPlace } from "./check-place.js";
import { checkUnits } from "./check-units.js";
import { checkUnitsOnce } from "./check-units-once.js";
import type { CountedContest, CountedFile, CountedListName, CountedUnit } from "./counted-file.js";
import type { VerificationFinding } from "./finding.js";
import { type SeenBallots, seenBallots } from "./seen-ballots.js";

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
  readonly counted: readonly CheckedCount[];
}

/** A count and what was found about it by itself. */
export interface CheckedCount {
  readonly count: CountedFile;
  readonly findings: readonly VerificationFinding[];
}

interface UnitsOfContest {
  readonly units: CountedUnit[];
  readonly ballots: SeenBallots;
  readonly listNames: Map<string, CountedListName>;
}

interface UnitsOfFile {
  readonly findings: VerificationFinding[];
  readonly contests: Map<string, UnitsOfContest>;
}

function noteNames({ listNames }: UnitsOfContest, unit: string, { lists }: EmlFigures): void {
  for (const { number: list, name } of lists) {
    const key = `${list} ${name}`;
    if (!listNames.has(key)) listNames.set(key, { list, name, unit });
  }
}

/** A collector without counts. */
export function createCountCollector(): CountCollector {
  const pending = new Map<string, UnitsOfFile>();
  const counted: CheckedCount[] = [];

  const contestOf = ({ contests }: UnitsOfFile, id: string): UnitsOfContest => {
    const known = contests.get(id) ?? { units: [], ballots: seenBallots(), listNames: new Map() };
    contests.set(id, known);
    return known;
  };

  const unitsOf = (file: string): UnitsOfFile => {
    const known = pending.get(file) ?? { findings: [], contests: new Map() };
    pending.set(file, known);
    return known;
  };

  const addUnit: CountCollector["addUnit"] = (file, { kind }, contest, unit) => {
    const ofFile = unitsOf(file);
    const { id, name } = unit;
    for (const finding of checkFigures(file, id, unit)) ofFile.findings.push(finding);
    for (const finding of checkOrder(file, id, unit.lists)) ofFile.findings.push(finding);
    const inContest = contestOf(ofFile, contest);
    noteNames(inContest, id, unit);
    inContest.ballots.note(id, unit.lists);
    const totals = reportedTotalsFromEml(id, unit);
    const station = kind === "510a" || kind === "510b";
    inContest.units.push(station ? { id, name, totals } : { id, name, totals, figures: unit });
  };

  const wholeContest = (
    file: string,
    ofFile: UnitsOfFile,
    contest: EmlContestCount,
  ): CountedContest => {
    const { id, name, total } = ownOnly(contest);
    const inContest = contestOf(ofFile, id);
    const { units, listNames, ballots } = inContest;
    if (total !== undefined) noteNames(inContest, "", total);
    const ballot = id === "alle" ? undefined : (total?.lists ?? ballots.first());
    ofFile.findings.push(...ballots.differing(file, ballot));
    return {
      id,
      ...(name === undefined ? {} : { name }),
      ...(total === undefined ? {} : { total }),
      ...(total !== undefined || ballot === undefined ? {} : { ballot }),
      units,
      listNames: [...listNames.values()],
    };
  };

  return {
    addUnit,
    addCount(file, { contests, ...count }) {
      for (const contest of contests) {
        for (const unit of contest.units) addUnit(file, count, contest.id, unit);
      }
      const ofFile = unitsOf(file);
      pending.delete(file);
      const { findings } = ofFile;
      findings.push(...checkKind(file, count));
      const complete = contests.map((contest) => wholeContest(file, ofFile, contest));
      findings.push(...checkPlace(file, count, complete), ...checkUnitsOnce(file, count, complete));
      for (const contest of complete) {
        if (contest.total !== undefined) {
          findings.push(...checkFigures(file, "", contest.total));
          findings.push(...checkOrder(file, "", contest.total.lists));
        }
        findings.push(...checkUnits(file, count.kind, contest));
      }
      counted.push({ count: { file, count, contests: complete }, findings });
    },
    forget(file) {
      pending.delete(file);
    },
    counted,
  };
}
