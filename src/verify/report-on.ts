import { own, ownOnly } from "../model/has.js";
import { checkFactsOnFiles } from "./check-facts.js";
import type { VerifiedFile } from "./check-files.js";
import { statementsOfSeats } from "./check-law.js";
import { checkLevels } from "./check-levels.js";
import { checkCompared, checkSumsOfFiles } from "./check-sums-of-files.js";
import { comparisonsOf } from "./comparisons.js";
import { withoutCopies } from "./copies.js";
import { filesInForce } from "./files-in-force.js";
import { electionOf, filesOf } from "./files-of-election.js";
import type { VerificationFinding } from "./finding.js";
import {
  findingsOfDefinition,
  findingsOfEach,
  listFindings,
  unitFindings,
} from "./findings-of-files.js";
import { type GivenFiles, inFixedOrder } from "./given-files.js";
import { nameOfLists } from "./list-names.js";
import { missing } from "./missing.js";
import { resultOf } from "./result-of-files.js";
import { compareStatements } from "./statement.js";
import { statementsOfCount, statementsOfDocument } from "./statements-of-files.js";
import { checkTables, tablesAlone } from "./tables/check-tables.js";
import { partialOf, verdictOf } from "./verdict.js";
import type { VerificationOptions, VerificationReport } from "./verification.js";
import { wholeCounts } from "./whole-counts.js";

const isFaultIn = (finding: VerificationFinding, file: VerifiedFile | undefined): boolean =>
  finding.severity === "fault" && finding.file === file?.file;

/** Nothing to verify: no file, or none that could be read. */
function nothingOf({ kinds, unread, remarks, tables }: GivenFiles): VerificationReport {
  const lacking = tables.length === 0 ? "no-files" : "no-whole-count";
  const findings = [missing("gap", lacking), ...remarks, ...tablesAlone(tables)];
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
export function reportOn(asGiven: GivenFiles, asked: VerificationOptions): VerificationReport {
  const options = ownOnly(asked);
  const { given, copies } = withoutCopies(inFixedOrder(asGiven));
  const election = electionOf(given);
  if (election === undefined) return nothingOf(given);
  const ofElection = given.counts.filter(({ count }) => count.count.election.id === election.id);
  const inForce = filesInForce(
    ofElection.map(({ count }) => count),
    own(options, "inForce"),
  );
  const files = filesOf(given, election, inForce.files);
  const whole = wholeCounts(files.counted);
  const levels = checkLevels(files.counted);
  const sums = checkSumsOfFiles(files.counted, files.definitions[0]?.document);
  const compared = new Set([...levels.compared, ...sums.compared]);
  const ofLevels = [
    ...levels.findings,
    ...sums.findings,
    ...checkCompared(files.counted, compared),
  ];
  const municipal = new Set(
    files.counted.flatMap(({ count: { kind, authority } }) =>
      kind === "510b" ? authority.id : [],
    ),
  ).size;
  const said = compareStatements([
    ...files.others.flatMap(({ file, document }) => statementsOfDocument(file, document, election)),
    ...files.counted.flatMap((file) => statementsOfCount(file, election, municipal > 1)),
    ...statementsOfSeats(files.definitions[0], files.results.length > 0),
  ]);
  const tables = checkTables(given.tables, {
    files,
    all: ofElection.map(({ count }) => count),
  });
  // A total that is not divided may be held against the files of the level below.
  const unitsAlone = levels.alone.filter(
    ({ above: { file, count } }) =>
      !tables.divided.has(file) && !(count.kind === "510d" && sums.compared.has(file)),
  );
  const verified = resultOf(files, whole, options);
  const findings: readonly VerificationFinding[] = [
    ...copies,
    ...findingsOfEach(given, files),
    ...checkFactsOnFiles(
      options,
      ofElection.map(({ count }) => count),
    ),
    ...inForce.findings,
    ...findingsOfDefinition(files, options.seats),
    ...said.findings,
    ...listFindings(files),
    ...unitFindings(files, whole, ofLevels),
    ...tables.findings,
    ...verified.findings,
  ];
  const { results, counted } = files;
  const isWhole = given.unread.length === 0 && !findings.some(({ severity }) => severity === "gap");
  const units = counted.flatMap(({ contests }) => contests.map((contest) => contest.units.length));
  const result = isWhole ? verified.result : null;
  const confirmedBy = [...results, ...whole.files].map(({ file }) => file);
  return {
    verdict: verdictOf(findings, given.unread),
    election: { id: election.id, name: election.name ?? election.id, date: election.date },
    files: given.kinds,
    unread: given.unread,
    unitsAddedUp: units.reduce((sum, number) => sum + number, 0),
    findings,
    comparisons: [
      ...comparisonsOf([said, verified.people], files, {
        confirmedBy,
        compared,
        unitsAlone,
      }),
      ...tables.comparisons,
    ],
    result,
    partial: result === null ? partialOf(whole, nameOfLists(files.lists)) : null,
    resultConfirmed:
      verified.confirmed && isWhole && !findings.some((finding) => isFaultIn(finding, results[0])),
  };
}
