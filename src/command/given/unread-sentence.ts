import type { EmlIssue } from "../../eml/read/issue.js";
import type { Voice } from "../../explain/language/voice.js";
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
    const why = first === undefined ? "" : whyUnread(first, voiceIn(language));
    return `${file} could not be read: ${why}`;
  });
  const more =
    unread.length > mostShown ? [`${unread.length - mostShown} more files could not`] : [];
  return [...told, ...more].join(" ");
}

/** Why a file could not be read, behind the place in it; one that could not be opened has none: the system says why. */
export const whyUnread = (issue: EmlIssue, voice: Voice, place = ""): string =>
  issue.line === 0 ? issue.actual : `${place}${explainEmlIssue(issue, voice)}`;
