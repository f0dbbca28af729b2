import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlDocument } from "../eml/documents/document.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { EmlResult } from "../eml/documents/result.js";
import { contestKey, unitKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import type { FileFinding } from "./finding-kinds.js";
import { indexed } from "./indexed.js";

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

/** Checks that a file is of the election, and of its day where only the clock is behind. */
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

/** Of an election there is one definition and one result: of two, nobody knows which holds. */
export function checkSingle(
  kind: "110a" | "520",
  files: readonly VerifiedFile[],
): readonly FileFinding[] {
  return files.slice(1).map(({ file }) => ({
    severity: "fault",
    code: "given-twice",
    file,
    expected: kind,
    actual: files[0]?.file ?? file,
  }));
}

/** Says so when somebody gave another number of seats than the definition, which decides. */
export function checkSeats(
  definition: VerifiedFile<EmlDefinition> | undefined,
  seats: number | undefined,
): readonly FileFinding[] {
  if (definition === undefined || seats === undefined) return [];
  const { file, document } = definition;
  if (document.seats === undefined || document.seats === seats) return [];
  const expected = `${document.seats}`;
  return [{ severity: "remark", code: "seats-overruled", file, expected, actual: `${seats}` }];
}

interface ContestOfFile {
  readonly file: string;
  readonly id: string;
}

const twice = ({ file, id }: ContestOfFile, first: ContestOfFile): FileFinding => ({
  severity: "fault",
  code: "given-twice",
  file,
  expected: id,
  actual: first.file,
});

const unknown = (file: string, expected: string, actual: string): FileFinding => ({
  severity: "fault",
  code: "contest-unknown",
  file,
  expected,
  actual,
});

/** Says which contests are given twice: in lists, in counts of districts, in a result. */
export function checkContestsOnce(
  lists: readonly VerifiedFile<EmlCandidateLists>[],
  counted: readonly CountedFile[],
  results: readonly VerifiedFile<EmlResult>[],
): readonly FileFinding[] {
  const contestsOf = (files: readonly VerifiedFile<EmlCandidateLists | EmlResult>[]) =>
    files.flatMap(({ file, document }) => document.contests.map(({ id }) => ({ file, id })));
  const districts = counted
    .filter(({ count }) => count.kind === "510c")
    .flatMap(({ file, contests }) => contests.map(({ id }) => ({ file, id })));
  const single = results.slice(0, 1);
  return [contestsOf(lists), districts, contestsOf(single)].flatMap((contests) =>
    indexed(contests, ({ id }) => contestKey(id)).doubled.map(({ first, second }) =>
      twice(second, first),
    ),
  );
}

/** Says which contests nothing else knows, and which are not those of the committee of the file. */
export function checkContestsKnown(
  definition: EmlDefinition | undefined,
  lists: readonly VerifiedFile<EmlCandidateLists>[],
  counted: readonly CountedFile[],
  results: readonly VerifiedFile<EmlResult>[],
): readonly FileFinding[] {
  const whole = counted.find(({ contests }) => contests.some(({ id }) => id === "alle"));
  const known =
    definition !== undefined
      ? definition.regions.flatMap(({ category, number }) =>
          category === "KIESKRING" ? [`${number}`] : [],
        )
      : whole?.contests.flatMap(({ units }) => units.map(({ id }) => unitKey(id).slice(3)));
  const ids = known === undefined ? undefined : new Set(known);
  const isKnown = (id: string): boolean =>
    ids === undefined || !/^\d+$/.test(contestKey(id)) || ids.has(contestKey(id));
  const named = [
    ...lists.flatMap(({ file, document }) => document.contests.map(({ id }) => ({ file, id }))),
    ...counted.flatMap(({ file, contests }) => contests.map(({ id }) => ({ file, id }))),
  ];
  const ofDistricts = counted.flatMap(({ file, count, contests }) => {
    const district = /^HSB0*(\d+)$/.exec(count.authority.id)?.[1];
    if (district === undefined || count.kind !== "510c") return [];
    return contests
      .filter(({ id }) => /^\d+$/.test(contestKey(id)) && contestKey(id) !== district)
      .map(({ id }) => unknown(file, district, id));
  });
  const ofResults = results.flatMap(({ file, document }) =>
    document.contests
      .filter(({ id }) => /^\d+$/.test(contestKey(id)))
      .map(({ id }) => unknown(file, "alle, geen", id)),
  );
  return [
    ...named
      .filter(({ id }) => !isKnown(id))
      .map(({ file, id }) => unknown(file, known?.join(", ") ?? "", id)),
    ...ofDistricts,
    ...ofResults,
  ];
}
