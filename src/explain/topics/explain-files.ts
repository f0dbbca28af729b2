import type { EmlIssue } from "../../eml/read/issue.js";
import { own, ownOnly } from "../../model/has.js";
import {
  explainComparisonSignature,
  explainEmlIssueSignature,
  explainVerdictSignature,
  explainVerificationSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { VerificationFinding } from "../../verify/finding.js";
import type { FieldFinding, TableFinding } from "../../verify/finding-kinds.js";
import type { Comparison, Verdict } from "../../verify/verification.js";
import type { VerifiedFigure } from "../../verify/verified-field.js";
import { field, group, optionsOf, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { VerificationPhrase } from "../language/words/files.js";
import { expectedInFile } from "./expected-in-file.js";
import { explainRefusalIssue } from "./explain-refusal.js";
import { fieldOfFigure } from "./field-of-figure.js";

/** What a verification of election files found, in words. */
export function explainVerification(finding: VerificationFinding, voice: Voice): string {
  const refusal = refusedArguments(explainVerificationSignature, [finding, voice]);
  if (refusal !== null) return refusal;
  return tell(verificationPhrase(finding, voice), voice.language.files.verification, voice.say);
}

/** One thing that is wrong with an election file, in words, with its place in the file. */
export function explainEmlIssue(input: EmlIssue, voice: Voice): string {
  const refusal = refusedArguments(explainEmlIssueSignature, [input, voice]);
  if (refusal !== null) return refusal;
  const { code, line, actual } = input;
  const { issues, places } = voice.language.files;
  const issue = {
    problem: issues[code],
    given: actual === "" ? null : actual,
    expected: expectedInFile(input.expected, voice),
  };
  return line === 0
    ? tell({ say: "issue", ...issue }, places, voice.say)
    : tell({ say: "issue-in-line", line, ...issue }, places, voice.say);
}

/** What a verification comes to, in words. */
export function explainVerdict(verdict: Verdict, voice: Voice): string {
  const refusal = refusedArguments(explainVerdictSignature, [verdict, voice]);
  if (refusal !== null) return refusal;
  return voice.language.files.verdicts[verdict];
}

/** What was compared, in words. */
export function explainComparison(field: Comparison["field"], voice: Voice): string {
  const refusal = refusedArguments(explainComparisonSignature, [field, voice]);
  if (refusal !== null) return refusal;
  const { fields, comparisons } = voice.language.files;
  return { ...fields, ...comparisons }[field];
}

/** Where in a file a field stands: unit, list and place on it. */
function placeOf(finding: FieldFinding): string | null {
  const { unit, list, position } = ownOnly(finding);
  const place = [list, position].filter((part) => part !== undefined).join("-");
  return [unit, place].filter(Boolean).join(", ") || null;
}

const isReason = (text: string): text is VerifiedFigure & `differenceReasons.${string}` =>
  text.startsWith("differenceReasons.");

function fieldPhrase(finding: FieldFinding, voice: Voice): VerificationPhrase {
  const { file, field: of, with: source, expected, actual } = finding;
  const named = voice.language.files.fields[of];
  const about = { file, where: placeOf(finding), field: named };
  if (source === null && own(finding, "list") !== undefined) {
    return actual === ""
      ? { say: "field-lacking-from-result", ...about, expected }
      : { say: "field-differs-from-result", ...about, actual, expected };
  }
  if (source === null) {
    const differing = { field: named, expected, actual };
    return file === ""
      ? { say: "given-differs-from-law", ...differing }
      : { say: "field-differs-from-law", file, ...differing };
  }
  if (source !== file) {
    if (actual === "") return { say: "field-lacking", ...about, with: source, expected };
    if (expected === "") return { say: "field-besides", ...about, actual, with: source };
    return { say: "field-differs", ...about, actual, with: source, expected };
  }
  const figure = expected || actual;
  if (isReason(figure)) {
    return {
      say: "figure-somewhere",
      file,
      where: about.where,
      what: field(fieldOfFigure(figure)),
    };
  }
  if (actual === "") return { say: "field-absent", ...about };
  if (expected === "") return { say: "field-added", ...about, actual };
  return { say: "field-differs-within", ...about, actual, expected };
}

function tablePhrase(finding: TableFinding): VerificationPhrase {
  const { code: say, file, unit, what, with: source, expected, actual } = finding;
  const about = { file, unit: unit || null, what: field(fieldOfFigure(what)), with: source };
  if (expected === null) return { say: "table-adds", ...about, actual: actual ?? 0 };
  if (actual === null) return { say: "table-lacks", ...about, expected };
  return { say, ...about, actual, expected };
}

/** Most parts without a file that are named. */
const mostNamed = 5;

/** A place that is nobody's, as a finding writes it. */
const isNobody = /^\d+: -$/;

function verificationPhrase(finding: VerificationFinding, voice: Voice): VerificationPhrase {
  const { file } = finding;
  switch (finding.code) {
    case "candidates-do-not-add-up":
    case "lists-do-not-add-up":
    case "units-do-not-add-up": {
      const { code: say, unit, what, stated, sum } = finding;
      return { say, file, unit: unit || null, what: field(fieldOfFigure(what)), stated, sum };
    }
    case "files-differ": {
      const { code: say, unit, what, figure, figureAbove, above } = finding;
      return { say, unit, what: field(fieldOfFigure(what)), figure, file, figureAbove, above };
    }
    case "table-differs":
      return tablePhrase(finding);
    case "ballots-differ":
    case "list-not-nominated":
    case "list-not-counted":
    case "candidate-not-nominated":
    case "candidate-not-counted":
    case "candidate-code-differs": {
      const { code: say, unit, list, expected, actual } = finding;
      return { say, file, unit: unit || null, list: group(list), expected, actual };
    }
    case "result-not-determined": {
      const why = finding.issues.map((issue) => explainRefusalIssue(issue, voice)).join(" ");
      return { say: finding.code, why };
    }
    case "field-differs":
      return fieldPhrase(finding, voice);
    case "kept-aside":
      return { say: finding.code, file, what: explainEmlIssue(finding.issue, voice) };
    case "deceased-supposed": {
      const { code: say, list, position, expected } = finding;
      return { say, list: group(list), position, expected };
    }
    case "name-corrected": {
      const { code: say, list, position, expected, actual } = finding;
      return { say, list: group(list), position, expected, actual };
    }
    case "fact-given": {
      const { code: say, fact, about, name } = finding;
      return { say, fact: voice.language.files.facts[fact], about, name: name || null };
    }
    case "fact-unknown": {
      const { code: say, fact, about } = finding;
      return { say, fact: voice.language.files.facts[fact], about };
    }
    case "elected-differ": {
      const { code: say, list, expected, actual } = finding;
      return isNobody.test(expected)
        ? { say: "elected-besides", file, list: group(list), actual }
        : { say, file, list: group(list), expected, actual };
    }
    case "elected-twice":
    case "seats-differ":
    case "ranking-differs":
    case "elected-unknown": {
      const { code: say, list, expected, actual } = finding;
      return { say, file, list: group(list), expected, actual };
    }
    case "lot-given":
    case "lot-drawn": {
      const { code: say, question, drawn } = finding;
      return {
        say,
        options: some(optionsOf(question, question.options)),
        drawn: some(optionsOf(question, drawn)),
      };
    }
    case "lot-required": {
      const { code: say, question } = finding;
      return { say, options: some(optionsOf(question, question.options)) };
    }
    case "given-twice": {
      const { code, severity, expected, actual } = finding;
      return severity === "remark"
        ? { say: "copy", file, first: expected }
        : { say: code, file, expected, actual };
    }
    case "units-without-file": {
      const { code, expected, actual } = finding;
      const missing = actual.split(", ").length;
      const names = missing < Number(expected) && missing <= mostNamed ? actual : null;
      return { say: code, file, missing, units: expected, names };
    }
    case "unit-missing": {
      const { code, expected, actual } = finding;
      return file === "" ? { say: "units-missing", actual } : { say: code, file, expected, actual };
    }
    default: {
      const { code: say, expected, actual } = finding;
      return { say, file, expected, actual };
    }
  }
}
