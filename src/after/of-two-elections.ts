import type { CompletedOutcome } from "../model/outcome/outcome.js";
import { issueCollector, type RefusalIssue } from "../model/refusal.js";
import { sameValue } from "../model/same-value.js";

/** In what two outcomes are not of one election: another kind, day or number of seats, or other lists. */
export function ofTwoElections(
  before: CompletedOutcome,
  after: CompletedOutcome,
): readonly RefusalIssue[] {
  const { issues, refuse } = issueCollector();
  const expected = { kind: "rule", rule: "outcome-of-the-election" } as const;
  if (!sameValue(before.election, after.election))
    refuse(["after", "election"], "not-allowed", expected, after.election);
  else if (!sameValue(listsOf(before), listsOf(after)))
    refuse(["after", "lists"], "not-allowed", expected, listsOf(after));
  return issues;
}

function listsOf({ lists }: CompletedOutcome): readonly string[] {
  return lists.map(({ list }) => list).sort((left, right) => (left < right ? -1 : 1));
}

/** What was changed in the rules of either of two outcomes. */
export function changedInEither(
  before: CompletedOutcome,
  after: CompletedOutcome,
): readonly string[] {
  return [...new Set([...before.hypothetical, ...after.hypothetical])];
}
