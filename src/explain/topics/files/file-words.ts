import type { EmlIssue, EmlIssueCode } from "../../../eml/read/issue.js";
import type { VerificationFinding } from "../../../verify/finding.js";
import type { Speaker } from "../../language/speaker.js";
import type { FieldSpeaker } from "../findings/finding-words.js";

/** The finding of a verification that a code belongs to. */
export type VerificationFindingOf<
  Code extends VerificationFinding["code"],
  Any = VerificationFinding,
> = Any extends { readonly code: infer Codes } ? (Code extends Codes ? Any : never) : never;

/** What is said about election files in one language. */
export interface FileWords {
  /** What a verification of files found, for every code. */
  readonly verification: {
    readonly [Code in Exclude<VerificationFinding["code"], "result-not-determined">]: (
      finding: VerificationFindingOf<Code>,
      say: FieldSpeaker,
    ) => string;
  };
  /** That files give no result, and the sentences that say why. */
  readonly notDetermined: (why: string) => string;
  /** What is wrong with a file, for every code. */
  readonly issues: { readonly [Code in EmlIssueCode]: string };
  /** Where in the file it is. */
  readonly issueAt: (problem: string, issue: EmlIssue, say: Speaker) => string;
}
