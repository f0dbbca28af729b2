import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlPollingStations } from "../eml/documents/polling-stations.js";
import type { VerifiedFile } from "./check-files.js";
import { contestKey, unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import { nothing } from "./finding.js";
import type { FileFinding } from "./finding-kinds.js";
import { mayBePostal } from "./postal-units.js";
import { municipalitiesOf, type Regions } from "./regions.js";
import { unitOfRegion } from "./statements-of-files.js";
import type { WholeCounts } from "./whole-counts.js";

const gap = (code: FileFinding["code"], file: string, actual: string): FileFinding => ({
  severity: "gap",
  code,
  file,
  expected: nothing,
  actual,
});

const unitsIn = ({ contests }: CountedFile): readonly string[] =>
  contests.flatMap(({ units }) => units.map(({ id }) => unitKey(id)));

const authorityOf = ({ count }: CountedFile): string => unitKey(count.authority.id);

/** Which of the regions that a count must have as its units it does not have. */
function missingIn(regions: Regions, counted: CountedFile): readonly string[] {
  const known = new Set(unitsIn(counted));
  if (known.size === 0) return [];
  const { kind, authority } = counted.count;
  const named = (expected: Regions): readonly string[] =>
    expected.filter((region) => !known.has(unitOfRegion(region) ?? "")).map(({ name }) => name);
  if (counted.contests.some(({ id }) => id === "alle")) {
    return named(regions.filter(({ category }) => category === "KIESKRING"));
  }
  if (kind === "510d" && [...known].every((unit) => unit.startsWith("HSB"))) return [];
  if (kind !== "510c" && kind !== "510d") return [];
  const number = /^HSB(\d+)$/.exec(authority.id)?.[1];
  return named(municipalitiesOf(regions, number === undefined ? undefined : Number(number)));
}

/** The regions that may be in a count: in that of a district its own municipalities, where the definition says. */
function regionsFor(regions: Regions, { count: { kind, authority } }: CountedFile): Regions {
  const number = /^HSB(\d+)$/.exec(authority.id)?.[1];
  if (kind !== "510c" || number === undefined) return regions;
  const own = municipalitiesOf(regions, Number(number));
  const district = regions.filter(
    (region) => region.category === "KIESKRING" && region.number === Number(number),
  );
  return own.length === 0 ? regions : [...own, ...district];
}

/** Units and authorities of counts that the definition does not have. */
function unknownIn(regions: Regions, counted: CountedFile): readonly string[] {
  const named = regionsFor(regions, counted);
  const known = new Set(named.flatMap((region) => unitOfRegion(region) ?? []));
  const { election } = counted.count;
  const isNamed = (form: RegExp): boolean => [...known].some((unit) => form.test(unit));
  const forms = [/^HSB\d+$/, /^\d{4}$/].filter(isNamed);
  const units = unitsIn(counted);
  const municipalities = units.flatMap((unit) => /^(\d{4})::SB/.exec(unit)?.[1] ?? []);
  const ids = new Set([...units, ...municipalities, authorityOf(counted)]);
  return [...ids].filter(
    (id) => forms.some((form) => form.test(id)) && !known.has(id) && !mayBePostal(id, election),
  );
}

/** Holds the units of counts against the regions of the definition. */
export function checkRegions(
  { regions }: EmlDefinition,
  counted: CountedFile,
): readonly FileFinding[] {
  const { file } = counted;
  const missing = missingIn(regions, counted);
  const unknown = unknownIn(regions, counted);
  return [
    ...(missing.length === 0 ? [] : [gap("unit-missing", file, missing.join(", "))]),
    ...unknown.map(
      (unit): FileFinding => ({
        severity: "fault",
        code: "unit-unknown",
        file,
        expected: nothing,
        actual: unit,
      }),
    ),
  ];
}

/** The districts of which there are votes. */
function districtsCounted({ files }: WholeCounts): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ contests }) =>
      contests.flatMap(({ id, units }) =>
        contestKey(id) === "alle"
          ? units.map((unit) => unitKey(unit.id))
          : [`HSB${contestKey(id)}`],
      ),
    ),
  );
}

/** Where counts are added up, something has to say which there must be. */
function missingFiles(whole: WholeCounts, regions: Regions | undefined): readonly FileFinding[] {
  const { files, isAddedUp } = whole;
  const [first] = files;
  if (!isAddedUp || first === undefined) return [];
  if (regions === undefined) return [gap("units-unknown", "", `${files.length}`)];
  const given = new Set(files.map(authorityOf));
  const districts = first.count.kind === "510c";
  const expected = districts
    ? regions.filter(({ category }) => category === "KIESKRING")
    : municipalitiesOf(regions, undefined);
  const missing = expected.filter((region) => !given.has(unitOfRegion(region) ?? ""));
  const names = missing.map(({ name }) => name).join(", ");
  return missing.length === 0 ? [] : [gap("unit-missing", "", names)];
}

/** A total of several districts without those districts says not enough for people. */
function districtsUnknown({ files }: WholeCounts): readonly FileFinding[] {
  return files.flatMap(({ file, contests }) =>
    contests
      .filter(({ id, units }) => contestKey(id) === "alle" && units.length === 0)
      .map(() => gap("units-unknown", file, "0")),
  );
}

/** Districts with votes of which there are no candidate lists, where there are those of others. */
export function checkListsOfDistricts(
  counted: readonly CountedFile[],
  lists: readonly VerifiedFile<EmlCandidateLists>[],
): readonly FileFinding[] {
  if (lists.length === 0) return [];
  const known = new Set(
    lists.flatMap(({ document }) => document.contests.map(({ id }) => contestKey(id))),
  );
  const told = new Set<string>();
  return counted.flatMap(({ file, contests }) =>
    contests.flatMap(({ id, units }) => {
      const key = contestKey(id);
      const districts = key === "alle" ? units.map((unit) => unitKey(unit.id).slice(3)) : [key];
      return districts.flatMap((district): readonly FileFinding[] => {
        if (!/^\d+$/.test(district) || known.has(district) || told.has(district)) return [];
        told.add(district);
        const about = { file, expected: nothing, actual: district };
        return [{ severity: "remark", code: "lists-missing", ...about }];
      });
    }),
  );
}

/** Says which units must have votes and have none: of the definition, and of the candidate lists. */
export function checkCoverage(
  whole: WholeCounts,
  definition: EmlDefinition | undefined,
  lists: readonly VerifiedFile<EmlCandidateLists>[],
): readonly FileFinding[] {
  if (whole.files.length === 0) return [];
  const counted = districtsCounted(whole);
  const isOne = counted.has("HSBgeen");
  const uncounted = lists.flatMap(({ file, document }) =>
    document.contests
      .filter(({ id }) => !isOne && !counted.has(`HSB${contestKey(id)}`))
      .map(({ id }) => gap("contest-missing", file, id)),
  );
  return [...missingFiles(whole, definition?.regions), ...districtsUnknown(whole), ...uncounted];
}

/** Holds the stations of a count against those of the file of polling stations. */
export function checkStations(
  { file, document }: VerifiedFile<EmlPollingStations>,
  counted: readonly CountedFile[],
  election: string,
): readonly FileFinding[] {
  return document.elections.flatMap(({ election: { id }, contests }) => {
    if (id !== election) return [];
    return contests.flatMap(({ unit, stations }) => {
      const municipal = counted.find(
        (each) => each.count.kind === "510b" && authorityOf(each) === unitKey(unit.id),
      );
      if (municipal === undefined) return [];
      const there = new Set(unitsIn(municipal));
      const expected = stations.map(({ number }) => unitKey(`${unit.id}::SB${number}`));
      const missing = expected.filter((station) => !there.has(station));
      const known = new Set(expected);
      const unknown = [...there].filter((station) => !known.has(station));
      return [
        ...missing.map((station) => gap("unit-missing", municipal.file, station)),
        ...unknown.map(
          (station): FileFinding => ({
            severity: "fault",
            code: "unit-unknown",
            file: municipal.file,
            expected: file,
            actual: station,
          }),
        ),
      ];
    });
  });
}
