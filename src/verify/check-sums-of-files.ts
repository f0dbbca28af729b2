import { reportedTotalsFromEml } from "../eml/bridge/reported-totals-from-eml.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { ReportedTotals } from "../tally/reconciliation/reported-totals.js";
import type { ComparedLevels } from "./check-levels.js";
import { totalsOfContest } from "./compare-unit.js";
import { contestKey, unitKey } from "./contest-key.js";
import type { CountedContest, CountedFile } from "./counted-file.js";
import type { VerificationFinding } from "./finding.js";
import { notCompared } from "./missing.js";
import { municipalitiesOf } from "./regions.js";
import { unitOfRegion } from "./statements-of-files.js";
import { sumMismatches } from "./sum-mismatches.js";
import { isCouncil } from "./whole-counts.js";

/** Figures of a district, or of the whole where there is one, of whose municipalities it does not say any. */
interface UndividedTotal {
  readonly above: CountedFile;
  /** Empty where it is the total of the file. */
  readonly unit: string;
  readonly contest: string;
  readonly totals: ReportedTotals;
}

function undividedIn(
  above: CountedFile,
  { id, total, units }: CountedContest,
  districts: ReadonlySet<string>,
): readonly UndividedTotal[] {
  const contest = contestKey(id);
  if (units.length > 0) {
    return units.flatMap((unit) => {
      const key = unitKey(unit.id);
      if (!key.startsWith("HSB") || districts.has(key)) return [];
      return { above, unit: unit.id, contest: key.slice(3), totals: unit.totals };
    });
  }
  if (total === undefined || contest === "alle") return [];
  return [{ above, unit: "", contest, totals: reportedTotalsFromEml("", total) }];
}

/** A municipality's file, and its contest that is part of a total. */
interface Part {
  readonly file: CountedFile;
  readonly contest: CountedContest;
}

function partsOf(counted: readonly CountedFile[], contest: string): readonly Part[] {
  return counted.flatMap((file) =>
    file.count.kind !== "510b"
      ? []
      : file.contests.flatMap((own) =>
          contestKey(own.id) === contest ? { file, contest: own } : [],
        ),
  );
}

/** Whether these are all parts of a total: a council has one, of others the definition says which there are. */
function areAll(
  parts: readonly Part[],
  contest: string,
  definition: EmlDefinition | undefined,
): boolean {
  const given = new Set(parts.map(({ file }) => unitKey(file.count.authority.id)));
  const [first] = parts;
  if (first !== undefined && isCouncil(first.file.count.election)) return given.size === 1;
  const district = /^\d+$/.test(contest) ? Number(contest) : undefined;
  const expected = municipalitiesOf(definition?.regions ?? [], district);
  return expected.length > 0 && expected.every((region) => given.has(unitOfRegion(region) ?? ""));
}

function sumFindings(
  { above, unit, totals }: UndividedTotal,
  parts: readonly Part[],
): readonly VerificationFinding[] {
  const children = parts.flatMap(({ file, contest }) => totalsOfContest(file, contest));
  return sumMismatches(above.file, unit, { ...totals, children });
}

/**
 * Holds a total that is not divided against the files of the municipalities that it must be the sum of: the
 * total of a council beside its municipality's count, a district in the count of the whole where the
 * district's own file is not there.
 */
export function checkSumsOfFiles(
  counted: readonly CountedFile[],
  definition: EmlDefinition | undefined,
): Pick<ComparedLevels, "findings" | "compared"> {
  const compared = new Set<string>();
  const findings: VerificationFinding[] = [];
  const districts = new Set(
    counted.flatMap(({ count }) => (count.kind === "510c" ? unitKey(count.authority.id) : [])),
  );
  const above = counted.filter(({ count }) => count.kind === "510d" || count.kind === "510c");
  const undivided = above.flatMap((file) =>
    file.contests.flatMap((contest) => undividedIn(file, contest, districts)),
  );
  for (const total of undivided) {
    const parts = partsOf(counted, total.contest);
    if (!areAll(parts, total.contest, definition)) continue;
    findings.push(...sumFindings(total, parts));
    compared.add(total.above.file);
    for (const { file } of parts) compared.add(file.file);
  }
  return { findings, compared };
}

/** Says which counts were held against no other, where there are others. */
export function checkCompared(
  counted: readonly CountedFile[],
  compared: ReadonlySet<string>,
): readonly VerificationFinding[] {
  if (counted.length < 2) return [];
  return counted.filter(({ file }) => !compared.has(file)).map(({ file }) => notCompared(file));
}
