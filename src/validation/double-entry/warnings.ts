import type { Refuse } from "../../model/refusal.js";
import { visible } from "../../model/visible-text.js";
import type { Finding, FindingCode, UncodedCheck } from "../finding.js";

/** A warning that somebody looked at and accepted, with the reason (Na 26 (3): an explanation as far as possible). */
export interface AcceptedWarning {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** The code of the warning, or the name of a check without one. */
  readonly code: FindingCode | UncodedCheck;
  /** Who accepted it. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
}

/** The code of a finding, or the name of its check. */
export function nameOfFinding(finding: Finding): FindingCode | UncodedCheck {
  return finding.code ?? finding.check;
}

/** What is wrong with reasons for warnings: a warning that the report has not, nobody who accepted it, or no reason. */
export function reasonIssues(
  reasons: readonly Omit<AcceptedWarning, "unit">[],
  findings: readonly Finding[],
  refuse: Refuse,
  at: readonly string[] = ["reasons"],
): void {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const raised = new Set(warnings.map(nameOfFinding));
  reasons.forEach(({ code, by, reason }, index) => {
    const path = [...at, index];
    if (!raised.has(code)) {
      refuse([...path, "code"], "unknown-reference", { kind: "one-of", values: [...raised] }, code);
    }
    for (const [name, text] of [
      ["by", by],
      ["reason", reason],
    ] as const) {
      if (typeof text === "string" && visible(text) !== "") continue;
      refuse([...path, name], "missing", { kind: "type", type: "text" }, text);
    }
  });
}
