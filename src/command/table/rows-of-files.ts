import type { EmlCandidateLists } from "../../eml/documents/candidate-list.js";
import type { EmlCount } from "../../eml/documents/count.js";
import type { EmlDocument } from "../../eml/documents/document.js";
import type { EmlPollingStations } from "../../eml/documents/polling-stations.js";
import type { EmlResult } from "../../eml/documents/result.js";
import { streamEml } from "../../eml/read/stream-eml.js";
import { type Candidates, candidatesOfFiles } from "../../table/candidates.js";
import type { CellValue } from "../../table/column.js";
import { personRowsOfResult } from "../../table/person-rows.js";
import type { RowSource } from "../../table/row-source.js";
import { type Stations, stationsOfFiles } from "../../table/stations.js";
import { voteRowsOfCount, voteRowsOfUnit } from "../../table/vote-rows.js";
import type { CountedFile } from "../../verify/counted-file.js";
import type { GivenFiles } from "../../verify/given-files.js";
import type { Verdict } from "../../verify/verification.js";
import { isCount } from "../../verify/verify-eml.js";
import type { GivenFile } from "../given/given-files.js";

type Row = Readonly<Record<string, CellValue>>;

/** Some rows of a table. */
export type Rows = readonly Row[];

/** What is known of all files before rows are made of them: not their figures, which are read again. */
export interface KnownFiles {
  /** What the verification came to. */
  readonly verdict: Verdict;
  /** The SHA-256 of each file, by its name. */
  readonly digests: ReadonlyMap<string, string>;
  /** The files that are counts and could be read. */
  readonly counts: ReadonlySet<string>;
  /** Who stands and who is elected, by election. */
  readonly candidates: ReadonlyMap<string, Candidates>;
  /** Where the stations are. */
  readonly stations: Stations;
  readonly results: readonly { readonly file: string; readonly document: EmlResult }[];
}

const isResult = (document: EmlDocument): document is EmlResult => document.kind === "520";
const isCandidateLists = (document: EmlDocument): document is EmlCandidateLists =>
  document.kind === "230b" || document.kind === "230c";

const isPollingStations = (document: EmlDocument): document is EmlPollingStations =>
  document.kind === "110b";

/** What verified files say before rows are made of them. */
export function knownFiles(
  { counts, others }: GivenFiles,
  told: Pick<KnownFiles, "verdict" | "digests">,
): KnownFiles {
  const documents = others.map(({ document }) => document);
  const lists = documents.filter(isCandidateLists);
  const results = documents.filter(isResult);
  const counted = counts.map(({ count }) => count);
  const elections = new Set(counted.map(({ count }) => count.election.id));
  const of = (id: string) => (each: { readonly election: { readonly id: string } }) =>
    each.election.id === id;
  return {
    ...told,
    counts: new Set(counted.map(({ file }) => file)),
    candidates: new Map(
      [...elections].map((id) => [
        id,
        candidatesOfFiles({
          lists: lists.filter(of(id)),
          results: results.filter(of(id)),
          counts: counted.filter(({ count }) => of(id)(count)).map(countOf),
        }),
      ]),
    ),
    stations: stationsOfFiles(documents.filter(isPollingStations)),
    results: others.flatMap(({ file, document }) =>
      isResult(document) ? [{ file, document }] : [],
    ),
  };
}

/** A count with the units of which the verification kept the figures: those of districts and above. */
const countOf = ({ count, contests }: CountedFile): EmlCount => ({
  ...count,
  contests: contests.map(({ id, units }) => ({
    id,
    units: units.flatMap(({ id: unit, name, figures }) =>
      figures === undefined ? [] : [{ ...figures, id: unit, name }],
    ),
  })),
});

const noCandidates = candidatesOfFiles({ lists: [], results: [], counts: [] });

const sourceOf = (
  file: string,
  { verdict, digests, stations }: KnownFiles,
): Omit<RowSource, "candidates"> => ({
  file,
  sha256: digests.get(file) ?? "",
  verdict,
  stations,
});

/** The rows of votes of all counts, unit by unit and then the total of each. */
export async function* voteRows(
  files: readonly GivenFile[],
  known: KnownFiles,
): AsyncGenerator<Rows> {
  const candidatesOf = (election: string) => known.candidates.get(election) ?? noCandidates;
  for (const { name, bytes } of files) {
    if (!known.counts.has(name)) continue;
    const source = sourceOf(name, known);
    for await (const event of streamEml(bytes(), { mode: "lenient" })) {
      if (event.type === "unit") {
        const candidates = candidatesOf(event.count.election.id);
        yield voteRowsOfUnit(event, { ...source, candidates });
      } else if (event.reading.status === "accepted" && isCount(event.reading.value)) {
        const count = event.reading.value;
        const candidates = candidatesOf(count.election.id);
        yield voteRowsOfCount(count, { ...source, candidates });
      }
    }
  }
}

/** The rows of elected people of all results. */
export function* personRows(known: KnownFiles): Generator<Rows> {
  for (const { file, document } of known.results) {
    yield personRowsOfResult(document, { ...sourceOf(file, known), candidates: noCandidates });
  }
}
