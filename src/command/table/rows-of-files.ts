import type { EmlCandidateLists } from "../../eml/documents/candidate-list.js";
import type { EmlCount } from "../../eml/documents/count.js";
import type { EmlDocument } from "../../eml/documents/document.js";
import type { EmlResult } from "../../eml/documents/result.js";
import { streamEml } from "../../eml/read/stream-eml.js";
import { type Candidates, candidatesOfFiles } from "../../table/candidates.js";
import type { CellValue } from "../../table/column.js";
import { rowsOfPeople } from "../../table/person-rows.js";
import { type RowSource, rowsOfTotal, rowsOfUnit } from "../../table/vote-rows.js";
import type { GivenFiles } from "../../verify/given-files.js";
import type { GivenFile } from "../given/given-files.js";

type Row = Readonly<Record<string, CellValue>>;

/** What is known of all files before rows are made of them. */
export interface KnownFiles {
  readonly given: GivenFiles;
  /** What the verification came to. */
  readonly verdict: string;
  /** The SHA-256 of each file, by its name. */
  readonly digests: ReadonlyMap<string, string>;
}

const isCount = (document: EmlDocument): document is EmlCount => document.kind.startsWith("510");
const isResult = (document: EmlDocument): document is EmlResult => document.kind === "520";
const isCandidateLists = (document: EmlDocument): document is EmlCandidateLists =>
  document.kind === "230b" || document.kind === "230c";

/** Who the candidates of an election are, made once for each. */
function candidatesByElection({ others, counts }: GivenFiles): (election: string) => Candidates {
  const documents = others.map(({ document }) => document);
  const made = new Map<string, Candidates>();
  return (election) => {
    const known = made.get(election);
    if (known !== undefined) return known;
    const candidates = candidatesOfFiles({
      lists: documents.filter(isCandidateLists).filter((each) => each.election.id === election),
      results: documents.filter(isResult).filter((each) => each.election.id === election),
      counts: counts
        .map(({ count }) => count)
        .filter(({ count }) => count.election.id === election),
    });
    made.set(election, candidates);
    return candidates;
  };
}

const noCandidates = candidatesOfFiles({ lists: [], results: [], counts: [] });

const sourceOf = (
  file: string,
  { verdict, digests }: KnownFiles,
): Omit<RowSource, "candidates"> => ({
  file,
  sha256: digests.get(file) ?? "",
  verdict,
});

/** The rows of votes of all counts, unit by unit and then the total of each. */
export async function* voteRows(
  files: readonly GivenFile[],
  known: KnownFiles,
): AsyncGenerator<readonly Row[]> {
  const candidatesOf = candidatesByElection(known.given);
  const counted = new Set(known.given.counts.map(({ count }) => count.file));
  for (const { name, bytes } of files) {
    if (!counted.has(name)) continue;
    const source = sourceOf(name, known);
    for await (const event of streamEml(bytes(), { mode: "lenient" })) {
      if (event.type === "unit") {
        const candidates = candidatesOf(event.count.election.id);
        yield rowsOfUnit(event.count, event.contest, event.unit, { ...source, candidates });
      } else if (event.reading.status === "accepted" && isCount(event.reading.value)) {
        const count = event.reading.value;
        const candidates = candidatesOf(count.election.id);
        for (const contest of count.contests) {
          yield rowsOfTotal(count, contest, { ...source, candidates });
        }
      }
    }
  }
}

/** The rows of elected people of all results. */
export function* personRows(known: KnownFiles): Generator<readonly Row[]> {
  for (const { file, document } of known.given.others) {
    if (!isResult(document)) continue;
    yield rowsOfPeople(document, { ...sourceOf(file, known), candidates: noCandidates });
  }
}
