import type { EmlIssue } from "../../eml/read/issue.js";
import { explainEmlIssue } from "../../explain/topics/explain-files.js";
import type { UnreadFile } from "../../verify/verification.js";
import type { LanguageCode } from "../flags/shared-flags.js";
import { voiceIn } from "../voice-in.js";

const mostShown = 3;

/** Which files could not be read, and the first reason of each. */
export function unreadSentence(
  unread: readonly UnreadFile[],
  language: LanguageCode = "en",
): string {
  const told = unread.slice(0, mostShown).map(({ file, issues: [first] }) => {
    const why = first === undefined ? "" : reasonOf(first, language);
    return `${file} could not be read: ${why}`;
  });
  const more =
    unread.length > mostShown ? [`${unread.length - mostShown} more files could not`] : [];
  return [...told, ...more].join(" ");
}

/** Why a file could not be read; one that could not be opened has no line. */
export const reasonOf = (issue: EmlIssue, language: LanguageCode): string =>
  issue.line === 0 ? issue.actual : explainEmlIssue(issue, voiceIn(language));
