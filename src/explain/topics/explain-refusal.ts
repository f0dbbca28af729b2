import type { Expected, ExpectedKind } from "../../model/expected.js";
import type { Actual, ActualKind, RefusalIssue, Refused } from "../../model/refusal.js";
import type { Voice } from "../language/voice.js";

/** One thing that is wrong with input, in words. */
export function explainRefusalIssue(issue: RefusalIssue, voice: Voice): string {
  return voice.language.refusals.sentences[issue.code]({
    at: placeOf(issue.path),
    expected: expectedSaid(issue.expected, voice),
    actual: actualSaid(issue.actual, voice),
  });
}

/** Everything that is wrong with refused input, in words. */
export function explainRefusal(refused: Refused, voice: Voice): readonly string[] {
  return refused.issues.map((issue) => explainRefusalIssue(issue, voice));
}

function expectedSaid<Kind extends ExpectedKind>(
  expected: Expected<Kind>,
  { language, say }: Voice,
): string {
  return language.refusals.expected[expected.kind](expected, say);
}

function actualSaid<Kind extends ActualKind>(
  actual: Actual<Kind>,
  { language, say }: Voice,
): string {
  return language.refusals.actual[actual.kind](actual, say);
}

/** The properties and indices of a path as they are written in code. */
function placeOf(path: RefusalIssue["path"]): string | null {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return text === "" ? null : text.replace(/^\./, "");
}
