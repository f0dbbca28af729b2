import { type CheckReadings, defaultCheckReadings } from "../law/readings/check-readings.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { FieldPath } from "../model/count/field-path.js";
import { emptiedFields, secondEntry } from "./entry-findings.js";
import type { FigureFinding, Finding, ListFinding, QuestionFinding } from "./finding.js";
import { reportListRules, reportRules } from "./register.js";
import type { CheckCode, CheckSubject } from "./rule.js";
import { type CheckedCount, type CheckedKind, type CheckScope, checkScopes } from "./scope.js";

/** Which entry of a report is checked, where it is not the first. */
export type EntryContext<Count extends CheckedCount = CheckedCount> =
  /** The second entry: W.001 says where it differs from the first. */
  | { readonly entry: "second"; readonly first: Count }
  /** An entry that a coordinator gave back with emptied fields: W.002 names them. */
  | { readonly entry: "correction"; readonly emptied: readonly FieldPath[] };

/** What a caller may say about a check. */
export interface CheckOptions<Count extends CheckedCount = CheckedCount> {
  readonly readings?: CheckReadings;
  readonly context?: EntryContext<Count>;
}

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
  return findings.slice(from).some(({ code }) => rule.suppressedBy.includes(code));
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

/**
 * Checks a report with every rule that is for its kind: errors (F), which say that it cannot be
 * right, and warnings (W), which say that it is odd. Takes a parsed report and is total: there is
 * no bad input left.
 *
 * @example
 * ```ts
 * const errors = checkCount(count, ballot).filter((finding) => finding.severity === "error");
 * ```
 */
export function checkCount<Count extends CheckedCount>(
  count: Count,
  ballot: BallotShape,
  options: CheckOptions<Count> = {},
): readonly Finding[] {
  const scope = checkScopes[count.kind];
  let sumOfLists = 0;
  for (const { votes } of count.votesPerList) sumOfLists += votes;
  const readings = options.readings ?? defaultCheckReadings;
  const findings: Finding[] = [];
  addReportFindings(findings, { count, ballot, readings, sumOfLists }, scope);
  addListFindings(findings, count, scope);
  if (options.context?.entry === "second") {
    findings.push(...secondEntry(options.context.first, count));
  }
  if (options.context?.entry === "correction") {
    findings.push(...emptiedFields(count, options.context.emptied));
  }
  return findings;
}

/** Whether a report may be added up: none of its findings is an error. */
export function isWithoutErrors(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}
