import { compareUnit } from "./compare-unit.js";
import { unitKey } from "./contest-key.js";
import type { CountedContest, CountedFile, CountedUnit } from "./counted-file.js";
import { isUnplaced, subjectOf } from "./files-in-force.js";
import { nothing, type VerificationFinding } from "./finding.js";
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
      expected: String(units.length),
      actual: missing.join(", "),
    },
  ];
}

/** What files of units say beside the files above them, and which of both were held against each other. */
export interface ComparedLevels {
  readonly findings: readonly VerificationFinding[];
  /** The names of the files. */
  readonly compared: ReadonlySet<string>;
  /** Of each count the units of which no other count has the figures. */
  readonly alone: readonly UnitsAlone[];
}

/** Units of a count of which no other count has the figures. */
export interface UnitsAlone {
  readonly above: CountedFile;
  readonly units: readonly string[];
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
  let nearest: (PlacedUnit & { found: readonly VerificationFinding[] }) | undefined;
  for (const placed of possible) {
    const { unit, contest, above } = placed;
    const found = compareUnit(above, contest, unit, station);
    if (found === undefined) continue;
    if (nearest === undefined || found.length < nearest.found.length)
      nearest = { ...placed, found };
    if (found.length === 0) break;
  }
  return nearest;
}

/** Stations whose files say a number only: one of them has to have the figures of the unit. */
function unplacedFindings(
  unplaced: readonly CountedFile[],
  files: readonly CountedFile[],
  { compared, taken }: { readonly compared: Set<string>; readonly taken: Set<CountedUnit> },
): readonly VerificationFinding[] {
  const municipal = files.filter(({ count }) => count.kind === "510b");
  const byNumber = stationsByNumber(municipal);
  return unplaced.flatMap((station) => {
    const number = keyWithoutKind(station);
    const free = (byNumber.get(number) ?? []).filter(({ unit }) => !taken.has(unit));
    const nearest = nearestUnit(station, free);
    if (nearest !== undefined) {
      taken.add(nearest.unit);
      compared.add(station.file).add(nearest.above.file);
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
export function checkLevels(all: readonly CountedFile[]): ComparedLevels {
  const unplaced = all.filter(isUnplaced);
  const files = all.filter((file) => !isUnplaced(file));
  const byCommittee = grouped(files, keyWithoutKind);
  const compared = new Set<string>();
  const taken = new Set<CountedUnit>();
  const findings: VerificationFinding[] = [
    ...unplacedFindings(unplaced, files, { compared, taken }),
  ];
  const alone: UnitsAlone[] = [];
  for (const above of files) {
    const units = above.contests.flatMap(({ units: inContest }) => inContest);
    const missing: string[] = [];
    for (const contest of above.contests) {
      for (const unit of contest.units) {
        const own = (byCommittee.get(unitKey(unit.id)) ?? []).filter(
          (file) => levelOf(file) < levelOf(above),
        );
        if (own.length === 0 && !taken.has(unit)) missing.push(unit.id);
        for (const file of own) {
          const found = compareUnit(above, contest, unit, file);
          if (found === undefined) continue;
          compared.add(file.file).add(above.file);
          findings.push(...found);
        }
      }
    }
    if (missing.length > 0 && above.count.kind !== "510a") alone.push({ above, units: missing });
    findings.push(
      ...withoutFile(
        above,
        units.map(({ id }) => id),
        missing,
      ),
    );
  }
  return { findings, compared, alone };
}
