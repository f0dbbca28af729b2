import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { EmlPollingStations } from "../eml/documents/polling-stations.js";
import type { EmlResult } from "../eml/documents/result.js";
import { electionsOf, type VerifiedFile } from "./check-files.js";
import type { CountedFile } from "./counted-file.js";
import type { GivenFiles } from "./given-files.js";
import { grouped } from "./indexed.js";

/** The files of one election, by what they are. */
export interface FilesOfElection {
  readonly election: EmlElection;
  readonly counted: readonly CountedFile[];
  readonly others: readonly VerifiedFile[];
  readonly definitions: readonly VerifiedFile<EmlDefinition>[];
  readonly lists: readonly VerifiedFile<EmlCandidateLists>[];
  readonly results: readonly VerifiedFile<EmlResult>[];
  readonly stations: readonly VerifiedFile<EmlPollingStations>[];
}

const isDefinition = (file: VerifiedFile): file is VerifiedFile<EmlDefinition> =>
  file.document.kind === "110a";

const isResult = (file: VerifiedFile): file is VerifiedFile<EmlResult> =>
  file.document.kind === "520";

const isStations = (file: VerifiedFile): file is VerifiedFile<EmlPollingStations> =>
  file.document.kind === "110b";

const isCandidateLists = (file: VerifiedFile): file is VerifiedFile<EmlCandidateLists> =>
  file.document.kind === "230b" || file.document.kind === "230c";

/** The election most files are about; of two with as many that of the definition, or the highest count. */
function largestElection({ counts, others }: GivenFiles): EmlElection | undefined {
  const definitions = others.filter(isDefinition).map(({ document }) => document.election);
  const all = [
    ...definitions,
    ...counts.map(({ count }) => count.count.election),
    ...others
      .filter((file) => !isDefinition(file))
      .flatMap(({ document }) => electionsOf(document)),
  ];
  const sizes = [...grouped(all, ({ id }) => id).values()];
  const most = Math.max(0, ...sizes.map(({ length }) => length));
  return sizes.find(({ length }) => length === most)?.[0];
}

/** The election with what other files name of it and the first does not. */
function completeElection(election: EmlElection, { counts, others }: GivenFiles): EmlElection {
  const all = [
    ...counts.map(({ count }) => count.count.election),
    ...others.flatMap(({ document }) => electionsOf(document)),
  ].filter(({ id }) => id === election.id);
  const domains = all.map(({ domain }) => domain ?? {});
  const complete: EmlElection = Object.assign({}, ...all.reverse(), election);
  if (complete.domain === undefined) return complete;
  return { ...complete, domain: Object.assign({}, ...domains.reverse(), complete.domain) };
}

/** The election that files are verified of, as far as they name it; undefined where there are none. */
export function electionOf(given: GivenFiles): EmlElection | undefined {
  const first = largestElection(given);
  return first === undefined ? undefined : completeElection(first, given);
}

/** The files of an election, with the counts of it that are in force. */
export function filesOf(
  given: GivenFiles,
  election: EmlElection,
  inForce: readonly CountedFile[],
): FilesOfElection {
  const others = given.others.filter(({ document }) =>
    electionsOf(document).some(({ id }) => id === election.id),
  );
  return {
    election,
    counted: inForce,
    others,
    definitions: others.filter(isDefinition),
    lists: others.filter(isCandidateLists),
    results: others.filter(isResult),
    stations: others.filter(isStations),
  };
}
