import { reportedTotalsFromEml } from "../eml/bridge/reported-totals-from-eml.js";
import { compareReports } from "../tally/reconciliation/reconcile.js";
import { contestKey, unitKey } from "./contest-key.js";
import type { CountedContest, CountedFile, CountedUnit } from "./counted-file.js";
import { isUnplaced, subjectOf } from "./files-in-force.js";
import { nothing, severityOf, type VerificationFinding } from "./finding.js";
import { grouped } from "./indexed.js";

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

/** The contest of a file that a unit of a contest above it is about. */
function contestOf(own: CountedFile, contest: CountedContest): CountedContest | undefined {
  const key = contestKey(contest.id);
  return own.contests.find(({ id }) => key === "alle" || contestKey(id) === key);
}

function compareUnit(
  above: CountedFile,
  contest: CountedContest,
  unit: CountedUnit,
  own: CountedFile,
): readonly VerificationFinding[] {
  const inOwn = contestOf(own, contest);
  if (inOwn === undefined) {
    const actual = own.contests.map(({ id }) => id).join(", ");
    const about = { file: own.file, expected: contest.id, actual };
    return [{ severity: "fault", code: "contest-unknown", ...about }];
  }
  const { total, units } = inOwn;
  const alone = units.length === 1 ? units[0]?.totals : undefined;
  const reported = total === undefined ? alone : reportedTotalsFromEml(unit.id, total);
  if (reported === undefined) return [];
  const findings: VerificationFinding[] = [];
  for (const mismatch of compareReports(unit.totals, reported)) {
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

/** The levels, from a station to the whole. */
const levels: readonly string[] = ["510a", "510b", "510c", "510d"];
const levelOf = ({ count }: CountedFile): number => levels.indexOf(count.kind);

const keyWithoutKind = (file: CountedFile): string => subjectOf(file).replace(/^\S+ /, "");

/** A unit of a municipality's count, and where it stands. */
interface PlacedUnit {
  readonly unit: CountedUnit;
  readonly contest: CountedContest;
  readonly above: CountedFile;
}

/** The stations in the counts of municipalities, by number. */
function stationsByNumber(
  municipal: readonly CountedFile[],
): ReadonlyMap<string, readonly PlacedUnit[]> {
  const placed = municipal.flatMap((above) =>
    above.contests.flatMap((contest) => contest.units.map((unit) => ({ unit, contest, above }))),
  );
  return grouped(placed, ({ unit }) => unitKey(unit.id).split("::").at(-1) ?? "");
}

/** The unit that has most of the figures of a station, and what differs. */
function nearestUnit(station: CountedFile, possible: readonly PlacedUnit[]) {
  let nearest: { unit: CountedUnit; found: readonly VerificationFinding[] } | undefined;
  for (const { unit, contest, above } of possible) {
    const found = compareUnit(above, contest, unit, station);
    if (nearest === undefined || found.length < nearest.found.length) nearest = { unit, found };
    if (found.length === 0) break;
  }
  return nearest;
}

/** Stations whose files say a number only: one of them has to have the figures of the unit. */
function unplacedFindings(
  unplaced: readonly CountedFile[],
  files: readonly CountedFile[],
): readonly VerificationFinding[] {
  const municipal = files.filter(({ count }) => count.kind === "510b");
  const byNumber = stationsByNumber(municipal);
  const taken = new Set<CountedUnit>();
  return unplaced.flatMap((station) => {
    const number = keyWithoutKind(station);
    const free = (byNumber.get(number) ?? []).filter(({ unit }) => !taken.has(unit));
    const nearest = nearestUnit(station, free);
    if (nearest !== undefined) {
      taken.add(nearest.unit);
      return nearest.found;
    }
    if (municipal.length === 0) return [];
    const about = { file: station.file, expected: nothing, actual: number };
    return [{ severity: "fault", code: "unit-unknown", ...about } as const];
  });
}

/**
 * Compares every unit that has a file of its own with what the file of the level above says of it,
 * figure by figure, and says which units have none.
 */
export function checkLevels(all: readonly CountedFile[]): readonly VerificationFinding[] {
  const unplaced = all.filter(isUnplaced);
  const files = all.filter((file) => !isUnplaced(file));
  const byCommittee = grouped(files, keyWithoutKind);
  const findings: VerificationFinding[] = [...unplacedFindings(unplaced, files)];
  for (const above of files) {
    const units = above.contests.flatMap(({ units: inContest }) => inContest);
    const missing: string[] = [];
    for (const contest of above.contests) {
      for (const unit of contest.units) {
        const own = (byCommittee.get(unitKey(unit.id)) ?? []).filter(
          (file) => levelOf(file) < levelOf(above),
        );
        if (own.length === 0) missing.push(unit.id);
        for (const file of own) findings.push(...compareUnit(above, contest, unit, file));
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
