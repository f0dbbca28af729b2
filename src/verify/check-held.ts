import type { EmlPollingStations } from "../eml/documents/polling-stations.js";
import type { VerifiedFile } from "./check-files.js";
import { unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import type { FileFinding } from "./finding-kinds.js";
import { indexed } from "./indexed.js";
import { notCompared } from "./missing.js";

interface MunicipalStations {
  readonly file: string;
  readonly unit: string;
}

function municipalitiesIn(
  { file, document }: VerifiedFile<EmlPollingStations>,
  election: string,
): readonly MunicipalStations[] {
  return document.elections
    .filter(({ election: { id } }) => id === election)
    .flatMap(({ contests }) => contests.map(({ unit }) => ({ file, unit: unitKey(unit.id) })));
}

/** Of the stations of a municipality there is one file: of two, nobody knows which holds. */
export function checkStationsOnce(
  stations: readonly VerifiedFile<EmlPollingStations>[],
  election: string,
): readonly FileFinding[] {
  const all = stations.flatMap((each) => municipalitiesIn(each, election));
  return indexed(all, ({ unit }) => unit).doubled.map(({ first, second }) => ({
    severity: "fault",
    code: "given-twice",
    file: second.file,
    expected: second.unit,
    actual: first.file,
  }));
}

/**
 * Says which files that are no counts were held against no other: nominations (210), for the candidate lists
 * are what was decided on them, and stations of a municipality of which there is no count.
 */
export function checkHeld(
  others: readonly VerifiedFile[],
  counted: readonly CountedFile[],
  election: string,
): readonly FileFinding[] {
  const municipal = new Set(
    counted.flatMap(({ count: { kind, authority } }) =>
      kind === "510b" ? unitKey(authority.id) : [],
    ),
  );
  const isHeld = ({ file, document }: VerifiedFile): boolean => {
    if (document.kind === "210") return false;
    if (document.kind !== "110b") return true;
    return municipalitiesIn({ file, document }, election).some(({ unit }) => municipal.has(unit));
  };
  return others.filter((each) => !isHeld(each)).map(({ file }) => notCompared(file));
}
