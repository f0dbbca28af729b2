import { reportedTotalsFromEml } from "../bridge/reported-totals-from-eml.js";
import type { EmlCandidateLists, EmlContestLists } from "../documents/candidate-list.js";
import type { EmlCount, EmlReportingUnit } from "../documents/count.js";
import type { EmlDefinition } from "../documents/definition.js";
import type { EmlDocument } from "../documents/document.js";
import type { EmlResult } from "../documents/result.js";
import type { EmlUnitEvent } from "../read/reading.js";
import { checkBallots } from "./check-ballots.js";
import { checkFigures } from "./check-figures.js";
import { checkElection, checkRegions, electionsOf, type VerifiedFile } from "./check-files.js";
import { checkLevels } from "./check-levels.js";
import { checkUnits } from "./check-units.js";
import type { CountedFile, CountedUnit } from "./counted-file.js";
import type { FileFinding, VerificationFinding } from "./finding.js";
import type { VerificationOptions, VerificationReport } from "./verification.js";
import { type VerifiedResult, verifyResult } from "./verify-result.js";

/** Takes the files of an election one by one, and says at the end whether everything is right. */
export interface EmlVerifier {
  /** A reporting unit of a count that is being streamed; its file follows with {@link addDocument}. */
  addUnit(file: string, event: EmlUnitEvent): void;
  addDocument(file: string, document: EmlDocument): void;
  /** Forgets the units of a file that was refused after all. */
  forget(file: string): void;
  report(options?: VerificationOptions): VerificationReport;
}

interface UnitsOfFile {
  readonly findings: VerificationFinding[];
  readonly units: Map<string, CountedUnit[]>;
}

const isDefinition = (file: VerifiedFile): file is VerifiedFile<EmlDefinition> =>
  file.document.kind === "110a";

const isResult = (file: VerifiedFile): file is VerifiedFile<EmlResult> =>
  file.document.kind === "520";

const isCandidateLists = (file: VerifiedFile): file is VerifiedFile<EmlCandidateLists> =>
  file.document.kind === "230b" || file.document.kind === "230c";

const remark = (code: FileFinding["code"], expected: string, actual: string): FileFinding => ({
  severity: "remark",
  code,
  file: "",
  expected,
  actual,
});

/** The ballots of a count and its units against the candidate lists of their districts. */
function ballotFindings(
  { file, count, contests }: CountedFile,
  lists: ReadonlyMap<string, EmlContestLists>,
): readonly VerificationFinding[] {
  return contests.flatMap(({ id, total, units }) => {
    if (id !== "alle") {
      const contest = lists.get(id);
      if (contest === undefined || total === undefined) return [];
      return checkBallots(file, count.authority.id, total.lists, contest);
    }
    return units.flatMap(({ id: unit, figures }) => {
      const contest = lists.get(unit.replace("HSB", ""));
      if (contest === undefined || figures === undefined) return [];
      return checkBallots(file, unit, figures.lists, contest);
    });
  });
}

/** The counts an election can be made of: the whole one, else one per district. */
function wholeCounts(files: readonly CountedFile[]): readonly EmlCount[] {
  const asCount = ({ count, contests }: CountedFile): EmlCount => ({
    ...count,
    contests: contests.map(({ id, total, units }) => ({
      id,
      ...(total === undefined ? {} : { total }),
      units: units.flatMap((unit): EmlReportingUnit[] =>
        unit.figures === undefined ? [] : [{ id: unit.id, name: unit.name, ...unit.figures }],
      ),
    })),
  });
  const national = files.find(({ count }) => count.kind === "510d");
  if (national !== undefined) return [asCount(national)];
  const districts = files.filter(({ count }) => count.kind === "510c");
  if (districts.length > 0) return districts.map(asCount);
  const single = files.filter(({ count, contests }) => {
    const council = count.election.category === "GR" || count.election.category === "ER";
    return council && count.kind === "510b" && contests.every(({ id }) => id === "geen");
  });
  return single.slice(0, 1).map(asCount);
}

/** A verifier that has seen no files. */
export function createEmlVerifier(): EmlVerifier {
  const pending = new Map<string, UnitsOfFile>();
  const counted: CountedFile[] = [];
  const others: VerifiedFile[] = [];
  const found: VerificationFinding[] = [];
  const kinds: { readonly file: string; readonly kind: EmlDocument["kind"] }[] = [];
  let unitsAddedUp = 0;

  const unitsOf = (file: string): UnitsOfFile => {
    const known = pending.get(file) ?? { findings: [], units: new Map() };
    pending.set(file, known);
    return known;
  };

  const addUnit = (file: string, kind: string, contest: string, unit: EmlReportingUnit): void => {
    const { findings, units } = unitsOf(file);
    const { id, name } = unit;
    findings.push(...checkFigures(file, id, unit));
    const inContest = units.get(contest) ?? [];
    units.set(contest, inContest);
    const totals = reportedTotalsFromEml(id, unit);
    const station = kind === "510a" || kind === "510b";
    inContest.push(station ? { id, name, totals } : { id, name, totals, figures: unit });
  };

  const addCount = (file: string, { contests, ...count }: EmlCount): void => {
    for (const contest of contests) {
      for (const unit of contest.units) addUnit(file, count.kind, contest.id, unit);
    }
    const { findings, units } = unitsOf(file);
    pending.delete(file);
    const ofFile: CountedFile = {
      file,
      count,
      contests: contests.map(({ id, total }) => ({
        id,
        ...(total === undefined ? {} : { total }),
        units: units.get(id) ?? [],
      })),
    };
    counted.push(ofFile);
    found.push(...findings);
    for (const contest of ofFile.contests) {
      if (contest.total !== undefined) found.push(...checkFigures(file, "", contest.total));
      found.push(...checkUnits(file, contest));
      unitsAddedUp += contest.units.length;
    }
  };

  const report = ({ seats }: VerificationOptions = {}): VerificationReport => {
    const findings = [...found];
    const definition = others.find(isDefinition);
    const result = others.find(isResult);
    const nominations = others.filter(isCandidateLists);
    const reference =
      definition?.document.election ??
      counted.find(({ count }) => count.kind === "510d")?.count.election ??
      counted[0]?.count.election ??
      others.flatMap(({ document }) => electionsOf(document))[0];
    if (reference === undefined) {
      const nothing: FileFinding = {
        severity: "fault",
        code: "no-files",
        file: "",
        expected: "files of an election",
        actual: "none",
      };
      findings.push(nothing);
    } else {
      for (const { file, document } of others) {
        findings.push(...checkElection(file, electionsOf(document), reference));
      }
      for (const { file, count } of counted) {
        findings.push(...checkElection(file, [count.election], reference));
      }
    }
    const ofElection = counted.filter(({ count }) => count.election.id === reference?.id);
    if (definition !== undefined) {
      for (const file of ofElection) findings.push(...checkRegions(definition.document, file));
    }
    findings.push(...checkLevels(ofElection));
    const ofContest = new Map(
      nominations.flatMap(({ document }) => document.contests).map((each) => [each.id, each]),
    );
    for (const file of ofElection) findings.push(...ballotFindings(file, ofContest));
    if (nominations.length === 0) {
      findings.push(remark("no-candidate-lists", "candidate lists (230b)", "none"));
    }
    const counts = wholeCounts(ofElection);
    const seatsToAssign = seats ?? definition?.document.seats;
    let verified: VerifiedResult = { findings: [], result: null, confirmed: false };
    if (counts.length === 0) {
      findings.push(remark("no-whole-count", "the count of the whole election", "none"));
    } else if (seatsToAssign === undefined) {
      findings.push(remark("no-seats", "a definition (110a), or the number of seats", "neither"));
    } else {
      const lists = nominations.map(({ document }) => document);
      verified = verifyResult({ seats: seatsToAssign, counts, lists, result });
      findings.push(...verified.findings);
    }
    if (result === undefined)
      findings.push(remark("no-result-file", "a result file (520)", "none"));
    else if (!verified.confirmed && verified.findings.length === 0) {
      findings.push({
        severity: "fault",
        code: "result-not-determined",
        file: result.file,
        list: 0,
        expected: "files to determine the result from",
        actual: "not enough of them",
      });
    }
    const faulty = findings.some(({ severity }) => severity === "fault");
    return {
      status: faulty ? "faulty" : "correct",
      election:
        reference === undefined
          ? null
          : { id: reference.id, name: reference.name ?? reference.id, date: reference.date },
      files: kinds,
      unitsAddedUp,
      findings,
      result: verified.result,
      resultConfirmed: verified.confirmed,
    };
  };

  return {
    addUnit(file, { count, contest, unit }) {
      addUnit(file, count.kind, contest.id, unit);
    },
    addDocument(file, document) {
      kinds.push({ file, kind: document.kind });
      if ("contests" in document && document.kind.startsWith("510")) {
        addCount(file, document as EmlCount);
      } else others.push({ file, document });
    },
    forget(file) {
      pending.delete(file);
    },
    report,
  };
}

/**
 * Verifies the files of an election: are the sums right at every level, do counts and candidate
 * lists fit together, and are the seats and the elected candidates those of the law? What is wrong is
 * said where it is: file, unit, figure, both values.
 *
 * Votes that differ and a result that is not the law's are faults; voters and explanations that
 * differ, files that are missing and lots that were drawn are remarks.
 *
 * @example
 * const { status, findings } = verifyEml([{ file: "Totaaltelling.xml", document }]);
 */
export function verifyEml(
  files: readonly { readonly file: string; readonly document: EmlDocument }[],
  options: VerificationOptions = {},
): VerificationReport {
  const verifier = createEmlVerifier();
  for (const { file, document } of files) verifier.addDocument(file, document);
  return verifier.report(options);
}
