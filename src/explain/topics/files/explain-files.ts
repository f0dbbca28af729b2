import type { EmlIssue } from "../../../eml/read/issue.js";
import type { VerificationFinding } from "../../../verify/finding.js";
import type { Voice } from "../../language/voice.js";
import { explainRefusalIssue } from "../explain-refusal.js";
import { fieldSpeakerOf } from "../findings/field-speaker.js";
import type { FieldSpeaker } from "../findings/finding-words.js";

/** What a verification of election files found, in words. */
export function explainVerification(finding: VerificationFinding, voice: Voice): string {
  const { verification, notDetermined } = voice.language.files;
  if (finding.code === "result-not-determined") {
    return notDetermined(
      finding.issues.map((issue) => explainRefusalIssue(issue, voice)).join(" "),
    );
  }
  const says = verification[finding.code] as (
    finding: VerificationFinding,
    say: FieldSpeaker,
  ) => string;
  return says(finding, fieldSpeakerOf(voice));
}

/** One thing that is wrong with an election file, in words, with its place in the file. */
export function explainEmlIssue(issue: EmlIssue, voice: Voice): string {
  const { issues, issueAt } = voice.language.files;
  return issueAt(issues[issue.code], issue, voice.say);
}
