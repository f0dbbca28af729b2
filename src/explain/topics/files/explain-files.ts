import type { EmlIssue } from "../../../eml/read/issue.js";
import type { VerificationFinding } from "../../../verify/finding.js";
import type { Voice } from "../../language/voice.js";
import { fieldSpeakerOf } from "../findings/field-speaker.js";
import type { FieldSpeaker } from "../findings/finding-words.js";

/** What a verification of election files found, in words. */
export function explainVerification(finding: VerificationFinding, voice: Voice): string {
  const says = voice.language.files.verification[finding.code] as (
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
