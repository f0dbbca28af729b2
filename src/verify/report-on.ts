import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlDefinition } from "../eml/documents/definition.js";
import type { EmlElection } from "../eml/documents/election-identifier.js";
import type { EmlPollingStations } from "../eml/documents/polling-stations.js";
import type { EmlResult } from "../eml/documents/result.js";
import { checkBallots } from "./check-ballots.js";
import { checkCoverage, checkRegions, checkStations } from "./check-coverage.js";
import {
  checkContestsKnown,
  checkContestsOnce,
  checkElection,
  checkSeats,
  checkSingle,
  electionsOf,
  type VerifiedFile,
} from "./check-files.js";
import { checkIdentifier, checkLaw } from "./check-law.js";
import { checkLevels } from "./check-levels.js";
import { checkOrder } from "./check-order.js";
import { statementsOfPeople } from "./check-people.js";
import { checkPresence } from "./check-presence.js";
import { checkRegistered } from "./check-registered.js";
import { contestKey } from "./contest-key.js";
import type { CountedFile } from "./counted-file.js";
import { filesInForce } from "./files-in-force.js";
import type { FileFinding, VerificationFinding } from "./finding.js";
import { type GivenFiles, inFixedOrder } from "./given-files.js";
import { grouped } from "./indexed.js";
import { type ComparedStatements, compareStatements } from "./statement.js";
import { statementsOfCount, statementsOfDocument } from "./statements-of-files.js";
import type {
  Comparison,
  UnreadFile,
  Verdict,
  VerificationOptions,
  VerificationReport,
} from "./verification.js";
import {
  electionOfFiles,
  fileOfDistricts,
  type ResultFiles,
  type VerifiedResult,
  verifyResult,
} from "./verify-result.js";
import { type WholeCounts, wholeCounts } from "./whole-counts.js";

/** The files of one election, by what they are. */
interface FilesOfElection {
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

const missing = (
  severity: FileFinding["severity"],
  code: FileFinding["code"],
  expected: string,
): FileFinding => ({ severity, code, file: "", expected, actual: "none" });

/** The election most files are about; of two with as many that of the definition, or the highest count. */
function electionOf({ counts, others }: GivenFiles): EmlElection | undefined {
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

function listFindings({
  counted,
  lists,
  definitions,
}: FilesOfElection): readonly VerificationFinding[] {
  const ofContest = new Map(
    lists
      .flatMap(({ document }) => document.contests)
      .reverse()
      .map((contest) => [contestKey(contest.id), contest]),
  );
  return [
    ...lists.flatMap(({ file, document }) =>
      document.contests.flatMap((contest) => [
        ...checkOrder(file, "", contest.lists),
        ...checkPresence(file, contest),
      ]),
    ),
    ...counted.flatMap((file) => checkBallots(file, ofContest)),
    ...definitions.slice(0, 1).flatMap((definition) => checkRegistered(definition, lists)),
    ...(lists.length > 0
      ? []
      : [missing("remark", "no-candidate-lists", "candidate lists (230b)")]),
  ];
}

function unitFindings(files: FilesOfElection, whole: WholeCounts): readonly VerificationFinding[] {
  const { counted, definitions, lists, results, stations, election } = files;
  const definition = definitions[0]?.document;
  return [
    ...whole.findings,
    ...checkContestsOnce(lists, counted, results),
    ...checkContestsKnown(definition, lists, counted, results),
    ...(definition === undefined ? [] : counted.flatMap((file) => checkRegions(definition, file))),
    ...checkCoverage(whole, definition, lists),
    ...stations.flatMap((file) => checkStations(file, counted, election.id)),
    ...checkLevels(counted),
  ];
}

interface ResultAndPeople extends VerifiedResult {
  readonly people: ComparedStatements;
}

const nobody: ComparedStatements = { findings: [], alone: [], compared: [] };

/** The result of the law as far as the files go, and what was found about the published one. */
function resultOf(
  files: FilesOfElection,
  whole: WholeCounts,
  options: VerificationOptions,
): ResultAndPeople {
  const { definitions, lists, results } = files;
  const [result] = results;
  const seats = definitions[0]?.document.seats ?? options.seats;
  const noResultFile =
    result === undefined ? [missing("remark", "no-result-file", "a result file (520)")] : [];
  const none = (finding: FileFinding): ResultAndPeople => ({
    findings: [finding, ...noResultFile],
    result: null,
    confirmed: false,
    people: nobody,
  });
  if (whole.counts.length === 0) {
    return none(missing("gap", "no-whole-count", "the count of the whole election"));
  }
  // Who stands is known without the number of seats; one is as good as another for that.
  const given: ResultFiles = { seats: seats ?? 1, counts: whole.counts, lists, result, options };
  const made = electionOfFiles(given);
  if (made.status === "refused") {
    const { issues } = made;
    return {
      findings: [
        { severity: "fault", code: "result-not-determined", file: "", issues },
        ...noResultFile,
      ],
      result: null,
      confirmed: false,
      people: nobody,
    };
  }
  const people = compareStatements(
    statementsOfPeople(made.value.candidates, fileOfDistricts(lists)),
  );
  if (seats === undefined) {
    const finding = missing("gap", "no-seats", "a definition (110a), or the number of seats");
    return { ...none(finding), findings: [finding, ...noResultFile, ...people.findings], people };
  }
  const verified = verifyResult(given, made.value);
  return {
    ...verified,
    findings: [...people.findings, ...verified.findings, ...noResultFile],
    people,
  };
}

function verdictOf(
  findings: readonly VerificationFinding[],
  unread: readonly UnreadFile[],
): Verdict {
  const has = (severity: VerificationFinding["severity"]): boolean =>
    findings.some((finding) => finding.severity === severity);
  if (unread.length > 0) return "unreadable";
  if (has("fault")) return "wrong";
  if (has("gap")) return "incomplete";
  return has("supposition") ? "right-if" : "right";
}

/** The votes that the files have, where they make no result. */
function partialOf({ counts }: WholeCounts): VerificationReport["partial"] {
  const votes = new Map<number, { readonly number: number; name: string; votes: number }>();
  for (const { total } of counts.flatMap(({ contests }) => contests)) {
    for (const list of total?.lists ?? []) {
      const known = votes.get(list.number);
      if (known === undefined) {
        const { number, name } = list;
        votes.set(number, { number, name, votes: list.votes });
      } else known.votes += list.votes;
    }
  }
  const lists = [...votes.values()].sort((one, other) => one.number - other.number);
  if (lists.length === 0) return null;
  return { votes: lists.reduce((sum, list) => sum + list.votes, 0), lists };
}

/** What was held against what, and what against nothing. */
function comparisonsOf(
  said: readonly ComparedStatements[],
  { counted, lists, results, definitions }: FilesOfElection,
  confirmedBy: readonly string[],
): readonly Comparison[] {
  const names = (files: readonly { readonly file: string }[]) => files.map(({ file }) => file);
  const fields = new Map(
    said.flatMap(({ compared }) => compared.map(({ field, files }) => [field, files] as const)),
  );
  const alone = said
    .flatMap(({ alone: statements }) => statements.map(({ field }) => field))
    .filter((field) => !fields.has(field));
  return [
    { field: "sums", files: names(counted) },
    { field: "figures", files: counted.length > 1 ? names(counted) : [] },
    { field: "candidates", files: lists.length > 0 ? [...names(lists), ...names(counted)] : [] },
    { field: "law", files: names(definitions) },
    { field: "result", files: results.length > 0 ? confirmedBy : [] },
    ...[...fields].map(([field, files]) => ({ field, files })),
    ...[...new Set(alone)].map((field) => ({ field, files: [] })),
  ];
}

function filesOf(given: GivenFiles, election: EmlElection, inForce: readonly CountedFile[]) {
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

const isFaultIn = (finding: VerificationFinding, file: VerifiedFile | undefined): boolean =>
  finding.severity === "fault" && finding.file === file?.file;

/** Nothing to verify: no file, or none that could be read. */
function nothingOf({ kinds, unread, remarks }: GivenFiles): VerificationReport {
  const findings = [missing("gap", "no-files", "files of an election"), ...remarks];
  return {
    verdict: verdictOf(findings, unread),
    election: null,
    files: kinds,
    unread,
    unitsAddedUp: 0,
    findings,
    comparisons: [],
    result: null,
    partial: null,
    resultConfirmed: false,
  };
}

/** Checks the given files against each other and against the law. */
export function reportOn(asGiven: GivenFiles, options: VerificationOptions): VerificationReport {
  const given = inFixedOrder(asGiven);
  const first = electionOf(given);
  if (first === undefined) return nothingOf(given);
  const election = completeElection(first, given);
  const ofElection = given.counts.filter(({ count }) => count.count.election.id === election.id);
  const inForce = filesInForce(
    ofElection.map(({ count }) => count),
    options.inForce,
  );
  const files = filesOf(given, election, inForce.files);
  const whole = wholeCounts(files.counted);
  const said = compareStatements([
    ...files.others.flatMap(({ file, document }) => statementsOfDocument(file, document, election)),
    ...files.counted.flatMap((file) => statementsOfCount(file, election)),
  ]);
  const verified = resultOf(files, whole, options);
  const { definitions, results, counted } = files;
  const findings: readonly VerificationFinding[] = [
    ...given.remarks,
    ...given.counts.flatMap((count) => count.findings),
    ...given.others.flatMap(({ file, document }) =>
      checkElection(file, electionsOf(document), election),
    ),
    ...given.counts.flatMap(({ count: { file, count } }) =>
      checkElection(file, [count.election], election),
    ),
    ...inForce.findings,
    ...checkIdentifier(definitions[0]?.file ?? "", election),
    ...checkSingle("definition", definitions),
    ...checkSingle("result", results),
    ...checkSeats(definitions[0], options.seats),
    ...definitions.slice(0, 1).flatMap(checkLaw),
    ...said.findings,
    ...listFindings(files),
    ...unitFindings(files, whole),
    ...verified.findings,
  ];
  const verdict = verdictOf(findings, given.unread);
  const isWhole = given.unread.length === 0 && !findings.some(({ severity }) => severity === "gap");
  const units = counted.flatMap(({ contests }) => contests.map((contest) => contest.units.length));
  const result = isWhole ? verified.result : null;
  const confirmedBy = [...results, ...whole.files].map(({ file }) => file);
  return {
    verdict,
    election: { id: election.id, name: election.name ?? election.id, date: election.date },
    files: given.kinds,
    unread: given.unread,
    unitsAddedUp: units.reduce((sum, number) => sum + number, 0),
    findings,
    comparisons: comparisonsOf([said, verified.people], files, confirmedBy),
    result,
    partial: result === null ? partialOf(whole) : null,
    resultConfirmed:
      verified.confirmed && isWhole && !findings.some((finding) => isFaultIn(finding, results[0])),
  };
}
