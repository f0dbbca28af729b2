import type { RefusalIssue, Refused } from "../../model/refusal.js";
import type { Voice } from "../language/voice.js";

/** One thing that is wrong with input, in words. */
export function explainRefusalIssue(issue: RefusalIssue, voice: Voice): string {
  return voice.language.refusals[issue.code](issue, voice.say);
}

/** Everything that is wrong with refused input, in words. */
export function explainRefusal(refused: Refused, voice: Voice): readonly string[] {
  return refused.issues.map((issue) => explainRefusalIssue(issue, voice));
}
