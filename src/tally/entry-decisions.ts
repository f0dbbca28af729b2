import type { Count } from "../model/count/count.js";
import { countFields } from "../model/count/count-fields.js";
import { ownOnly } from "../model/has.js";
import { issueCollector, type RefusalIssue } from "../model/refusal.js";
import type { ResolvedDifference } from "../validation/double-entry/resolve-entries.js";
import { type AcceptedWarning, reasonIssues } from "../validation/double-entry/warnings.js";
import type { Finding } from "../validation/finding.js";

/** What was decided about a report when it was entered. */
export interface EntryDecisions {
  /** The codes of the warnings that were accepted, with who did so and why. */
  readonly warningsAccepted?: readonly AcceptedWarning[];
  /** What was chosen for each difference. */
  readonly record?: readonly ResolvedDifference[];
}

/** Decisions on another report: a warning of another unit or that was not raised, a choice that does not stand here. */
export function decisionIssues(
  count: Count,
  findings: readonly Finding[],
  given: EntryDecisions,
): readonly RefusalIssue[] {
  const { warningsAccepted = [], record = [] } = ownOnly(given);
  const { issues, refuse } = issueCollector();
  warningsAccepted.forEach(({ unit }, index) => {
    if (unit === count.unit) return;
    const expected = { kind: "value", text: JSON.stringify(count.unit) } as const;
    refuse(["decisions", "warningsAccepted", index, "unit"], "not-allowed", expected, unit);
  });
  if (issues.length === 0)
    reasonIssues(warningsAccepted, findings, refuse, ["decisions", "warningsAccepted"]);
  if (record.length === 0) return issues;
  const standing = new Map(countFields(count).map(({ path, value }) => [path, value]));
  record.forEach(({ field, value }, index) => {
    const found = standing.get(field) ?? (field.startsWith("differenceReasons.") ? 0 : undefined);
    if (found === value) return;
    const expected = { kind: "value", text: JSON.stringify(found ?? null) } as const;
    refuse(["decisions", "record", index, "value"], "not-allowed", expected, value);
  });
  return issues;
}
