import type { Answer } from "../model/count/answer.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { countOfBallot } from "../model/count/count-of-ballot.js";
import type { DifferenceReasons } from "../model/count/difference-reasons.js";
import type { QuestionPath } from "../model/count/field-path.js";
import type { Day } from "../model/day.js";
import { has, ownOnly } from "../model/has.js";
import { refused } from "../model/refusal.js";
import { unitTallyOfCountSignature } from "../model/signatures/made/tally.js";
import { refusedAlready, refusedArguments } from "../model/signatures/refused-arguments.js";
import { checkCount } from "../validation/check-count.js";
import type { ResolvedDifference } from "../validation/double-entry/resolve-entries.js";
import { type AcceptedWarning, nameOfFinding } from "../validation/double-entry/warnings.js";
import type { Finding, FindingCode, UncodedCheck } from "../validation/finding.js";
import { tallyOfCount } from "./count-tally.js";
import { decisionIssues, type EntryDecisions } from "./entry-decisions.js";
import { levelOfCount, type UnitLevel } from "./level.js";
import type { Tally } from "./tally.js";

/** A unit and the units that its figures were added up from; none where ballots were counted. */
export interface UnitSource {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Who counted or added up. */
  readonly level: UnitLevel;
  /** The session whose figures these are: 1, or that of the corrigendum that replaced them (Na 14 (2)). */
  readonly session: number;
  /** The day of a new vote (V 6 (2)), where the figures are of one. */
  readonly newVote?: Day;
  /** What it was added up from; empty: it counted itself. */
  readonly from: readonly UnitSource[];
}

/** A unit in which admitted voters and votes cast differ (N 8a, Na 26 paragraph 3). */
export interface UnitDifference {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** D. */
  readonly admittedVoters: number;
  /** H. */
  readonly votesCast: number;
  /** I. */
  readonly moreBallotsCounted: number;
  /** J. */
  readonly fewerBallotsCounted: number;
  /** "Is the difference fully explained?"; absent: the form does not ask it. */
  readonly explained?: Answer;
  /** The explanations, as far as they were written down. */
  readonly reasons?: DifferenceReasons;
}

/** A unit whose count has errors: their codes, and the checks without a code that failed. */
export interface UnitErrors {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The codes of the errors. */
  readonly codes: readonly FindingCode[];
  /** Absent where every error has a code. */
  readonly checks?: readonly UncodedCheck[];
}

/** A unit whose count has warnings that nobody accepted. */
export type UnitWarnings = UnitErrors;

/** A unit that was investigated or recounted: what its report answers with yes. */
export interface UnitInvestigation {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
  /** The answers. */
  readonly answers: readonly QuestionPath[];
}

/** What was chosen where the two entries of a unit differed. */
export interface UnitResolution {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** What was chosen for each difference. */
  readonly record: readonly ResolvedDifference[];
}

/** What is to be told of the units of a body, whatever their depth. */
export interface ToldOfUnits {
  /** The polling stations and postal committees, in this unit, with a difference. */
  readonly unitsWithDifferences: readonly UnitDifference[];
  /** The counts, in this unit, that have errors. */
  readonly unitsWithErrors: readonly UnitErrors[];
  /** The counts, in this unit, with warnings that nobody accepted. */
  readonly unitsWithWarnings: readonly UnitWarnings[];
  /** The warnings that somebody accepted, by whom and why. */
  readonly warningsAccepted: readonly AcceptedWarning[];
  /** The units that were investigated or recounted (Na 13 (2), Na 22). */
  readonly unitsInvestigated: readonly UnitInvestigation[];
  /** The units whose two entries differed, with what was chosen. */
  readonly unitsResolved: readonly UnitResolution[];
}

/** A unit ready to be added up: its figures, where they came from, and what is to be told of them. */
export interface UnitTally extends UnitSource, ToldOfUnits {
  /** The figures added up. */
  readonly tally: Tally;
}

/** The total of a unit of the central committee, on the ballot paper of its own district. */
export interface DistrictTotal {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The figures added up. */
  readonly tally: Tally;
}

function differencesOf(count: Count): readonly UnitDifference[] {
  const { unit, admittedVoters, votesCast, moreBallotsCounted, fewerBallotsCounted } = count;
  const differs = admittedVoters !== votesCast || moreBallotsCounted > 0 || fewerBallotsCounted > 0;
  if (!differs) return [];
  return [
    {
      unit,
      admittedVoters,
      votesCast,
      moreBallotsCounted,
      fewerBallotsCounted,
      ...(has(count, "differenceExplained") ? { explained: count.differenceExplained } : {}),
      ...(count.differenceReasons === undefined ? {} : { reasons: count.differenceReasons }),
    },
  ];
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function codesOf(findings: readonly Finding[]): readonly FindingCode[] {
  return distinct(findings.flatMap(({ code }) => code ?? []));
}

/** The findings of one severity, by code or by the name of a check without one. */
function toldBy(
  unit: string,
  findings: readonly Finding[],
  severity: Finding["severity"],
  settled: ReadonlySet<string> = new Set(),
): readonly UnitErrors[] {
  const told = findings.filter(
    (one) => one.severity === severity && !settled.has(nameOfFinding(one)),
  );
  if (told.length === 0) return [];
  const checks = distinct(told.flatMap((one) => (one.code === null ? one.check : [])));
  return [{ unit, codes: codesOf(told), ...(checks.length === 0 ? {} : { checks }) }];
}

/** The questions about investigating, recounting and correcting that are answered with yes. */
function investigationsOf(count: Count): readonly UnitInvestigation[] {
  const answers: QuestionPath[] = [];
  if (count.kind === "centralised-first-session") {
    const { otherReason, recounted } = count.extraInvestigation;
    if (otherReason === "yes") answers.push("extraInvestigation.otherReason");
    if (recounted === "yes") answers.push("extraInvestigation.recounted");
  }
  if (count.kind === "decentralised-first-session") {
    const { reasons, resultsCorrected } = count.checksAndCorrections;
    if (reasons.unexplainedDifference) {
      answers.push("checksAndCorrections.reasons.unexplainedDifference");
    }
    if (reasons.other) answers.push("checksAndCorrections.reasons.other");
    if (resultsCorrected === "yes") answers.push("checksAndCorrections.resultsCorrected");
  }
  return answers.length === 0 ? [] : [{ unit: count.unit, session: count.session, answers }];
}

/**
 * A counted unit, checked and ready to be added up. A report that was changed since it was parsed, or was read back
 * from JSON, is read again, and refused where it does not fit the ballot paper. No contested reading changes what is an error.
 * Its difference is kept with its explanations (N 8a (1), N 27 (1), Na 26 (3), O 5 (3), O 16 (3)), and
 * so are its warnings, unless somebody accepted them, and what was investigated. Decisions on another report (another unit,
 * a warning that this one has not, a choice that does not stand in it) or by nobody are refused.
 */
export function unitTallyOfCount(
  given: Count,
  ballot: BallotShape,
  decisions: EntryDecisions = {},
): UnitTally {
  const refusal = refusedArguments(unitTallyOfCountSignature, [given, ballot, decisions]);
  if (refusal !== null) return refusal;
  const read = countOfBallot(given, ballot);
  if (read.status === "refused") return refusedAlready(read);
  const count = read.value;
  const { unit, session } = count;
  const { warningsAccepted = [], record = [] } = ownOnly(decisions);
  const findings = checkCount(count, ballot);
  const issues = decisionIssues(count, findings, decisions);
  if (issues.length > 0) return refusedAlready(refused(issues));
  return {
    unit,
    level: levelOfCount(count),
    session,
    ...(has(count, "newVote") && count.newVote !== undefined ? { newVote: count.newVote } : {}),
    from: [],
    tally: tallyOfCount(count),
    unitsWithDifferences: differencesOf(count),
    unitsWithErrors: toldBy(unit, findings, "error"),
    unitsWithWarnings: toldBy(
      unit,
      findings,
      "warning",
      new Set(warningsAccepted.map(({ code }) => code)),
    ),
    warningsAccepted,
    unitsInvestigated: investigationsOf(count),
    unitsResolved: record.length === 0 ? [] : [{ unit, record }],
  };
}
