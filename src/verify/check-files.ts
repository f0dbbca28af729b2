import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlDocument } from "../eml/documents/document.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { CountedFile } from "./counted-file.js";
import type { FileFinding } from "./finding.js";

/** A file that is not a count. */
export interface VerifiedFile<Document extends EmlDocument = EmlDocument> {
  readonly file: string;
  readonly document: Document;
}

/** The election a file is about; a file of polling stations may be about several. */
export function electionsOf(document: EmlDocument): readonly EmlElection[] {
  return document.kind === "110b"
    ? document.elections.map(({ election }) => election)
    : [document.election];
}

/** Checks that a file is of the election, and of its day. */
export function checkElection(
  file: string,
  elections: readonly EmlElection[],
  election: EmlElection,
): readonly FileFinding[] {
  const same = elections.find(({ id }) => id === election.id);
  if (same === undefined) {
    const actual = elections.map(({ id }) => id).join(", ");
    return [{ severity: "fault", code: "other-election", file, expected: election.id, actual }];
  }
  if (same.date === election.date) return [];
  const { date: expected } = election;
  return [{ severity: "remark", code: "date-differs", file, expected, actual: same.date }];
}

/** Checks that a national count has every district of the definition, and a district every municipality. */
export function checkRegions(
  { regions }: EmlDefinition,
  { file, count, contests }: CountedFile,
): readonly FileFinding[] {
  const units = contests.flatMap((contest) => contest.units);
  if (units.length === 0) return [];
  const known = new Set(units.map(({ id }) => id.split("::").at(-1)));
  const missing = (severity: FileFinding["severity"], names: readonly string[]): FileFinding[] =>
    names.length === 0
      ? []
      : [
          {
            severity,
            code: "unit-missing",
            file,
            expected: "every region of the definition",
            actual: `without ${names.join(", ")}`,
          },
        ];
  const districts = regions.filter(({ category }) => category === "KIESKRING");
  if (contests.some(({ id }) => id === "alle")) {
    const absent = districts.filter(({ number }) => !known.has(`HSB${number}`));
    return missing(
      "fault",
      absent.map(({ name }) => name),
    );
  }
  if (count.kind !== "510c") return [];
  const district = Number(count.authority.id.replace("HSB", ""));
  const absent = regions.filter(
    ({ category, superiorCategory, superiorNumber, number = 0 }) =>
      category === "GEMEENTE" &&
      superiorCategory === "KIESKRING" &&
      superiorNumber === district &&
      !known.has(`${number}`.padStart(4, "0")),
  );
  return missing(
    "remark",
    absent.map(({ name }) => name),
  );
}

/** Of an election there is one definition and one result: of two, nobody knows which holds. */
export function checkSingle(
  what: "definition" | "result",
  files: readonly VerifiedFile[],
): readonly FileFinding[] {
  return files.slice(1).map(({ file }) => ({
    severity: "fault",
    code: "given-twice",
    file,
    expected: `one ${what}`,
    actual: `another in ${files[0]?.file}`,
  }));
}

/** Says so when somebody gave another number of seats than the definition, which decides. */
export function checkSeats(
  definition: VerifiedFile<EmlDefinition> | undefined,
  seats: number | undefined,
): readonly FileFinding[] {
  if (definition === undefined || seats === undefined) return [];
  const { file, document } = definition;
  if (document.seats === seats) return [];
  const expected = `${document.seats}`;
  return [{ severity: "remark", code: "seats-overruled", file, expected, actual: `${seats}` }];
}
