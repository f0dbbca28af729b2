import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { EmlResult } from "../eml/documents/result.js";
import { checkBallots } from "./check-ballots.js";
import {
  checkElection,
  checkRegions,
  checkSeats,
  checkSingle,
  electionsOf,
  type VerifiedFile,
} from "./check-files.js";
import { checkLevels } from "./check-levels.js";
import type { CountCollector } from "./count-collector.js";
import type { CountedFile } from "./counted-file.js";
import { filesInForce } from "./files-in-force.js";
import type { FileFinding, VerificationFinding } from "./finding.js";
import type { VerificationOptions, VerificationReport } from "./verification.js";
import { type VerifiedResult, verifyResult } from "./verify-result.js";
import { wholeCounts } from "./whole-counts.js";

/** Everything that was given to a verifier. */
export interface GivenFiles {
  readonly kinds: VerificationReport["files"];
  readonly counts: Pick<CountCollector, "counted" | "findings">;
  readonly others: readonly VerifiedFile[];
}

const isDefinition = (file: VerifiedFile): file is VerifiedFile<EmlDefinition> =>
  file.document.kind === "110a";

const isResult = (file: VerifiedFile): file is VerifiedFile<EmlResult> =>
  file.document.kind === "520";

const isCandidateLists = (file: VerifiedFile): file is VerifiedFile<EmlCandidateLists> =>
  file.document.kind === "230b" || file.document.kind === "230c";

const missing = (
  severity: FileFinding["severity"],
  code: FileFinding["code"],
  expected: string,
): FileFinding => ({ severity, code, file: "", expected, actual: "none" });

/** The election the files are about: that of the definition, else of the highest count. */
function electionOf({ counts, others }: GivenFiles): EmlElection | undefined {
  const { counted } = counts;
  const highest = counted.find(({ count }) => count.kind === "510d") ?? counted[0];
  return (
    others.find(isDefinition)?.document.election ??
    highest?.count.election ??
    others.flatMap(({ document }) => electionsOf(document))[0]
  );
}

function fileFindings(
  { counts, others }: GivenFiles,
  election: EmlElection,
): readonly FileFinding[] {
  return [
    ...others.flatMap(({ file, document }) => checkElection(file, electionsOf(document), election)),
    ...counts.counted.flatMap(({ file, count }) => checkElection(file, [count.election], election)),
  ];
}

function levelFindings(
  counted: readonly CountedFile[],
  definition: EmlDefinition | undefined,
  lists: readonly EmlCandidateLists[],
): readonly VerificationFinding[] {
  const ofContest = new Map(
    lists.flatMap(({ contests }) => contests).map((contest) => [contest.id, contest]),
  );
  return [
    ...(definition === undefined ? [] : counted.flatMap((file) => checkRegions(definition, file))),
    ...checkLevels(counted),
    ...counted.flatMap((file) => checkBallots(file, ofContest)),
    ...(lists.length > 0
      ? []
      : [missing("remark", "no-candidate-lists", "candidate lists (230b)")]),
  ];
}

/** The result of the law as far as the files go, and what was found about the published one. */
function resultOf(
  counted: readonly CountedFile[],
  seats: number | undefined,
  lists: readonly EmlCandidateLists[],
  result: VerifiedFile<EmlResult> | undefined,
): VerifiedResult {
  const counts = wholeCounts(counted);
  // A published result that cannot be checked is not right; without one there is nothing to check.
  const severity = result === undefined ? "remark" : "fault";
  const noResultFile =
    result === undefined ? [missing("remark", "no-result-file", "a result file (520)")] : [];
  const none = (finding: FileFinding): VerifiedResult => ({
    findings: [finding, ...noResultFile],
    result: null,
    confirmed: false,
  });
  if (counts.length === 0) {
    return none(missing(severity, "no-whole-count", "the count of the whole election"));
  }
  if (seats === undefined) {
    return none(missing(severity, "no-seats", "a definition (110a), or the number of seats"));
  }
  const verified = verifyResult({ seats, counts, lists, result });
  return { ...verified, findings: [...verified.findings, ...noResultFile] };
}

/** Checks the given files against each other and against the law. */
export function reportOn(given: GivenFiles, options: VerificationOptions): VerificationReport {
  const election = electionOf(given);
  const { files: counted, findings: replaced } = filesInForce(
    given.counts.counted.filter(({ count }) => count.election.id === election?.id),
  );
  const others = given.others.filter(({ document }) =>
    electionsOf(document).some(({ id }) => id === election?.id),
  );
  const definitions = others.filter(isDefinition);
  const results = others.filter(isResult);
  const lists = others.filter(isCandidateLists).map(({ document }) => document);
  const [definition] = definitions;
  const seats = definition?.document.seats ?? options.seats;
  const verified = resultOf(counted, seats, lists, results[0]);
  const findings: readonly VerificationFinding[] =
    election === undefined
      ? [missing("fault", "no-files", "files of an election")]
      : [
          ...given.counts.findings,
          ...fileFindings(given, election),
          ...replaced,
          ...checkSingle("definition", definitions),
          ...checkSingle("result", results),
          ...checkSeats(definition, options.seats),
          ...levelFindings(counted, definition?.document, lists),
          ...verified.findings,
        ];
  const units = counted.flatMap(({ contests }) => contests.map((contest) => contest.units.length));
  return {
    verdict: findings.some(({ severity }) => severity === "fault") ? "faulty" : "correct",
    election:
      election === undefined
        ? null
        : { id: election.id, name: election.name ?? election.id, date: election.date },
    files: given.kinds,
    unitsAddedUp: units.reduce((sum, number) => sum + number, 0),
    findings,
    result: verified.result,
    resultConfirmed: verified.confirmed,
  };
}
