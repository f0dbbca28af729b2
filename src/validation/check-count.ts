import type { CheckReadings } from "../law/readings/check-readings.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { countOfBallot } from "../model/count/count-of-ballot.js";
import type { Refused } from "../model/refusal.js";
import { levelOfCountSignature } from "../model/signatures/made/tally.js";
import { isWithoutErrorsSignature } from "../model/signatures/made/validation.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { findingsWithoutCode } from "./checks/without-code.js";
import { emptiedFields, secondEntry } from "./entry-findings.js";
import type {
  CodedFinding,
  FigureFinding,
  Finding,
  ListFinding,
  QuestionFinding,
  UncodedFinding,
} from "./finding.js";
import { type CheckOptions, optionsOfCheck } from "./options-of-check.js";
import { reportListRules, reportRules } from "./register.js";
import type { CheckCode, CheckSubject } from "./rule.js";
import {
  type CheckedCount,
  type CheckedKind,
  type CheckScope,
  checkScopes,
  isCheckedCount,
  scopeOf,
} from "./scope.js";

type RulesByKind<Rule> = { readonly [Kind in CheckedKind]: readonly Rule[] };

function rulesByKind<Rule extends { readonly kinds: readonly CheckedKind[] }>(
  rules: readonly Rule[],
): RulesByKind<Rule> {
  const of = (kind: CheckedKind): readonly Rule[] =>
    rules.filter((rule) => rule.kinds.includes(kind));
  return {
    "decentralised-first-session": of("decentralised-first-session"),
    "decentralised-next-session": of("decentralised-next-session"),
    "centralised-first-session": of("centralised-first-session"),
    "centralised-next-session": of("centralised-next-session"),
    municipality: of("municipality"),
  };
}

const rulesOfReport = rulesByKind(reportRules);
const rulesOfList = rulesByKind(reportListRules);

function isSuppressed(
  rule: { readonly suppressedBy: readonly CheckCode[] },
  findings: readonly Finding[],
  from: number,
): boolean {
  return findings.slice(from).some(({ code }) => code !== null && rule.suppressedBy.includes(code));
}

function addReportFindings(findings: Finding[], subject: CheckSubject, scope: CheckScope): void {
  for (const rule of rulesOfReport[subject.count.kind]) {
    const found = rule.find(subject);
    if (found === undefined || isSuppressed(rule, findings, 0)) continue;
    const { code, severity } = rule;
    // A rule finds what its own kind of finding holds, which its type does not tie to its code.
    findings.push({ code, severity, scope, ...found } as QuestionFinding | FigureFinding);
  }
}

function sumOfVotes(votes: readonly number[]): number {
  let sum = 0;
  for (const ofCandidate of votes) sum += ofCandidate;
  return sum;
}

function addListFindings(findings: Finding[], count: CheckedCount, scope: CheckScope): void {
  const rules = rulesOfList[count.kind];
  for (const [index, list] of count.lists.entries()) {
    const summary = count.votesPerList[index]?.votes ?? 0;
    const sumOfCandidates = sumOfVotes(list.candidateVotes);
    if (list.total === sumOfCandidates && list.total === summary) continue;
    const from = findings.length;
    for (const rule of rules) {
      const found = rule.find({ list, summary, sumOfCandidates });
      if (found === undefined || isSuppressed(rule, findings, from)) continue;
      const { code, severity } = rule;
      const finding: ListFinding = { code, severity, scope, list: list.number, ...found };
      findings.push(finding);
    }
  }
}

/** Findings of the page of all codes. */
function codedFindings(
  count: CheckedCount,
  ballot: BallotShape,
  readings: CheckReadings,
): readonly Finding[] {
  const scope = checkScopes[count.kind];
  let sumOfLists = 0;
  for (const { votes } of count.votesPerList) sumOfLists += votes;
  const findings: Finding[] = [];
  addReportFindings(findings, { count, ballot, readings, sumOfLists }, scope);
  addListFindings(findings, count, scope);
  return findings;
}

/**
 * Checks a report of any body with every rule that is for its kind: errors (F), which say that it
 * cannot be right, and warnings (W), which say that it is odd. Where the page of codes says nothing of
 * a report (postal committees, districts, the nation, the Senate), its sums are checked by the article
 * that orders them, and the finding has no code.
 *
 * A parsed report always has an answer. What is none of this ballot paper is refused, as by
 * `parseCount`; so are options that are none.
 *
 * @example
 * ```ts
 * const errors = checkCount(count, ballot).filter((finding) => finding.severity === "error");
 * ```
 */
export function checkCount<Report extends CheckedCount>(
  count: Report,
  ballot: BallotShape,
  options?: CheckOptions<Report>,
): readonly CodedFinding[];
export function checkCount<Report extends Count>(
  count: Report,
  ballot: BallotShape,
  options?: CheckOptions<Report>,
): readonly Finding[];
export function checkCount(
  count: unknown,
  ballot: BallotShape,
  options?: CheckOptions<Count>,
): readonly Finding[] | Refused;
export function checkCount(
  input: unknown,
  ballot: BallotShape,
  options: CheckOptions<Count> = {},
): readonly Finding[] | Refused {
  const parsed = countOfBallot(input, ballot);
  if (parsed.status === "refused") return parsed;
  const count = parsed.value;
  const refusal = refusedArguments(levelOfCountSignature, [count]);
  if (refusal !== null) return refusal;
  const read = optionsOfCheck(options, ballot);
  if (read.status === "refused") return read;
  const { readings, context } = read.value;
  const findings = isCheckedCount(count)
    ? [...codedFindings(count, ballot, readings)]
    : findingsWithoutCode(count).map(
        (found): UncodedFinding => ({ ...found, scope: scopeOf(count) }),
      );
  if (context?.entry === "second") findings.push(...secondEntry(context.first, count));
  if (context?.entry === "correction") findings.push(...emptiedFields(count, context.emptied));
  return findings;
}

/** Whether a report may be added up: none of its findings is an error. What are no findings say no. */
export function isWithoutErrors(findings: readonly Finding[]): boolean {
  return (
    refusedArguments(isWithoutErrorsSignature, [findings]) === null &&
    findings.every(({ severity }) => severity !== "error")
  );
}
