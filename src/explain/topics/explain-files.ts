import type { EmlIssue } from "../../eml/read/issue.js";
import type { VerificationFinding } from "../../verify/finding.js";
import { field, group, optionsOf, some } from "../language/facts.js";
import { tell } from "../language/tell.js";
import type { Voice } from "../language/voice.js";
import type { VerificationPhrase } from "../language/words/files.js";
import { explainRefusalIssue } from "./explain-refusal.js";
import { fieldOfFigure } from "./field-of-figure.js";

/** What a verification of election files found, in words. */
export function explainVerification(finding: VerificationFinding, voice: Voice): string {
  return tell(verificationPhrase(finding, voice), voice.language.files.verification, voice.say);
}

/** One thing that is wrong with an election file, in words, with its place in the file. */
export function explainEmlIssue({ code, line, actual }: EmlIssue, voice: Voice): string {
  const { issues, places } = voice.language.files;
  const issue = { problem: issues[code], given: actual === "" ? null : actual };
  return line === 0
    ? tell({ say: "issue", ...issue }, places, voice.say)
    : tell({ say: "issue-in-line", line, ...issue }, places, voice.say);
}

function verificationPhrase(finding: VerificationFinding, voice: Voice): VerificationPhrase {
  const { file } = finding;
  switch (finding.code) {
    case "candidates-do-not-add-up":
    case "lists-do-not-add-up":
    case "units-do-not-add-up": {
      const { code: say, unit, what, stated, sum } = finding;
      return { say, file, unit, what: field(fieldOfFigure(what)), stated, sum };
    }
    case "files-differ": {
      const { code: say, unit, what, figure, figureAbove, above } = finding;
      return { say, unit, what: field(fieldOfFigure(what)), figure, file, figureAbove, above };
    }
    case "ballots-differ":
    case "list-not-nominated":
    case "list-not-counted":
    case "list-name-differs":
    case "candidate-not-nominated":
    case "candidate-not-counted":
    case "candidate-code-differs": {
      const { code: say, unit, list, expected, actual } = finding;
      return { say, file, unit, list: group(list), expected, actual };
    }
    case "result-not-determined": {
      const why = finding.issues.map((issue) => explainRefusalIssue(issue, voice)).join(" ");
      return { say: finding.code, why };
    }
    case "seats-differ":
    case "elected-differ":
    case "ranking-differs":
    case "elected-unknown": {
      const { code: say, list, expected, actual } = finding;
      return { say, file, list: group(list), expected, actual };
    }
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
    default: {
      const { code: say, expected, actual } = finding;
      return { say, file, expected, actual };
    }
  }
}
